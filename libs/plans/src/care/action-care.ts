import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import type { SubjectCare, SubjectUnderCare } from '#activity';
import { hydrate, notFound, query, readInput, redacted, text, translator } from '#platform';
import { searchIndex } from '#search';
import { most, readers } from '../action-form.js';
import { Action, subjectOfAction } from '../action.entity.js';
import { actionEntry } from '../plans.search.js';

interface Kept {
  action: Action;
  away: SubjectUnderCare['away'];
  slug: string;
}

/** What belongs to an action and has words of its own: a milestone, evidence, a line of news. */
interface Part {
  id: string;
  words: string;
  most: number;
}

type Words = Record<WordName, string>;
type WordName = (typeof wordNames)[number];

const wordNames = ['what', 'why', 'involvement', 'reason'] as const;

const wordReaders = { ...readers, reason: text(most.reason, 0) };

export const actionCare: SubjectCare = {
  async underCare(ids) {
    return new Map((await actionsUnderCare(ids)).map((kept) => [kept.action.id, described(kept)]));
  },

  async conceal(id, how) {
    await held(id);
    await query(sql`select action_away(${id}, ${how})`);
    await searchIndex.forget(id);
  },

  async reveal(id) {
    const { action, away } = await held(id);
    if (away === null) return;
    await query(sql`select action_away(${id}, null)`);
    await searchIndex.put(actionEntry(action));
  },

  /** Out of its words, and out of all that was written around it. */
  async redact(id, passages) {
    const kept = await held(id);
    const { action } = kept;
    const parts = await partsOf(id);
    const texts = [
      ...wordNames.map((name) => ({ text: action[name], most: most[name], markdown: false })),
      ...parts.map((part) => ({ text: part.words, most: part.most, markdown: false })),
    ];
    const after = redacted(texts, passages, translator(action.language)('care.takenOut'));
    const words = Object.fromEntries(wordNames.map((name, index) => [name, after[index]!])) as Words;
    await say(kept, words);
    await reword(id, parts, after.slice(wordNames.length));
  },

  async rewrite(id, given) {
    const kept = await held(id);
    const words = Object.fromEntries(
      wordNames.map((name) => [name, given[name] ?? kept.action[name]]),
    ) as Words;
    await say(kept, readInput(words, wordReaders));
  },
};

async function say({ action, away }: Kept, words: Words): Promise<void> {
  const { what, why, involvement, reason } = words;
  await query(sql`select rewrite_action(${action.id}, ${what}, ${why}, ${involvement}, ${reason})`);
  Object.assign(action, words);
  if (away === null) await searchIndex.put(actionEntry(action));
}

const partsOf = (id: string): Promise<Part[]> =>
  query<Part>(sql`
    select id, name as words, 200 as most from milestone where action_id = ${id}
    union all select id, note, 1000 from evidence where action_id = ${id}
    union all select id, words, 1000 from action_change where action_id = ${id}`);

async function reword(id: string, parts: readonly Part[], texts: readonly string[]): Promise<void> {
  const changed = parts.flatMap((part, index) =>
    part.words === texts[index] ? [] : [{ id: part.id, text: texts[index]! }],
  );
  await query(sql`
    select reword_action_parts(${id}, ${changed.map((part) => part.id)}::uuid[],
                               ${changed.map((part) => part.text)}::text[])`);
}

/** While it is decided, nobody can change it. @throws AppError NOT_FOUND */
async function held(id: string): Promise<Kept> {
  if (isUuid(id)) await query(sql`select from action where id = ${id} for update`);
  const [kept] = await actionsUnderCare([id]);
  if (!kept) throw notFound();
  return kept;
}

async function actionsUnderCare(ids: readonly string[]): Promise<Kept[]> {
  const rows = await query<Record<string, unknown> & { away: Kept['away']; slug: string }>(sql`
    select a.*, a.due_on::text as due_on, c.slug from actions_under_care(${ids.filter((id) => isUuid(id))}::uuid[]) a
      join community c on c.id = current_tenant()`);
  return rows.map((row) => ({ action: hydrate(Action, row), away: row.away, slug: row.slug }));
}

const described = ({ action, away, slug }: Kept): SubjectUnderCare => ({
  summary: {
    ...subjectOfAction(action),
    title: action.what,
    language: action.language,
    path: `/c/${slug}/plans/${action.planId}/actions/${action.id}`,
  },
  authorId: action.authorId,
  groupId: null,
  createdAt: action.createdAt,
  editedAt: action.editedAt,
  away,
  words: wordNames.filter((name) => action[name] !== '').map((name) => ({ name, text: action[name] })),
});
