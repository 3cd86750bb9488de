import type { ClientBase } from 'pg';
import type { Cast } from '../cast.js';
import type { DemoCommunity } from '../content/content.js';
import { insert, type Row } from '../insert.js';
import { gatheredIn } from './gathered.js';
import {
  answerRows,
  ideaFactRows,
  ideaFollowRows,
  ideaLinkRows,
  ideaRow,
  ideaSearchRow,
} from './idea-rows.js';
import type { Subjects } from './subjects.js';
import { paperRows, resultRows, slipRows, voterRows } from './vote-rows.js';
import {
  facilitatorRows,
  workshopFactRows,
  workshopFollowRows,
  workshopRow,
  workshopThemeRows,
} from './workshop-rows.js';

export interface Surroundings {
  content: DemoCommunity;
  cast: Cast;
  themeIds: readonly string[];
  subjects: Subjects;
  now: Date;
}

/** Workshops, ideas, votes and answers. */
export async function gatherIdeas(client: ClientBase, surroundings: Surroundings): Promise<void> {
  const { content, cast, themeIds, subjects, now } = surroundings;
  const { workshops, ideas } = gatheredIn(content, surroundings, subjects);
  const put = (table: string, rows: Row[]) => insert(client, table, rows);
  await put(
    'workshop',
    workshops.map((one) => workshopRow(one, now)),
  );
  await put(
    'workshop_theme',
    workshops.flatMap((one) => workshopThemeRows(one, themeIds)),
  );
  await put(
    'workshop_facilitator',
    workshops.flatMap((one) => facilitatorRows(one, cast)),
  );
  await put(
    'idea',
    ideas.map((one) => ideaRow(one, surroundings)),
  );
  for (const { id, mergedInto } of ideas)
    if (mergedInto) await client.query('update idea set merged_into = $2 where id = $1', [id, mergedInto]);
  await put(
    'idea_answer',
    ideas.flatMap((one) => answerRows(one, surroundings)),
  );
  await put(
    'chain_link',
    ideas.flatMap((one) => ideaLinkRows(one, surroundings)),
  );
  await put(
    'vote_slip',
    workshops.flatMap((one) => slipRows(one, cast)),
  );
  await put(
    'vote_cast',
    workshops.flatMap((one) => voterRows(one, cast)),
  );
  await put(
    'paper_batch',
    workshops.flatMap((one) => paperRows(one, cast, now)),
  );
  await put('idea_result', workshops.flatMap(resultRows));
  await put(
    'follow',
    workshops.flatMap((one) => workshopFollowRows(one, cast)),
  );
  await put(
    'follow',
    ideas.flatMap((one) => ideaFollowRows(one, ideas, surroundings)),
  );
  const facts = [
    ...workshops.map(workshopFactRows),
    ...ideas.map((one) => ideaFactRows(one, ideas, surroundings)),
  ];
  await put(
    'fact',
    facts.flatMap(({ news }) => news),
  );
  await put(
    'fact',
    facts.flatMap(({ acts }) => acts),
  );
  await put(
    'search_entry',
    ideas.map((one) => ideaSearchRow(one, surroundings)),
  );
}
