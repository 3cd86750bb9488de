import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { displayKey } from '#people';
import { Person } from './person.js';
import type { World } from './world.js';

/** Long enough ago not to be a newcomer, who may post only so much. */
const settledSince = new Date(Date.now() - 10 * 86_400_000);

interface GroupOptions {
  name?: string;
  access?: 'open' | 'on_request' | 'closed';
  closedAt?: Date;
  hidden?: boolean;
  withoutStaff?: boolean;
  question?: string;
}

interface MemberOptions {
  email?: string;
  displayName?: string;
  /** Where a name that nobody could choose is to be shown all the same. */
  displayKey?: string;
  roles?: ('admin' | 'lead' | 'coordinator')[];
  championOf?: { id: string }[];
  deputyOf?: { id: string }[];
  perspective?: 'staff' | 'service_user' | 'carer';
  groups?: { id: string }[];
  language?: 'en' | 'cy';
  digest?: 'daily' | 'weekly' | 'never';
  joinedAt?: Date;
}

export interface TestGroup {
  id: string;
}

let count = 0;

/** A community with the people and groups a test asks for, written straight into the database. */
export class TestCommunity {
  private constructor(
    private readonly world: World,
    readonly id: string,
    readonly slug: string,
  ) {}

  static async open(world: World, name = `Community ${++count}`): Promise<TestCommunity> {
    const id = uuid();
    const slug = `c-${randomBytes(6).toString('hex')}`;
    await world.database.sql(
      `insert into community (id, slug, name_en, name_cy, nation, ods_code) values ($1, $2, $3, $4, 'england', $5)`,
      [id, slug, name, `${name} (cy)`, `DEMO-${slug}`],
    );
    return new TestCommunity(world, id, slug);
  }

  async group(options: GroupOptions = {}): Promise<TestGroup> {
    const { name = 'A group', access = 'open', closedAt = null, question = '' } = options;
    const { hidden = false, withoutStaff = false } = options;
    const id = uuid();
    await this.world.database.sql(
      `insert into community_group (tenant_id, id, name_en, name_cy, access, closed_at, hidden, without_staff, question_en)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [this.id, id, name, `${name} (cy)`, access, closedAt, hidden, withoutStaff, question],
    );
    return { id };
  }

  async member(options: MemberOptions = {}): Promise<TestMember> {
    const { sql } = this.world.database;
    const email = options.email ?? `${randomBytes(6).toString('hex')}@people.example`;
    const [account] = await sql<{ id: string }>(
      `insert into account (id, email, language) values ($1, $2, $3)
       on conflict (email) do update set email = excluded.email returning id`,
      [uuid(), email, options.language ?? null],
    );
    const id = uuid();
    const displayName = options.displayName ?? `Person ${++count}`;
    await sql(
      `insert into member (tenant_id, id, account_id, display_name, digest_frequency, joined_at, perspective,
                           perspective_consented_at, display_key)
       values ($1, $2, $3, $4, $5, $6, $7::text, case when $7::text is not null then now() end, $8)`,
      [
        this.id,
        id,
        account!.id,
        displayName,
        options.digest ?? 'weekly',
        options.joinedAt ?? settledSince,
        options.perspective ?? null,
        options.displayKey ?? displayKey(displayName),
      ],
    );
    for (const role of options.roles ?? [])
      await sql(`insert into appointment (tenant_id, member_id, role) values ($1, $2, $3)`, [
        this.id,
        id,
        role,
      ]);
    const { championOf = [], deputyOf = [], groups = [] } = options;
    const duties = [
      ...championOf.map((group) => ['champion', group.id]),
      ...deputyOf.map((group) => ['deputy', group.id]),
    ];
    for (const duty of duties)
      await sql(`insert into appointment (tenant_id, member_id, role, group_id) values ($1, $2, $3, $4)`, [
        this.id,
        id,
        ...duty,
      ]);
    for (const group of [...groups, ...championOf, ...deputyOf])
      await sql(
        `insert into group_member (tenant_id, group_id, member_id) values ($1, $2, $3) on conflict do nothing`,
        [this.id, group.id, id],
      );
    const token = await session(this.world, account!.id);
    return new TestMember(this.world, token, this.slug, { id, email, displayName, accountId: account!.id });
  }
}

async function session(world: World, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await world.database.sql(
    `insert into session (token_hash, account_id, kind, expires_at) values ($1, $2, 'token', now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), accountId],
  );
  return token;
}

interface Identity {
  id: string;
  email: string;
  displayName: string;
  accountId: string;
}

/** A member who is signed in, and speaks in their community. */
export class TestMember extends Person {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly accountId: string;

  constructor(world: World, token: string, slug: string, identity: Identity) {
    super(world, token, slug);
    ({ id: this.id, email: this.email, displayName: this.displayName, accountId: this.accountId } = identity);
  }

  async startThread(
    group: TestGroup,
    words: { title?: string; body?: string; kind?: string; themeIds?: string[]; citation?: string } = {},
  ): Promise<{ id: string }> {
    const input = {
      id: uuid(),
      groupId: group.id,
      title: 'A thread',
      body: 'Its text',
      language: 'EN',
      ...words,
    };
    const data = await this.get(
      `mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }`,
      { input },
    );
    return data.startThread as { id: string };
  }

  async reply(thread: { id: string }, body = 'A reply'): Promise<{ id: string }> {
    const input = { id: uuid(), threadId: thread.id, body, language: 'EN' };
    const data = await this.get(`mutation ($input: PostReplyInput!) { postReply(input: $input) { id } }`, {
      input,
    });
    return data.postReply as { id: string };
  }
}
