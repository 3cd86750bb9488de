import { idMadeAt } from '../ids.js';
import type { Row } from '../insert.js';
import { inDays, type Chapter, type Undertaken } from './planned.js';

/** The history of an action, as the application writes it. */
export const changeRows = (action: Undertaken, now: Date): Row[] => [
  changeRow(action, { id: action.id, at: action.addedAt, kind: 'added', by_id: action.plan.lead.id }),
  ...action.milestones.flatMap(({ id, addedAt, doneAt, doneBy }) => [
    aboutRow(action, 'milestone_added', { id, at: addedAt, by: action.plan.lead }),
    ...(doneAt ? [aboutRow(action, 'milestone_finished', { id, at: doneAt, by: doneBy! })] : []),
  ]),
  ...action.evidence.map((one) => aboutRow(action, 'evidence_added', one)),
  ...action.news.map((one) => newsRow(action, one, now)),
  ...(action.owner.leftAt && !action.finishedAt ? [ownerGoneRow(action, action.owner.leftAt)] : []),
];

const newsRow = (action: Undertaken, chapter: Chapter, now: Date): Row =>
  changeRow(action, {
    id: chapter.id,
    at: chapter.at,
    kind: chapter.kind,
    by_id: chapter.by.id,
    changes: changesOf(chapter, now),
    words: chapter.content.words,
  });

const ownerGoneRow = (action: Undertaken, at: Date): Row =>
  changeRow(action, { id: idMadeAt(at), at, kind: 'owner_gone', by_id: null });

const aboutRow = (
  action: Undertaken,
  kind: string,
  { id, at, by }: { id: string; at: Date; by: { id: string } },
): Row => changeRow(action, { id: idMadeAt(at), at, kind, by_id: by.id, about_id: id });

interface Change {
  id: string;
  at: Date;
  kind: string;
  by_id: string | null;
  about_id?: string;
  changes?: unknown[];
  words?: string;
}

const changeRow = ({ id }: Undertaken, change: Change): Row => ({
  about_id: null,
  changes: [],
  words: '',
  ...change,
  action_id: id,
});

function changesOf({ content: { moved }, from, to }: Chapter, now: Date): unknown[] {
  return [
    ...(from === to ? [] : [{ name: 'state', from, to }]),
    ...(moved ? [{ name: 'due_on', from: inDays(moved.from, now), to: inDays(moved.to, now) }] : []),
  ];
}
