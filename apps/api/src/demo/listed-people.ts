import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { SignIn } from '#people';
import { CONFIG, query, queryOne, Transactions, type Config, type Language } from '#platform';
import { demoCommunities } from '../../../launcher/src/demo/content/index.js';
import { DemoPeople, type DemoPerson } from '../../../web/src/index.js';

interface Membership {
  member_id: string;
  display_name: string;
  tenant_id: string;
  slug: string;
  name_en: string;
  name_cy: string;
}

interface Listed {
  email: string;
  memberships: Membership[];
}

const listed = demoCommunities.flatMap(({ members }) => members.filter((member) => member.listed));
const addresses = [...new Set(listed.map(({ email }) => email))];

/** The people whom the demo's content lists, as the database knows them now. */
@Injectable()
export class ListedPeople extends DemoPeople {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly sessions: SignIn,
  ) {
    super();
  }

  async list(language: Language): Promise<DemoPerson[]> {
    if (!this.config.demo) return [];
    const people = await this.transactions.global(listedPeople);
    const roles = await this.rolesIn(
      people.flatMap(({ memberships }) => memberships.map((own) => own.tenant_id)),
    );
    return people.map(({ email, memberships }) => ({
      email,
      displayName: memberships[0]!.display_name,
      tryThis: hintsFor(email, language),
      communities: memberships.map((own) => ({
        slug: own.slug,
        name: language === 'cy' ? own.name_cy : own.name_en,
        roles: roles.get(own.member_id) ?? [],
      })),
    }));
  }

  async signIn(email: string): Promise<{ token: string; expiresAt: Date } | null> {
    if (!this.config.demo || !addresses.includes(email)) return null;
    return this.transactions.global(async () => {
      const account = await queryOne<{ id: string }>(sql`select id from account where email = ${email}`);
      return account ? this.sessions.startSession(account.id, 'browser') : null;
    });
  }

  /** By member. */
  private async rolesIn(tenantIds: string[]): Promise<Map<string, string[]>> {
    const roles = new Map<string, string[]>();
    for (const tenantId of new Set(tenantIds)) {
      const rows = await this.transactions.inTenant(tenantId, () =>
        query<{ member_id: string; roles: string[] }>(sql`
          select member_id, array_agg(distinct role) as roles from appointment group by member_id`),
      );
      for (const row of rows) roles.set(row.member_id, row.roles);
    }
    return roles;
  }
}

const hintsFor = (email: string, language: Language): string[] =>
  listed.filter((member) => member.email === email).flatMap(({ tryThis }) => tryThis?.[language] ?? []);

async function listedPeople(): Promise<Listed[]> {
  const accounts = await query<{ id: string; email: string }>(sql`
    select id, email from account where email = any(${addresses})
     order by array_position(${addresses}::text[], email)`);
  const people: Listed[] = [];
  for (const { id, email } of accounts) people.push({ email, memberships: await membershipsOf(id) });
  return people.filter(({ memberships }) => memberships.length > 0);
}

/** Outside a community the database shows each account its own memberships only: so it is asked as that account. */
async function membershipsOf(accountId: string): Promise<Membership[]> {
  await query(sql`select set_config('app.account_id', ${accountId}, true)`);
  return query<Membership>(sql`
    select m.id as member_id, m.display_name, m.tenant_id, c.slug, c.name_en, c.name_cy
      from member m join community c on c.id = m.tenant_id
     where m.account_id = ${accountId} and m.left_at is null
     order by c.created_at, c.slug`);
}
