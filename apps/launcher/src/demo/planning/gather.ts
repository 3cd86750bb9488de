import type { ClientBase } from 'pg';
import type { Cast } from '../cast.js';
import type { DemoCommunity } from '../content/content.js';
import { insertOfEach } from '../insert.js';
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
  const put = insertOfEach(client);
  await put('workshop', workshops, (one) => workshopRow(one, now));
  await put('workshop_theme', workshops, (one) => workshopThemeRows(one, themeIds));
  await put('workshop_facilitator', workshops, (one) => facilitatorRows(one, cast));
  await put('idea', ideas, (one) => ideaRow(one, surroundings));
  for (const { id, mergedInto } of ideas)
    if (mergedInto) await client.query('update idea set merged_into = $2 where id = $1', [id, mergedInto]);
  await put('idea_answer', ideas, (one) => answerRows(one, surroundings));
  await put('chain_link', ideas, (one) => ideaLinkRows(one, surroundings));
  await put('vote_slip', workshops, (one) => slipRows(one, cast));
  await put('vote_cast', workshops, (one) => voterRows(one, cast));
  await put('paper_batch', workshops, (one) => paperRows(one, cast, now));
  await put('idea_result', workshops, resultRows);
  await put('follow', workshops, (one) => workshopFollowRows(one, cast));
  await put('follow', ideas, (one) => ideaFollowRows(one, ideas, surroundings));
  const facts = [
    ...workshops.map(workshopFactRows),
    ...ideas.map((one) => ideaFactRows(one, ideas, surroundings)),
  ];
  await put('fact', facts, ({ news }) => news);
  await put('fact', facts, ({ acts }) => acts);
  await put('search_entry', ideas, (one) => ideaSearchRow(one, surroundings));
}
