import { plainTextOf } from '#platform';
import { known, type Cast } from '../cast.js';
import type { Row } from '../insert.js';
import { dayOf, latest } from '../when.js';
import { linkRow } from './idea-rows.js';
import { inDays, lastNewsOf, type Planned, type Undertaken } from './planned.js';
import { subjectOf, type Subjects } from './subjects.js';

export const planRow = ({ id, content, openedAt, lead }: Planned, now: Date): Row => ({
  id,
  title: content.title,
  aim: content.aim,
  summary: content.summary,
  starts_on: dayOf(openedAt),
  ends_on: inDays(content.endsInDays, now),
  language: content.language,
  lead_id: lead.id,
  author_id: lead.id,
  created_at: openedAt,
});

export const actionRow = (action: Undertaken, themeIds: readonly string[]): Row => ({
  id: action.id,
  plan_id: action.plan.id,
  what: action.content.what,
  why: action.content.why,
  language: action.content.language,
  owner_id: action.owner.id,
  deputy_id: action.deputy?.id ?? null,
  due_on: action.dueOn,
  state: action.state,
  reason: action.reason,
  involvement: action.content.involvement ?? '',
  involved: action.content.involved,
  theme_ids: themesOf(action, themeIds),
  author_id: action.plan.lead.id,
  created_at: action.addedAt,
  edited_at: action.news.findLast(({ kind }) => kind === 'edited')?.at ?? null,
  last_news_at: lastNewsOf(action),
  finished_at: action.finishedAt,
});

export const milestoneRows = ({ id, milestones }: Undertaken): Row[] =>
  milestones.map((one) => ({
    id: one.id,
    action_id: id,
    name: one.name,
    weight: one.weight,
    due_on: one.dueOn,
    created_at: one.addedAt,
    done_at: one.doneAt,
  }));

export const evidenceRows = ({ id: actionId, evidence }: Undertaken): Row[] =>
  evidence.map(({ id, at, by, note, url, shows }) => ({
    id,
    action_id: actionId,
    note,
    url,
    subject_kind: shows?.kind ?? null,
    subject_id: shows?.id ?? null,
    author_id: by.id,
    at,
  }));

/** From what an action came from, and to what shows it. */
export const actionLinkRows = (
  { id, content, plan, addedAt, evidence }: Undertaken,
  subjects: Subjects,
): Row[] => [
  ...content.from.map((source) =>
    linkRow(subjectOf(subjects, source), { kind: 'action', id }, plan.lead.id, addedAt),
  ),
  ...evidence.flatMap(({ shows, by, at }) =>
    shows ? [linkRow({ kind: 'action', id }, shows, by.id, at)] : [],
  ),
];

export const planFollowRows = ({ id, content, openedAt, lead }: Planned, cast: Cast): Row[] =>
  [lead, ...content.followers.map((name) => known(cast, name))].map((person) =>
    followRow(person, { kind: 'plan', id }, openedAt),
  );

/** Whoever has left follows nothing any more. */
export const actionFollowRows = ({ id, owner, deputy, content, addedAt }: Undertaken, cast: Cast): Row[] =>
  [...new Set([owner, deputy, ...(content.followers ?? []).map((name) => known(cast, name))])]
    .filter((person) => person !== null && !person.leftAt)
    .map((person) => followRow(person!, { kind: 'action', id }, addedAt));

const followRow = (
  { id, joinedAt }: { id: string; joinedAt: Date },
  subject: { kind: string; id: string },
  since: Date,
): Row => ({
  member_id: id,
  subject_kind: subject.kind,
  subject_id: subject.id,
  followed_at: latest([since, joinedAt]),
});

export const planSearchRow = ({ id, content, lead, openedAt }: Planned): Row => ({
  ...searchRow({ kind: 'plan', id }, [content.aim, content.summary]),
  author_id: lead.id,
  theme_ids: [],
  language: content.language,
  at: openedAt,
  title: content.title,
});

export const actionSearchRow = (action: Undertaken, themeIds: readonly string[]): Row => ({
  ...searchRow({ kind: 'action', id: action.id }, [
    action.content.why,
    action.content.involvement ?? '',
    action.reason,
  ]),
  author_id: action.plan.lead.id,
  theme_ids: themesOf(action, themeIds),
  language: action.content.language,
  at: action.addedAt,
  title: action.content.what,
});

const searchRow = ({ kind, id }: { kind: string; id: string }, words: string[]): Row => ({
  subject_kind: kind,
  subject_id: id,
  kind,
  place_id: id,
  words: plainTextOf(words.filter(Boolean).join('\n\n')),
  // Made from the other columns, by the database.
  vector: '',
});

const themesOf = ({ content }: Undertaken, themeIds: readonly string[]): string[] =>
  content.themes.map((theme) => themeIds[theme - 1]!);
