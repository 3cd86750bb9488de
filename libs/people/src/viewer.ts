import { AppError, currentUnit, ErrorCode, type Language } from '#platform';

export type RoleName = 'admin' | 'lead' | 'champion' | 'coordinator';

/** Who acts, as the database knew them when this operation began. Never kept longer. */
export interface Viewer {
  account: { id: string; email: string; language: Language | null } | null;
  community: { id: string; slug: string } | null;
  member: ViewingMember | null;
  /** The language of the page or request, which words of this answer are in. */
  language: Language;
  address: string;
  tokenHash: Buffer | null;
}

export interface ViewingMember {
  id: string;
  displayName: string;
  roles: RoleName[];
  /** Ids of groups they look after. */
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
