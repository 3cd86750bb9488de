import { v7 as uuid } from 'uuid';
import sql from 'sql-template-tag';
import { claimName, suggestName } from '#people';
import { ErrorCode, invalid, query, queryOne, type Language } from '#platform';

export interface Membership {
  id: string;
  state: 'here' | 'left' | 'suspended';
}

export interface Newcomer {
  accountId: string;
  /** Made by their client; somebody who comes back keeps the one they had. */
  memberId?: string;
  /** null: a pseudonym is found for them. */
  name: string | null;
  language: Language;
}

/** What the account is in the community that the unit of work is in. Nobody else changes it until the end. */
export function membershipOf(accountId: string): Promise<Membership | undefined> {
  return queryOne<Membership>(sql`
    select id, case when left_at is not null then 'left' when suspended_at is not null then 'suspended' else 'here' end as state
      from member where tenant_id = current_tenant() and account_id = ${accountId} for update`);
}

/** Makes somebody a member who is not one, or brings back who has left. @returns the member's id */
export async function welcome(newcomer: Newcomer, earlier?: Membership): Promise<string> {
  const name = newcomer.name ?? (await suggestName(newcomer.language));
  const key = await claimName(name, earlier?.id ?? null);
  const steps = newcomer.name === null ? [] : ['name'];
  return earlier ? comeBack(earlier.id, name, key, steps) : comeIn(newcomer, name, key, steps);
}

/** Whoever goes leaves them behind. */
export async function layDownDuties(memberId: string): Promise<void> {
  await query(sql`delete from appointment where member_id = ${memberId}`);
  await query(sql`delete from group_member where member_id = ${memberId}`);
  await query(sql`delete from follow where member_id = ${memberId}`);
  await query(sql`delete from workshop_facilitator where member_id = ${memberId}`);
  await query(sql`
    update group_request set decided_at = now(), decision = 'declined' where member_id = ${memberId} and decided_at is null`);
}

async function comeIn(
  { accountId, memberId }: Newcomer,
  name: string,
  key: string,
  steps: string[],
): Promise<string> {
  const row = await queryOne<{ id: string }>(sql`
    insert into member (id, account_id, display_name, display_key, digest_frequency, welcome_steps)
    select ${memberId ?? uuid()}, ${accountId}, ${name}, ${key}, digest_frequency, ${steps}::text[]
      from community where id = current_tenant()
    on conflict do nothing returning id`);
  const id = row?.id ?? (await membershipOf(accountId))?.id;
  if (!id) throw invalid([{ field: 'id', code: ErrorCode.BAD_ID }]);
  return id;
}

/** Without what may have been given to them meanwhile, or in the moment in which they left. */
async function comeBack(id: string, name: string, key: string, steps: string[]): Promise<string> {
  await layDownDuties(id);
  await query(sql`
    update member
       set left_at = null, joined_at = now(), display_name = ${name}, display_key = ${key}, rules_version = 0,
           welcome_steps = ${steps}::text[],
           digest_frequency = (select digest_frequency from community where id = current_tenant())
     where tenant_id = current_tenant() and id = ${id}`);
  return id;
}
