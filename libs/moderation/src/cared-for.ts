import { Injectable } from '@nestjs/common';
import { Subjects, SubjectSummary, type SubjectUnderCare } from '#activity';
import { viewer } from '#people';
import { load, translator, type Batch } from '#platform';
import type { ModerationCase } from './moderation-case.entity.js';

type About = Pick<ModerationCase, 'subjectKind' | 'subjectId' | 'authorId' | 'groupId' | 'openedAt'>;

/** Reported things as they are, away or not. Whoever asks has made sure that the viewer may know. */
@Injectable()
export class CaredFor {
  constructor(private readonly subjects: Subjects) {}

  async of(about: About): Promise<SubjectUnderCare> {
    return (await load(this.underCare, `${about.subjectKind} ${about.subjectId}`)) ?? nothingLeft(about);
  }

  /** As it is at this moment, whatever was loaded before. */
  async now(about: About): Promise<SubjectUnderCare> {
    const [found] = await this.underCare([`${about.subjectKind} ${about.subjectId}`]);
    return found ?? nothingLeft(about);
  }

  private readonly underCare: Batch<SubjectUnderCare> = async (keys) => {
    const found = new Map<string, SubjectUnderCare>();
    const wanted = keys.map((key) => key.split(' ') as [kind: string, id: string]);
    for (const kind of new Set(wanted.map(([one]) => one))) {
      const ids = wanted.filter(([one]) => one === kind).map(([, id]) => id);
      const things = await this.subjects.careOf(kind)?.underCare(ids);
      for (const [id, thing] of things ?? []) found.set(`${kind} ${id}`, thing);
    }
    return keys.map((key) => found.get(key));
  };
}

/** Of a thing that is there no more, its case remains. */
function nothingLeft({ subjectKind, subjectId, authorId, groupId, openedAt }: About): SubjectUnderCare {
  const { language, community } = viewer();
  const summary = Object.assign(new SubjectSummary(), {
    kind: subjectKind,
    id: subjectId,
    title: translator(language)('moderation.gone'),
    path: `/c/${community!.slug}`,
    language,
  });
  return { summary, authorId, groupId, createdAt: openedAt, editedAt: null, away: 'removed', words: [] };
}
