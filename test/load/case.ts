import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sql } from 'sql-template-tag';
import type { Community } from './community.js';

/** A request that a person's browser, or a program, sends. */
export interface Ask {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What the bare server understood of the same request. */
export interface Asked {
  path: string;
  /** Of the GraphQL operation; empty for a page. */
  variables: Record<string, string>;
}

export type Row = Record<string, unknown>;

/** One thing that is measured: what the app is asked for, and the least that any server would have to do for it. */
export interface Case {
  name: string;
  goal: {
    /** Requests per second, of the bare server's. */
    ratio: number;
    /** The most SQL statements it may take, BEGIN and COMMIT included. */
    statements?: number;
  };
  /** A new request each time; both servers get the same kind. */
  app(community: Community): Ask;
  /** What has to be there before; once, with the app running. */
  prepare?(places: { api: string; ownerUrl: string }, community: Community): Promise<void>;
  /** The one statement it needs. */
  floor?(asked: Asked, community: Pick<Community, 'tenantId' | 'memberId'>): Sql;
  /** How a bare server answers where no statement is the least: with bytes. */
  serve?(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** How the bare server shows the rows, where that is not JSON. */
  show?(rows: Row[]): string;
  /** What every answer of either server has in it, exactly so often. A fast error is no answer. */
  expect: { text: string; times: number };
}

/** A GraphQL request of somebody signed in. */
export const graphql = ({ token }: Community, query: string, variables: Record<string, unknown>): Ask => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  body: JSON.stringify({ query, variables }),
});

/** A page as a signed-in person's browser asks for it. */
export const page = ({ token }: Community, path: string): Ask => ({
  method: 'GET',
  path,
  headers: { accept: 'text/html', cookie: `session=${token}` },
});

/** Most readers are where most readers are: the second thread is read half as often as the first, and so on. */
export const popular = (ids: string[]): string => ids[Math.floor(ids.length ** Math.random()) - 1]!;

export const any = (ids: string[]): string => ids[Math.floor(ids.length * Math.random())]!;

/** Something that isn’t asked for by requests, and measures itself beside the least that it would take. */
export interface Errand {
  name: string;
  goal: Case['goal'];
  run(around: Surroundings): Promise<ErrandResult>;
}

export interface Surroundings {
  ownerUrl: string;
  directory: string;
  scale: number;
}

export interface ErrandResult {
  ratio: { median: number; min: number; max: number };
  app: { rps: number };
  floor: { rps: number };
  statements: number;
  queueStatements: number;
  /** What else was found, a line each. */
  notes: string[];
}
