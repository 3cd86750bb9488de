import { Injectable } from '@nestjs/common';
import { Subjects, type SubjectSummary } from '#activity';
import { Evidence } from '../evidence.entity.js';
import { EverybodysSight } from './everybodys-sight.js';

/** What evidence shows to whom: a thing of the community only to those who may see it. */
@Injectable()
export class EvidenceSight {
  constructor(
    private readonly subjects: Subjects,
    private readonly everybodys: EverybodysSight,
  ) {}

  /** Without that which is nothing but a thing the viewer may not see. */
  async visible(evidence: readonly Evidence[]): Promise<Evidence[]> {
    const bare = evidence.filter(({ note, url }) => note === '' && url === null);
    const seen = await this.subjects.summaries(bare.flatMap(subjectOf));
    return evidence.filter((one) => !bare.includes(one) || seen.has(one.subjectId!));
  }

  /** As every member may see it: words that stand beside a thing that some alone may see stay without it. */
  async forEverybody(evidence: readonly Evidence[]): Promise<Evidence[]> {
    const open = await this.everybodys.among(evidence.flatMap(subjectOf));
    const shown = await this.visible(evidence);
    return shown.flatMap((one) => {
      if (one.subjectId === null || open.has(one.subjectId)) return [one];
      const isBare = one.note === '' && one.url === null;
      return isBare ? [] : [Object.assign(new Evidence(), one, { subjectKind: null, subjectId: null })];
    });
  }

  async subject(evidence: Evidence): Promise<SubjectSummary | null> {
    const [subject] = subjectOf(evidence);
    return (subject && (await this.subjects.summaries([subject])).get(subject.id)) ?? null;
  }
}

const subjectOf = ({ subjectKind: kind, subjectId: id }: Evidence) => (kind && id ? [{ kind, id }] : []);
