import { Inject, Injectable } from '@nestjs/common';
import { SUBJECT_KINDS, type Subject, type SubjectCare, type SubjectKind, type SubjectSummary } from './subject.js';

/** Finds subjects of any kind without knowing their tables. */
@Injectable()
export class Subjects {
  constructor(@Inject(SUBJECT_KINDS) private readonly kinds: SubjectKind[]) {}

  /** How things of a kind are looked after; undefined where they can't be reported. */
  careOf(kind: string): SubjectCare | undefined {
    return this.kinds.find((known) => known.kind === kind)?.care;
  }

  /** Summaries by id, of those the current viewer may see. */
  async summaries(subjects: readonly Subject[]): Promise<Map<string, SubjectSummary>> {
    const found = new Map<string, SubjectSummary>();
    for (const kind of this.kinds) {
      const ids = subjects.filter((subject) => subject.kind === kind.kind).map((subject) => subject.id);
      if (ids.length === 0) continue;
      for (const [id, summary] of await kind.summaries([...new Set(ids)])) found.set(id, summary);
    }
    return found;
  }
}
