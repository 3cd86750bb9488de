import { plainTextOf } from '#platform';
import { known, type Cast } from '../cast.js';
import { idMadeAt } from '../ids.js';
import type { Row } from '../insert.js';
import { daysBefore, latest } from '../when.js';
import { newsRow, traceRow } from './fact-rows.js';
import type { Raised } from './gathered.js';
import { subjectOf, type Subjects } from './subjects.js';

interface Surroundings {
  cast: Cast;
  themeIds: readonly string[];
  subjects: Subjects;
  now: Date;
}

export const ideaRow = (one: Raised, { themeIds }: Surroundings): Row => ({
  id: one.id,
  sentence: one.content.sentence,
  why: one.content.why,
  language: one.content.language,
  workshop_theme_id: one.workshopThemeId,
  theme_ids: themesOf(one, themeIds),
  raised_by: one.by.id,
  consented_at: one.content.onBehalf ? one.at : null,
  // Set once all are there.
  merged_into: null,
  state: one.content.answers?.at(-1)?.state ?? 'waiting',
  answer_from: one.workshop ? one.workshop.closedAt : one.at,
  created_at: one.at,
});

export const answerRows = ({ id, content }: Raised, { cast, now }: Surroundings): Row[] =>
  (content.answers ?? []).map(({ state, words, by, role, daysAgo }) => {
    const at = daysBefore(now, daysAgo);
    const answeredBy = known(cast, by).id;
    return {
      id: idMadeAt(at),
      idea_id: id,
      state,
      words,
      language: content.language,
      answered_by: answeredBy,
      role,
      at,
    };
  });

/** From what was said to the idea, and from an idea to the one it is part of. */
export const ideaLinkRows = (one: Raised, { subjects, now }: Surroundings): Row[] => [
  ...(one.content.from
    ? [linkRow(subjectOf(subjects, one.content.from), ideaSubject(one), one.by.id, one.at)]
    : []),
  ...(one.mergedInto
    ? [linkRow(ideaSubject(one), { kind: 'idea', id: one.mergedInto }, mergerOf(one).id, mergedAt(one, now))]
    : []),
];

export const linkRow = (
  from: { kind: string; id: string },
  to: { kind: string; id: string },
  madeBy: string,
  at: Date,
): Row => ({
  from_kind: from.kind,
  from_id: from.id,
  to_kind: to.kind,
  to_id: to.id,
  made_by: madeBy,
  at,
});

/** Who raised it and who wants to hear of it; of what was merged into it, too. */
export function ideaFollowRows(one: Raised, all: readonly Raised[], { cast, now }: Surroundings): Row[] {
  const since = followersOf(one, cast);
  for (const merged of all.filter(({ mergedInto }) => mergedInto === one.id))
    for (const person of followersOf(merged, cast).keys())
      if (!since.has(person)) since.set(person, mergedAt(merged, now));
  return [...since].map(([person, at]) => ({
    member_id: person.id,
    subject_kind: 'idea',
    subject_id: one.id,
    followed_at: latest([at, person.joinedAt]),
  }));
}

const followersOf = ({ by, at, content }: Raised, cast: Cast) =>
  new Map([by, ...(content.followers ?? []).map((name) => known(cast, name))].map((person) => [person, at]));

export function ideaFactRows(
  one: Raised,
  all: readonly Raised[],
  surroundings: Surroundings,
): { news: Row[]; acts: Row[] } {
  const { cast, now, subjects } = surroundings;
  const subject = ideaSubject(one);
  const source = one.content.from ? [subjectOf(subjects, one.content.from).id] : [];
  const merged = all.filter(({ mergedInto }) => mergedInto === one.id).map(({ id }) => id);
  const answers = (one.content.answers ?? []).map(({ by, role, state, daysAgo }) => {
    return { by: known(cast, by), at: daysBefore(now, daysAgo), details: { state, role } };
  });
  const places = [...(one.workshop ? [one.workshop.id] : []), ...source];
  return {
    news: [
      newsRow({ kind: 'idea.proposed', at: one.at, by: one.by, subject, places }),
      ...(one.mergedInto
        ? [
            newsRow({
              kind: 'idea.merged',
              at: mergedAt(one, now),
              by: mergerOf(one),
              subject: { kind: 'idea', id: one.mergedInto },
              places: [one.id],
            }),
          ]
        : []),
      ...answers.map(({ by, at }) =>
        newsRow({ kind: 'idea.answered', at, by, subject, places: [one.id, ...merged] }),
      ),
    ],
    acts: [
      ...(one.content.onBehalf
        ? [traceRow({ kind: 'idea.proposed-for-somebody', at: one.at, by: one.by, subject })]
        : []),
      ...(one.mergedInto
        ? [
            traceRow({
              kind: 'idea.merged',
              at: mergedAt(one, now),
              by: mergerOf(one),
              subject,
              details: { into: one.mergedInto },
            }),
          ]
        : []),
      ...answers.map((answer) => traceRow({ ...answer, kind: 'idea.answered', subject })),
    ],
  };
}

export const ideaSearchRow = (one: Raised, { themeIds }: Surroundings): Row => ({
  subject_kind: 'idea',
  subject_id: one.id,
  kind: 'idea',
  place_id: one.id,
  author_id: one.by.id,
  theme_ids: themesOf(one, themeIds),
  language: one.content.language,
  at: one.at,
  title: one.content.sentence,
  words: plainTextOf(one.content.why),
  // Made from the other columns, by the database.
  vector: '',
});

const ideaSubject = ({ id }: Raised) => ({ kind: 'idea', id });

const themesOf = ({ content }: Raised, themeIds: readonly string[]): string[] =>
  (content.themes ?? []).map((theme) => themeIds[theme - 1]!);

/** Whoever leads the workshop merges. */
const mergerOf = ({ workshop, by }: Raised) => workshop?.openedBy ?? by;

const mergedAt = ({ content }: Raised, now: Date): Date => daysBefore(now, content.merged!.daysAgo);
