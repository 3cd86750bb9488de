import sql, { type Sql } from 'sql-template-tag';
import { pageOf, rangeOf, type Page } from '#platform';
import type { ModerationQueueArgs } from './cases.inputs.js';
import type { ModerationCase } from './moderation-case.entity.js';

/** Stands before the cursor of a worry. Cursors have no such letter. */
const WORRY = '!';

/** Where a page of what waits begins and in which order: a worry about somebody first, then whoever waits longest. */
export function waitingOrder(args: ModerationQueueArgs) {
  const inWorries = args.after?.startsWith(WORRY) ?? false;
  const range = { first: args.first, after: inWorries ? args.after!.slice(WORRY.length) : args.after };
  const { limit, after } = rangeOf(range);
  const from = after
    ? sql`and (not c.worried, c.waiting_since, c.id) > (${!inWorries}, ${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql``;
  return {
    tail: sql`${from} order by not c.worried, c.waiting_since, c.id limit ${limit}`,
    page: (cases: ModerationCase[]): Page<ModerationCase> => {
      const page = pageOf(cases, range, (it) => [it.waitingSince, it.id]);
      if (page.nodes.at(-1)?.worried) page.pageInfo.endCursor = WORRY + page.pageInfo.endCursor;
      return page;
    },
  };
}

/** The same of what is decided: the latest first. */
export function decidedOrder(args: ModerationQueueArgs): ReturnType<typeof waitingOrder> {
  const { limit, after } = rangeOf(args);
  const from: Sql = after
    ? sql`and (c.decided_at, c.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
    : sql``;
  return {
    tail: sql`${from} order by c.decided_at desc, c.id desc limit ${limit}`,
    page: (cases) => pageOf(cases, args, (it) => [it.decidedAt!, it.id]),
  };
}
