import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql, { empty } from 'sql-template-tag';
import { Activity } from '#activity';
import { emailAddress, Groups, peoplePolicy, takeTurn, viewer, viewingMember, type RoleName } from '#people';
import {
  AppError,
  currentUnit,
  ErrorCode,
  invalid,
  Jobs,
  limit,
  newId,
  notFound,
  pageOf,
  query,
  queryOne,
  rangeOf,
  readInput,
  text,
  type Page,
  type PageArgs,
  type Problem,
} from '#platform';
import type { Invitation } from './invitation.node.js';
import { INVITATION_DAYS, invitations } from './invitation.queries.js';
import type { InvitedInput, InviteMembersInput } from './joining.inputs.js';
import { enqueueInvitation } from './joining.job.js';

const MESSAGE_MAX = 1_000;
const AT_ONCE = 100;
/** That one community can send in a day: enough for its first week, too few to be a way to send spam. */
const IN_A_DAY = 200;

interface Wish {
  id: string;
  email: string;
}

interface Terms {
  role: RoleName | null;
  groupId: string | null;
  message: string;
}

@Injectable()
export class Invitations {
  constructor(
    private readonly activity: Activity,
    private readonly groups: Groups,
    private readonly jobs: Jobs,
  ) {}

  /** The community's, newest first. */
  async all(page: PageArgs): Promise<Page<Invitation>> {
    authorize();
    const { limit: most, after } = rangeOf(page);
    const from = after
      ? sql`and (i.created_at, i.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : empty;
    const found = await invitations(sql`${from} order by i.created_at desc, i.id desc limit ${most}`);
    return pageOf(found, page, (invitation) => [invitation.createdAt, invitation.id]);
  }

  /** Invites all or, where one address is wrong, nobody. Who has a waiting invitation keeps it. */
  async invite(input: InviteMembersInput): Promise<Invitation[]> {
    authorize();
    const terms = await this.readTerms(input);
    const wishes = readWishes(input.invitations);
    await refuseMembers(wishes);
    await refuseTooMany(wishes.length);
    const ids: string[] = [];
    for (const wish of wishes) ids.push(await this.inviteOne(wish, terms));
    const found = await invitations(sql`and i.id = any(${ids}::uuid[])`);
    return ids.map((id) => found.find((invitation) => invitation.id === id)!);
  }

  /** Mails a new link and makes the earlier ones useless; the days to use it begin again. */
  async resend(invitationId: string): Promise<Invitation> {
    const id = await this.waiting(invitationId);
    await limit({ purpose: 'resend invitation', most: 5, minutes: 60 }, id);
    await refuseTooMany(1);
    await query(sql`
      update invitation set sent_at = null, refused_at = null, expires_at = now() + make_interval(days => ${INVITATION_DAYS})
       where id = ${id}`);
    await this.trace('invitation.resent', id);
    this.sendLater(id);
    return one(id);
  }

  async withdraw(invitationId: string): Promise<Invitation> {
    const known = await this.known(invitationId);
    if (known.withdrawn) return one(known.id);
    const id = await this.waiting(invitationId);
    await query(sql`update invitation set withdrawn_at = now() where id = ${id}`);
    await this.trace('invitation.withdrawn', id);
    return one(id);
  }

  private async readTerms({ role = null, groupId = null, message }: InviteMembersInput): Promise<Terms> {
    const read = readInput({ message }, { message: text(MESSAGE_MAX, 0) });
    if (role !== null && role !== 'admin' && role !== 'lead')
      throw invalid([{ field: 'role', code: ErrorCode.BAD_CHOICE }]);
    const group = groupId ? await this.groups.visibleTo(groupId) : null;
    return { role, groupId: group?.id ?? null, message: read.message };
  }

  private async inviteOne({ id, email }: Wish, { role, groupId, message }: Terms): Promise<string> {
    const { id: invitedBy } = viewingMember();
    const written = await queryOne(sql`
      insert into invitation (id, email, role, group_id, message, invited_by, expires_at)
      values (${id}, ${email}, ${role}, ${groupId}, ${message}, ${invitedBy}, now() + make_interval(days => ${INVITATION_DAYS}))
      on conflict do nothing returning id`);
    if (!written) return this.alreadyInvited({ id, email }, { role, groupId, message });
    await this.trace('invitation.made', id, { role, groupId });
    this.sendLater(id);
    return id;
  }

  /** The same id again is the same invitation; the same address again keeps the one it has, unless that is over. */
  private async alreadyInvited({ id, email }: Wish, { role, groupId, message }: Terms): Promise<string> {
    const { id: invitedBy } = viewingMember();
    const same = await queryOne<{ email: string; invited_by: string | null }>(sql`
      select email, invited_by from invitation where id = ${id}`);
    if (same && (same.email !== email || same.invited_by !== invitedBy)) throw notFound();
    if (same) return id;
    const renewed = await queryOne<{ id: string }>(sql`
      update invitation
         set role = ${role}, group_id = ${groupId}, message = ${message}, invited_by = ${invitedBy}, created_at = now(),
             sent_at = null, refused_at = null, token_hash = null,
             expires_at = now() + make_interval(days => ${INVITATION_DAYS})
       where email = ${email} and accepted_at is null and withdrawn_at is null
         and (expires_at <= now() or refused_at is not null) returning id`);
    if (renewed) {
      await this.trace('invitation.made', renewed.id, { role, groupId });
      this.sendLater(renewed.id);
      return renewed.id;
    }
    const waiting = await queryOne<{ id: string }>(sql`
      select id from invitation where email = ${email} and accepted_at is null and withdrawn_at is null`);
    if (!waiting) throw new AppError(ErrorCode.ALREADY_DECIDED);
    return waiting.id;
  }

  private async known(id: string): Promise<{ id: string; over: boolean; withdrawn: boolean }> {
    authorize();
    const found = isUuid(id)
      ? await queryOne<{ id: string; over: boolean; withdrawn: boolean }>(sql`
          select id, coalesce(accepted_at, withdrawn_at) is not null as over, withdrawn_at is not null as withdrawn
            from invitation where id = ${id} for update`)
      : undefined;
    if (!found) throw notFound();
    return found;
  }

  /** @throws AppError INVITATION_NOT_USABLE where it has been accepted or withdrawn */
  private async waiting(invitationId: string): Promise<string> {
    const { id, over } = await this.known(invitationId);
    if (over) throw new AppError(ErrorCode.INVITATION_NOT_USABLE);
    return id;
  }

  private trace(kind: string, invitationId: string, details: Record<string, unknown> = {}): Promise<void> {
    const subject = { kind: 'invitation', id: invitationId };
    return this.activity.trace(kind, viewingMember(), { subject, details });
  }

  private sendLater(id: string): void {
    const tenantId = viewer().community!.id;
    currentUnit().afterCommit(`invitation ${id}`, () => enqueueInvitation(this.jobs, tenantId, id));
  }
}

function authorize(): void {
  viewingMember();
  peoplePolicy.authorize('people.invite', null);
}

const one = async (id: string): Promise<Invitation> => (await invitations(sql`and i.id = ${id}`))[0]!;

/** @throws AppError INVALID with a problem for each wrong line, counted from 1 */
function readWishes(invited: readonly InvitedInput[]): Wish[] {
  if (invited.length === 0) throw invalid([{ field: 'invitations', code: ErrorCode.EMPTY }]);
  if (invited.length > AT_ONCE)
    throw invalid([
      {
        field: 'invitations',
        code: ErrorCode.TOO_LONG,
        parameters: { max: AT_ONCE, over: invited.length - AT_ONCE },
      },
    ]);
  const problems: Problem[] = [];
  const wishes = invited.map(({ id, email }, index) => {
    const address = emailAddress(email);
    if (!address) problems.push(at(index, ErrorCode.BAD_EMAIL));
    return { id: readInput({ id }, { id: newId }).id, email: address ?? '' };
  });
  if (problems.length > 0) throw invalid(problems);
  return wishes;
}

const at = (index: number, code: ErrorCode): Problem => ({
  field: `invitations.${index}.email`,
  code,
  parameters: { line: index + 1 },
});

/** Says who is a member here, and nothing of who has an account elsewhere. */
async function refuseMembers(wishes: readonly Wish[]): Promise<void> {
  const rows = await query<{ email: string }>(sql`
    select a.email from member m join account a on a.id = m.account_id
     where m.tenant_id = current_tenant() and m.left_at is null and a.email = any(${wishes.map(({ email }) => email)}::text[])`);
  const members = new Set(rows.map(({ email }) => email));
  const problems = wishes.flatMap(({ email }, index) =>
    members.has(email) ? [at(index, ErrorCode.ALREADY_MEMBER)] : [],
  );
  if (problems.length > 0) throw invalid(problems);
}

/** One after another, so that two who invite at the same time can't both have the last ones. */
async function refuseTooMany(more: number): Promise<void> {
  await takeTurn();
  const row = await queryOne<{ sent: number }>(sql`
    select (select count(*) from invitation
             where tenant_id = current_tenant() and created_at > now() - interval '1 day')::int
         + (select count(*) from fact
             where tenant_id = current_tenant() and audited and kind = 'invitation.resent'
               and happened_at > now() - interval '1 day')::int as sent`);
  if (row!.sent + more > IN_A_DAY) throw new AppError(ErrorCode.TOO_MANY_REQUESTS);
}
