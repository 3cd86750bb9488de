import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { v7 as uuid, validate as isUuid } from 'uuid';
import { Activity } from '#activity';
import { displayName, hashOf, isStillAdmin, SignedIn, SignIn, viewer, type RoleName } from '#people';
import { actingIn, AppError, ErrorCode, newId, query, queryOne, readInput, translator } from '#platform';
import { InvitationAtTheDoor } from './door.node.js';
import type { AcceptInvitationInput } from './joining.inputs.js';
import { membershipOf, welcome, type Membership } from './membership.js';
import { placeAtTheDoor, type DoorRow } from './place.js';

/** Long enough for a slow second click, too short to find a letter in somebody else's mailbox. */
const DOUBLE_CLICK_SECONDS = 10;

interface InvitationRow {
  id: string;
  email: string;
  role: RoleName | null;
  group_id: string | null;
  invited_by: string | null;
  accepted_at: Date | null;
  usable: boolean;
  just_accepted: boolean;
}

type Session = Pick<SignedIn, 'token' | 'expiresAt'>;

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

  /**
   * @param ownSession the secret of the session that the viewer came with
   * @throws AppError INVITATION_NOT_USABLE, OTHER_ACCOUNT, SIGN_IN_FIRST
   */
  async accept(input: AcceptInvitationInput, ownSession: string | null): Promise<SignedIn> {
    const tokenHash = hashOf(input.token);
    const row = await queryOne<{ tenant_id: string | null }>(
      sql`select community_of_invitation(${tokenHash}) as tenant_id`,
    );
    if (!row?.tenant_id) throw notUsable();
    const accountId = await actingIn(row.tenant_id, () => this.acceptHere(tokenHash, input));
    const session = viewer().account
      ? await sessionHere(ownSession!)
      : await this.signIns.startSession(accountId, 'browser');
    return this.landing(session, accountId, row.tenant_id);
  }

  private async acceptHere(tokenHash: Buffer, input: AcceptInvitationInput): Promise<string> {
    const invitation = await queryOne<InvitationRow>(sql`
      select id, email, role, group_id, invited_by, accepted_at,
             accepted_at is null and withdrawn_at is null and expires_at > now() as usable,
             coalesce(accepted_at > now() - make_interval(secs => ${DOUBLE_CLICK_SECONDS}), false) as just_accepted
        from invitation where token_hash = ${tokenHash} for update`);
    if (!invitation?.usable) return sentTwice(invitation, input.id);
    // By now they may have left, be suspended, or not be an admin any more. The coordinator's have no such sender.
    if (invitation.invited_by && !(await isStillAdmin(invitation.invited_by))) throw notUsable();
    const accountId = await accountOf(invitation.email);
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

  private async landing(session: Session, accountId: string, tenantId: string): Promise<SignedIn> {
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

/** The viewer's own, or a new one: a link that is good for days must not open an account that was there before. */
async function accountOf(email: string): Promise<string> {
  const { account } = viewer();
  if (account && account.email !== email) throw new AppError(ErrorCode.OTHER_ACCOUNT);
  if (account) return account.id;
  const made = await queryOne<{ id: string }>(sql`
    insert into account (id, email) values (${uuid()}, ${email}) on conflict do nothing returning id`);
  if (!made) throw new AppError(ErrorCode.SIGN_IN_FIRST);
  return made.id;
}

/** The same form sent twice (a double click) ends where it ended the first time. */
async function sentTwice(invitation: InvitationRow | undefined, memberId: string): Promise<string> {
  if (!invitation?.just_accepted) throw notUsable();
  const { account } = viewer();
  const accountId = account ? await ownMembership(account, invitation) : await justMade(invitation, memberId);
  if (!accountId) throw notUsable();
  return accountId;
}

async function ownMembership(
  account: { id: string; email: string },
  invitation: InvitationRow,
): Promise<string | undefined> {
  if (account.email !== invitation.email) return undefined;
  const membership = await membershipOf(account.id);
  return membership?.state === 'here' ? account.id : undefined;
}

/**
 * An account that this invitation made, for whoever knows the id their form chose, and once: a browser drops the
 * answer to the first click, and the session in it with that.
 */
async function justMade(invitation: InvitationRow, memberId: string): Promise<string | undefined> {
  if (!isUuid(memberId)) return undefined;
  const made = await queryOne<{ id: string }>(sql`
    select a.id from member m join account a on a.id = m.account_id
     where m.tenant_id = current_tenant() and m.id = ${memberId} and m.left_at is null and m.suspended_at is null
       and a.email = ${invitation.email} and a.created_at = ${invitation.accepted_at}
       and (select count(*) from session s where s.account_id = a.id) = 1`);
  return made?.id;
}

/** The one they have goes on: it may be answered twice, and nobody gains one by an invitation. */
async function sessionHere(token: string): Promise<Session> {
  const session = await queryOne<{ expires_at: Date }>(sql`
    select expires_at from session where token_hash = ${hashOf(token)} and expires_at > now()`);
  if (!session) throw new AppError(ErrorCode.UNAUTHENTICATED);
  return { token, expiresAt: session.expires_at };
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
