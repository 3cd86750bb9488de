import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { raw, type Sql } from 'sql-template-tag';
import { validate as isUuid } from 'uuid';
import { AppError } from '../errors/app-error.js';
import { ErrorCode } from '../errors/error-code.js';

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true })
  endCursor: string | null;

  @Field()
  hasNextPage: boolean;
}

export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
}

/** The GraphQL type of a page of nodes: `const ReplyConnection = Connection(Reply)`. */
export function Connection<T>(node: Type<T>): Type<Page<T>> {
  @ObjectType(`${node.name}Connection`)
  class ConnectionOfNode implements Page<T> {
    @Field(() => [node])
    nodes: T[];

    @Field()
    pageInfo: PageInfo;
  }
  return ConnectionOfNode;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'endCursor of the page before.' })
  after?: string | null;
}

const MAX_PAGE = 100;

/** Where a page begins and how many rows to fetch: one more than asked for, to know whether there is a next page. */
export interface Range {
  /** Part of the text and no parameter: PostgreSQL keeps a plan only if it can know how few rows are wanted. */
  limit: Sql;
  /** Key values of the last row before the page, in index order; null at the start. */
  after: [string, string] | null;
}

/** @throws AppError BAD_PAGE_SIZE, BAD_CURSOR */
export function rangeOf(page: PageArgs): Range {
  if (page.first < 1 || page.first > MAX_PAGE) throw new AppError(ErrorCode.BAD_PAGE_SIZE);
  return { limit: raw(String(page.first + 1)), after: page.after ? readCursor(page.after) : null };
}

/** The page that `rows`, fetched with `rangeOf(page)`, make. `key` gives a row's place: a timestamp and its id. */
export function pageOf<T>(rows: T[], page: PageArgs, key: (row: T) => [Date, string]): Page<T> {
  const nodes = rows.slice(0, page.first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { endCursor: last ? cursorOf(key(last)) : null, hasNextPage: rows.length > page.first },
  };
}

/** The place of a row, for `after`: what comes behind it. */
export const cursorOf = ([at, id]: [Date, string]): string =>
  Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');

const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f-]{36})$/;

function readCursor(cursor: string): [string, string] {
  const match = CURSOR.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match || !isMoment(match[1]!) || !isUuid(match[2])) throw new AppError(ErrorCode.BAD_CURSOR);
  return [match[1]!, match[2]!];
}

/** 30 February is none, and PostgreSQL knows no year 0. */
function isMoment(written: string): boolean {
  const moment = new Date(written);
  return moment.getUTCFullYear() > 0 && moment.toISOString() === written;
}
