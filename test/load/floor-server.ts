import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import type { Asked, Case } from './case.js';
import { findCases } from './find-cases.js';

/*
 * The least that could answer: bare node:http, one SQL statement on the same data, the rows as JSON.
 * It checks nothing, asks nobody who they are, and its role isn't bound by row-level security.
 */
const { DATABASE_URL, CASE, TENANT_ID: tenantId = '', MEMBER_ID: memberId = '', POOL_SIZE } = process.env;

const measured = (await findCases()).find(({ name }) => name === CASE) as Case;
const show = measured.show ?? JSON.stringify;
const type = measured.show ? 'text/html; charset=utf-8' : 'application/json';
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(POOL_SIZE) });

const server = createServer((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (measured.serve) return await measured.serve(request, response);
    const { text: statement, values } = measured.floor!(await readAsked(request), { tenantId, memberId });
    const { rows } = await pool.query({ name: 'floor', text: statement, values });
    response.writeHead(200, { 'content-type': type }).end(show(rows));
  } catch (error) {
    // Whoever measures hangs up in the middle of an answer.
    if (!response.headersSent) response.writeHead(500).end(String(error));
  }
}

async function readAsked(request: IncomingMessage): Promise<Asked> {
  const path = request.url ?? '';
  return { path, variables: request.method === 'POST' ? JSON.parse(await text(request)).variables : {} };
}

server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
