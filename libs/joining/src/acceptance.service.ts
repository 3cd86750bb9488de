import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import sql from 'sql-template-tag';
import { Activity } from '#activity';
import { accountFor, displayName, hashOf, SignedIn, SignIn, viewer, type RoleName } from '#people';
import { actingIn, AppError, ErrorCode, newId, query, queryOne, readInput, translator } from '#platform';
import { InvitationAtTheDoor } from './door.node.js';
import type { AcceptInvitationInput } from './joining.inputs.js';
import { membershipOf, welcome, type Membership } from './membership.js';
import { placeAtTheDoor, type DoorRow } from './place.js';

interface InvitationRow {
  id: string;
  email: string;
  role: RoleName | null;
  group_id: string | null;
  invited_by: string | null;
  usable: boolean;
  just_accepted: boolean;
}

interface LetterRow extends DoorRow {
  invited_by: string | null;
  message: string;
  email: string;
  expires_at: Date;
}

/** Holding the secret of an invitation shows that the mailbox it went to is yours. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly activity: Activity,
    private readonly signIns: SignIn,
  ) {}

  /** What whoever holds the secret is asked to. Looking doesn't use it up. */
  async look(token: string): Promise<InvitationAtTheDoor> {
    const letter = await queryOne<LetterRow>(sql`select * from invitation_at_the_door(${hashOf(token)})`);
    if (!letter) throw notUsable();
    const { account, language } = viewer();
    return Object.assign(new InvitationAtTheDoor(), {
      community: placeAtTheDoor(letter),
      invitedBy: letter.invited_by,
      message: letter.message,
      expiresAt: letter.expires_at,
      forOtherAccount: account !== null && account.email !== letter.email,
      suggestedName: anyPseudonym(language),
    });
  }

  /** @throws AppError INVITATION_NOT_USABLE, OTHER_ACCOUNT */
  async accept(input: AcceptInvitationInput): Promise<SignedIn> {
    const tokenHash = hashOf(input.token);
    const row = await queryOne<{ tenant_id: string | null }>(
      sql`select community_of_invitation(${tokenHash}) as tenant_id`,
    );
    if (!row?.tenant_id) throw notUsable();
    const accountId = await actingIn(row.tenant_id, () => this.acceptHere(tokenHash, input));
    return this.signIn(accountId, row.tenant_id);
  }

  private async acceptHere(tokenHash: Buffer, input: AcceptInvitationInput): Promise<string> {
    const invitation = await queryOne<InvitationRow>(sql`
      select id, email, role, group_id, invited_by,
             accepted_at is null and withdrawn_at is null and expires_at > now() as usable,
             coalesce(accepted_at > now() - interval '5 minutes', false) as just_accepted
        from invitation where token_hash = ${tokenHash} for update`);
    if (!invitation?.usable) return sentTwice(invitation, input.id);
    const { account } = viewer();
    if (account && account.email !== invitation.email) throw new AppError(ErrorCode.OTHER_ACCOUNT);
    const { id: accountId } = await accountFor(invitation.email);
    const memberId = await this.join(accountId, invitation, input);
    await query(sql`update invitation set accepted_at = now() where id = ${invitation.id}`);
    await query(sql`
      update community_request set decided_at = now(), decision = 'accepted', told_at = now()
       where account_id = ${accountId} and tenant_id = current_tenant() and decided_at is null`);
    await query(sql`
      update account set language = ${input.language ?? null} where id = ${accountId} and language is null`);
    await this.recordFor(memberId, invitation);
    return accountId;
  }

  private async join(
    accountId: string,
    invitation: InvitationRow,
    input: AcceptInvitationInput,
  ): Promise<string> {
    const earlier = await membershipOf(accountId);
    if (earlier?.state === 'suspended') throw notUsable();
    const memberId =
      earlier?.state === 'here' ? earlier.id : await newMember(accountId, invitation.email, input, earlier);
    await giveWhatWasPromised(memberId, invitation);
    return memberId;
  }

  private recordFor(memberId: string, { id, role, group_id: groupId, invited_by: invitedBy }: InvitationRow) {
    return this.activity.trace(
      'invitation.accepted',
      { id: memberId, roles: [] },
      {
        subject: { kind: 'member', id: memberId },
        details: { invitationId: id, role, groupId, invitedBy },
      },
    );
  }

  /** A session of their own, instead of the one they came with. */
  private async signIn(accountId: string, tenantId: string): Promise<SignedIn> {
    await this.signIns.endSession();
    const session = await this.signIns.startSession(accountId, 'browser');
    const place = await actingIn(tenantId, () =>
      queryOne<{ slug: string }>(sql`select slug from community where id = current_tenant()`),
    );
    const account = await queryOne<{ language: 'en' | 'cy' | null }>(
      sql`select language from account where id = ${accountId}`,
    );
    return Object.assign(new SignedIn(), {
      ...session,
      returnTo: `/c/${place!.slug}`,
      language: account!.language,
    });
  }
}

const notUsable = () => new AppError(ErrorCode.INVITATION_NOT_USABLE);

/** The same form sent twice (a double click) ends where it ended the first time; the link alone does not. */
async function sentTwice(invitation: InvitationRow | undefined, memberId: string): Promise<string> {
  const member =
    invitation?.just_accepted &&
    isUuid(memberId) &&
    (await queryOne<{ account_id: string }>(sql`
      select m.account_id from member m join account a on a.id = m.account_id
       where m.tenant_id = current_tenant() and m.id = ${memberId} and a.email = ${invitation.email}
         and m.left_at is null and m.suspended_at is null`));
  if (!member) throw notUsable();
  return member.account_id;
}

function newMember(
  accountId: string,
  email: string,
  input: AcceptInvitationInput,
  earlier?: Membership,
): Promise<string> {
  const { id, displayName: name } = readInput(
    { id: input.id, displayName: input.displayName },
    { id: newId, displayName: displayName(email) },
  );
  return welcome({ accountId, memberId: id, name, language: viewer().language }, earlier);
}

async function giveWhatWasPromised(
  memberId: string,
  { role, group_id: groupId, invited_by: by }: InvitationRow,
) {
  if (role)
    await query(sql`
      insert into appointment (member_id, role, appointed_by) values (${memberId}, ${role}, ${by}) on conflict do nothing`);
  if (groupId)
    await query(sql`
      insert into group_member (group_id, member_id) values (${groupId}, ${memberId}) on conflict do nothing`);
}

/** Outside the community nobody knows which are free: a number makes it likely. */
function anyPseudonym(language: 'en' | 'cy'): string {
  const words = translator(language)('profile.pseudonyms').split(' ');
  return `${words[Math.floor(Math.random() * words.length)]} ${2 + Math.floor(Math.random() * 98)}`;
}
