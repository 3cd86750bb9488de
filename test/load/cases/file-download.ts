import { createReadStream } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { v7 as uuid } from 'uuid';
import { graphql, type Case } from '../case.js';
import type { Community } from '../community.js';
import { megabyte } from '../megabyte.js';

const create = `mutation ($id: ID!, $size: Int!) { createUpload(input: { id: $id, name: "plan.pdf", size: $size }) { id } }`;

const file = uuid();
let onDisk: Promise<string> | undefined;

const authorized = ({ token, slug }: Community) => ({
  authorization: `Bearer ${token}`,
  'x-community': slug,
});

async function keepOnDisk(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'impact-floor-')), 'plan.pdf');
  await writeFile(path, megabyte);
  return path;
}

export default {
  name: 'download 1 MB',
  goal: { ratio: 0.3, statements: 4 },
  async prepare({ api }, community) {
    const { path, ...asked } = graphql(community, create, { id: file, size: megabyte.length });
    await fetch(api + path, { ...asked, headers: { ...asked.headers, ...authorized(community) } });
    await fetch(`${api}/files/${file}`, { method: 'PUT', headers: authorized(community), body: megabyte });
  },
  app: (community) => ({ method: 'GET', path: `/files/${file}/plan.pdf`, headers: authorized(community) }),
  async serve(_request, response) {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    await pipeline(createReadStream(await (onDisk ??= keepOnDisk())), response);
  },
  expect: { text: '%PDF-1.7', times: 1 },
} satisfies Case;
