import { Inject, Injectable } from '@nestjs/common';
import {
  SUBJECT_KINDS,
  type AnswerCounts,
  type Subject,
  type SubjectCare,
  type SubjectKind,
  type SubjectOffer,
  type SubjectOrigin,
  type SubjectSaid,
  type SubjectSummary,
} from './subject.js';

/** Finds subjects of any kind without knowing their tables. */
@Injectable()
export class Subjects {
  constructor(@Inject(SUBJECT_KINDS) private readonly kinds: SubjectKind[]) {}

  /** How things of a kind are looked after; undefined where they can't be reported. */
  careOf(kind: string): SubjectCare | undefined {
    return this.kinds.find((known) => known.kind === kind)?.care;
  }

  /** What can be said of things of a kind that travel; undefined where they don’t. */
  offerOf(kind: string): SubjectOffer | undefined {
    return this.kinds.find((known) => known.kind === kind)?.offer;
  }

  /** Where something is from that the current viewer may see; undefined where all of its kind is from here. */
  async originOf({ kind, id }: Subject): Promise<SubjectOrigin | undefined> {
    const origins = await this.kinds.find((known) => known.kind === kind)?.origins?.([id]);
    return origins?.get(id);
  }

  /** Summaries by id, of those the current viewer may see. */
  summaries(subjects: readonly Subject[]): Promise<Map<string, SubjectSummary>> {
    return this.ofEachKind(subjects, (kind, ids) => kind.summaries(ids));
  }

  /** What a story tells of them, by id, of those the current viewer may see. */
  said(subjects: readonly Subject[]): Promise<Map<string, SubjectSaid>> {
    return this.ofEachKind(subjects, async (kind, ids) => (await kind.said?.(ids)) ?? new Map());
  }

  /** What is part of a thing that the current viewer may see, where something came of that part. */
  async parts({ kind, id }: Subject): Promise<Subject[]> {
    return (await this.kinds.find((known) => known.kind === kind)?.parts?.(id)) ?? [];
  }

  /** How the community answers what its members bring up. */
  async answers(): Promise<AnswerCounts> {
    const sum = { answered: 0, waiting: 0, late: 0 };
    for (const kind of this.kinds) {
      const counts = await kind.answers?.();
      sum.answered += counts?.answered ?? 0;
      sum.waiting += counts?.waiting ?? 0;
      sum.late += counts?.late ?? 0;
    }
    return sum;
  }

  /** What people brought up under a theme, as far as the current viewer may see it. */
  async raised(themeId: string): Promise<Subject[]> {
    const found = await Promise.all(
      this.kinds.map(async ({ kind, raised }) =>
        ((await raised?.(themeId)) ?? []).map((id) => ({ kind, id })),
      ),
    );
    return found.flat();
  }

  private async ofEachKind<T>(
    subjects: readonly Subject[],
    ask: (kind: SubjectKind, ids: string[]) => Promise<Map<string, T>>,
  ): Promise<Map<string, T>> {
    const found = new Map<string, T>();
    for (const kind of this.kinds) {
      const ids = subjects.filter((subject) => subject.kind === kind.kind).map((subject) => subject.id);
      if (ids.length === 0) continue;
      for (const [id, told] of await ask(kind, [...new Set(ids)])) found.set(id, told);
    }
    return found;
  }
}
