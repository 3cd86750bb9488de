import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { v7 as uuid } from 'uuid';
import { Files } from '#files';
import { ViewerUnits } from '#platform';
import type { TestCommunity, TestMember } from './community.js';
import type { World } from './world.js';

const CREATE = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { id name state uploadPath path } }`;

export const MEGABYTE = 1024 * 1024;

/** Sending and fetching files as a program does. */
export class FileSender {
  constructor(
    private readonly world: World,
    private readonly trust: TestCommunity,
    readonly member: TestMember,
    /** Of the api that bytes are sent to, where it isn’t the world’s own. */
    private readonly url = world.url,
  ) {}

  /** Makes room for a file; gives its id. */
  async announce(name: string, size: number): Promise<string> {
    const id = uuid();
    await this.member.get(CREATE, { input: { id, name, size } });
    return id;
  }

  put(id: string, body: Uint8Array | Readable): Promise<Response> {
    return fetch(`${this.url}/files/${id}`, {
      method: 'PUT',
      headers: this.headers,
      body: body as never,
      duplex: 'half',
    } as RequestInit);
  }

  /** The id of a file whose bytes were all taken. */
  async send(name: string, bytes: Buffer): Promise<string> {
    const id = await this.announce(name, bytes.length);
    const response = await this.put(id, bytes);
    if (!response.ok) throw new Error(`Refused: ${await response.text()}`);
    return id;
  }

  /** The code of the refusal of one file; null when it was taken. */
  async refusal(name: string, bytes: Buffer): Promise<string | null> {
    return codeIn(await this.put(await this.announce(name, bytes.length), bytes));
  }

  async file(id: string): Promise<Record<string, any>> {
    const data = await this.member.get(
      `query ($id: ID!) { file(id: $id) { id name mediaType size state path previewPath uploadPath } }`,
      { id },
    );
    return data.file;
  }

  fetch(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
    return fetch(this.url + path, { method, headers: { ...this.headers, ...headers }, redirect: 'manual' });
  }

  /** As a lib above does it in an operation of its own. */
  act<T>(work: (files: Files) => Promise<T>): Promise<T> {
    const units = this.world.api.get(ViewerUnits, { strict: false });
    const context = {
      token: this.member.token,
      communitySlug: this.trust.slug,
      language: 'en' as const,
      address: '127.0.0.1',
      userAgent: '',
    };
    return units.writing(context, () => work(this.world.api.get(Files, { strict: false })));
  }

  private get headers(): Record<string, string> {
    return { authorization: `Bearer ${this.member.token}`, 'x-community': this.trust.slug };
  }
}

/** The code of the problem, or of the refusal as a whole; null for a yes. */
export async function codeIn(response: Response): Promise<string | null> {
  if (response.ok) return null;
  const { errors } = (await response.json()) as {
    errors: { extensions: { code: string; problems?: { code: string }[] } }[];
  };
  return errors[0]!.extensions.problems?.[0]?.code ?? errors[0]!.extensions.code;
}

/** What lies in the store on the disk, arrived or on its way. */
export async function inStore(world: World): Promise<string[]> {
  const entries = await readdir(join(world.config.dataDir, 'files'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** So many bytes that never are in memory at once. */
export function streamOf(bytes: number, beginning = Buffer.from('%PDF-1.7\n')): Readable {
  const chunk = Buffer.alloc(64 * 1024, 7);
  return Readable.from(
    (function* () {
      yield beginning;
      for (let left = bytes - beginning.length; left > 0; left -= chunk.length) yield chunk.subarray(0, left);
    })(),
    { objectMode: false },
  );
}
