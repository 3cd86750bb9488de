import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { Case } from '../case.js';
import { megabyte } from '../megabyte.js';

/** More than the app can take in a run: each is sent once. */
const announced = Array.from({ length: 20_000 }, () => uuid());
let next = 0;
let folder: Promise<string> | undefined;

export default {
  name: 'upload 1 MB',
  goal: { ratio: 0.2, statements: 8 },
  async prepare({ ownerUrl }, { tenantId, memberId }) {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query(
      `insert into file (tenant_id, id, uploaded_by, name, announced_size)
       select $1, id, $2, 'plan.pdf', $4 from unnest($3::uuid[]) id`,
      [tenantId, memberId, announced, megabyte.length],
    );
    await client.end();
  },
  app: ({ token, slug }) => ({
    method: 'PUT',
    path: `/files/${announced[next++ % announced.length]}`,
    headers: { authorization: `Bearer ${token}`, 'x-community': slug, 'content-type': 'application/pdf' },
    body: megabyte,
  }),
  async serve(request, response) {
    const path = join(await (folder ??= mkdtemp(join(tmpdir(), 'impact-floor-'))), uuid());
    await pipeline(request, createWriteStream(path));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"state":"READY"}');
    await rm(path);
  },
  expect: { text: '"READY"', times: 1 },
} satisfies Case;
