import { Injectable } from '@nestjs/common';
import { Subjects, type SubjectSummary } from '#activity';
import type { Evidence } from '../evidence.entity.js';

/** What evidence shows to whom: a thing of the community only to those who may see it. */
@Injectable()
export class EvidenceSight {
  constructor(private readonly subjects: Subjects) {}

  /** Without that which is nothing but a thing the viewer may not see. */
  async visible(evidence: readonly Evidence[]): Promise<Evidence[]> {
    const bare = evidence.filter(({ note, url }) => note === '' && url === null);
    const seen = await this.subjects.summaries(bare.flatMap(subjectOf));
    return evidence.filter((one) => !bare.includes(one) || seen.has(one.subjectId!));
  }

  async subject(evidence: Evidence): Promise<SubjectSummary | null> {
    const [subject] = subjectOf(evidence);
    return (subject && (await this.subjects.summaries([subject])).get(subject.id)) ?? null;
  }
}

const subjectOf = ({ subjectKind: kind, subjectId: id }: Evidence) => (kind && id ? [{ kind, id }] : []);
