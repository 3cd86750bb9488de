import { AppError, currentUnit, ErrorCode, type Language } from '#platform';

export type RoleName = 'admin' | 'lead' | 'champion' | 'deputy' | 'coordinator';

export type PerspectiveName =
  'staff' | 'service_user' | 'carer' | 'family_friend' | 'community_partner' | 'researcher' | 'own_words';

/** Who acts, as the database knew them when this operation began. Never kept longer. */
export interface Viewer {
  account: ViewingAccount | null;
  /** Id of the session, for the list of one's own. */
  sessionId: string | null;
  /** They have not been here today before this operation. */
  isNewToday: boolean;
  community: { id: string; slug: string } | null;
  member: ViewingMember | null;
  /** The language of the page or request, which words of this answer are in. */
  language: Language;
  address: string;
  userAgent: string;
  tokenHash: Buffer | null;
}

export interface ViewingAccount {
  id: string;
  email: string;
  language: Language | null;
  /** Opens communities; has no say inside one. */
  networkCoordinator: boolean;
}

export interface ViewingMember {
  id: string;
  displayName: string;
  perspective: PerspectiveName | null;
  /** On a break all roles rest: `roles` and `championOf` are empty. */
  onBreak: boolean;
  /** Of the community's ground rules as they are now. */
  acceptedRules: boolean;
  /** They may not write until then; moderators decided so. */
  pausedUntil: Date | null;
  /** Here for less than a week, without a role. */
  newcomer: boolean;
  roles: RoleName[];
  /** Ids of groups they look after, as champion or deputy. */
  championOf: string[];
  /** Ids of groups they may read. */
  visibleGroups: string[];
}

export const viewer = (): Viewer => currentUnit().viewer as Viewer;

/** @throws AppError UNAUTHENTICATED when signed out */
export function viewingAccount(): NonNullable<Viewer['account']> {
  const { account } = viewer();
  if (!account) throw new AppError(ErrorCode.UNAUTHENTICATED);
  return account;
}

/** @throws AppError UNAUTHENTICATED when signed out, NOT_FOUND outside a community they belong to */
export function viewingMember(): ViewingMember {
  viewingAccount();
  const { member } = viewer();
  if (!member) throw new AppError(ErrorCode.NOT_FOUND);
  return member;
}
