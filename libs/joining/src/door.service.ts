import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { peoplePolicy, viewer, viewingAccount, viewingMember } from '#people';
import {
  actingIn,
  AppError,
  currentUnit,
  ErrorCode,
  forbidden,
  Jobs,
  limit,
  newId,
  notFound,
  query,
  queryOne,
  readInput,
  text,
} from '#platform';
import { CommunityRequest, Door, JoinState } from './door.node.js';
import type { AnswerCommunityRequestInput, AskToJoinInput } from './joining.inputs.js';
import { enqueueAnswer } from './joining.job.js';
import { membershipOf, welcome } from './membership.js';
import { placeAtTheDoor, type DoorRow } from './place.js';

const MESSAGE_MAX = 1_000;

interface RequestRow {
  id: string;
  account_id: string;
  decision: 'accepted' | 'declined' | null;
}

/** Asking to be let in, and letting in. */
@Injectable()
export class Doors {
  constructor(
    private readonly activity: Activity,
    private readonly jobs: Jobs,
  ) {}

  async of(slug: string): Promise<Door> {
    const row = await this.row(slug);
    return Object.assign(new Door(), { community: placeAtTheDoor(row), state: await stateIn(row.id) });
  }

  /** Joins at once with an address at one of the community's own domains; else the admins are asked. */
  async ask(input: AskToJoinInput): Promise<Door> {
    const account = viewingAccount();
    peoplePolicy.authorize('community.ask-to-join', null);
    const { id, message } = readInput(
      { id: input.id, message: input.message },
      { id: newId, message: text(MESSAGE_MAX, 0) },
    );
    const row = await this.row(input.slug);
    await limit({ purpose: 'ask to join', most: 20, minutes: 60 }, account.id);
    const state = await actingIn(row.id, () => this.askHere(id, message));
    return Object.assign(new Door(), { community: placeAtTheDoor(row), state });
  }

  /** Waiting ones, longest waiting first. */
  async waiting(): Promise<CommunityRequest[]> {
    refuseAllButAdmins();
    const rows = await query<{ id: string; domain: string; message: string; asked_at: Date }>(sql`
      select r.id, split_part(a.email, '@', 2) as domain, r.message, r.asked_at
        from community_request r join account a on a.id = r.account_id
       where r.tenant_id = current_tenant() and r.decided_at is null order by r.asked_at, r.id limit 100`);
    return rows.map(({ id, domain, message, asked_at: askedAt }) =>
      Object.assign(new CommunityRequest(), { id, domain, message, askedAt }),
    );
  }

  /** @throws AppError ALREADY_DECIDED where somebody else has said the opposite */
  async answer({ requestId, accept }: AnswerCommunityRequestInput): Promise<CommunityRequest[]> {
    refuseAllButAdmins();
    const request = isUuid(requestId)
      ? await queryOne<RequestRow>(sql`
          select id, account_id, decision from community_request
           where tenant_id = current_tenant() and id = ${requestId} for update`)
      : undefined;
    if (!request) throw notFound();
    const decision = accept ? 'accepted' : 'declined';
    if (request.decision && request.decision !== decision) throw new AppError(ErrorCode.ALREADY_DECIDED);
    if (!request.decision) await this.decide(request, decision);
    return this.waiting();
  }

  private async row(slug: string): Promise<DoorRow & { id: string }> {
    const row = await queryOne<DoorRow & { id: string }>(sql`
      select door.*, ${slug.replaceAll('\0', '')}::text as slug from community_at_the_door(${slug.replaceAll('\0', '')}) door`);
    if (!row) throw notFound();
    return row;
  }

  private async askHere(id: string, message: string): Promise<JoinState> {
    const { id: accountId } = viewingAccount();
    const earlier = await membershipOf(accountId);
    if (earlier?.state === 'here') return JoinState.MEMBER;
    if (earlier?.state === 'suspended') throw forbidden();
    if (!(await isStaffHere())) return write(id, accountId, message);
    const memberId = await welcome({ accountId, name: null, language: viewer().language }, earlier);
    await this.activity.trace(
      'member.joined',
      { id: memberId, roles: [] },
      {
        subject: { kind: 'member', id: memberId },
        details: { by: 'domain' },
      },
    );
    return JoinState.MEMBER;
  }

  private async decide(
    { id, account_id: accountId }: RequestRow,
    decision: 'accepted' | 'declined',
  ): Promise<void> {
    const admin = viewingMember();
    const memberId = decision === 'accepted' ? await letIn(accountId) : null;
    await query(sql`
      update community_request set decided_at = now(), decided_by = ${admin.id}, decision = ${decision}
       where tenant_id = current_tenant() and id = ${id}`);
    await this.activity.trace(`community-request.${decision}`, admin, {
      subject: memberId ? { kind: 'member', id: memberId } : { kind: 'community-request', id },
      details: { requestId: id },
    });
    const tenantId = viewer().community!.id;
    currentUnit().afterCommit(`answer ${id}`, () => enqueueAnswer(this.jobs, tenantId, id));
  }
}

function refuseAllButAdmins(): void {
  viewingMember();
  peoplePolicy.authorize('community.answer-request', null);
}

/** Read with the account's own rights: outside a community it sees its own memberships and requests. */
async function stateIn(communityId: string): Promise<JoinState> {
  const { account } = viewer();
  if (!account) return JoinState.OUTSIDE;
  const row = await queryOne<{ here: boolean; asked: boolean }>(sql`
    select exists (select from member where account_id = ${account.id} and tenant_id = ${communityId}
                      and left_at is null and suspended_at is null) as here,
           exists (select from community_request where account_id = ${account.id} and tenant_id = ${communityId}
                      and decided_at is null) as asked`);
  if (row!.here) return JoinState.MEMBER;
  return row!.asked ? JoinState.ASKED : JoinState.OUTSIDE;
}

async function isStaffHere(): Promise<boolean> {
  const domain = viewingAccount().email.split('@').at(-1)!;
  const [own] = await query(sql`
    select from community where id = current_tenant() and ${domain} = any(staff_domains)`);
  return own !== undefined;
}

/** Asked twice while the first waits, it is one request. */
async function write(id: string, accountId: string, message: string): Promise<JoinState> {
  const [written] = await query(sql`
    insert into community_request (id, account_id, message) values (${id}, ${accountId}, ${message})
    on conflict do nothing returning id`);
  if (written) return JoinState.ASKED;
  const [own] = await query(sql`
    select from community_request
     where tenant_id = current_tenant() and account_id = ${accountId} and (id = ${id} or decided_at is null)`);
  if (!own) throw notFound();
  return JoinState.ASKED;
}

/** @throws AppError FORBIDDEN where they have been suspended since they asked */
async function letIn(accountId: string): Promise<string> {
  const earlier = await membershipOf(accountId);
  if (earlier?.state === 'suspended') throw forbidden();
  if (earlier?.state === 'here') return earlier.id;
  return welcome({ accountId, name: null, language: viewer().language }, earlier);
}
