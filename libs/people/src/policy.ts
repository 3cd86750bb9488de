import { AppError, ErrorCode } from '#platform';
import type { Group } from './group.entity.js';
import { viewer, type RoleName, type Viewer } from './viewer.js';

/** Whether somebody may do something to a thing they can see: null for yes, or the code of the refusal. */
export type Rule<Thing> = (viewer: Viewer, thing: Thing) => ErrorCode | null;

type Table = Record<string, Rule<never>>;
type ThingOf<R> = R extends Rule<infer Thing> ? Thing : never;

/** A domain's permissions: one table, read by the services, by `viewerCan` and by auditors (test/guards/policies). */
export function definePolicy<T extends Table>(table: T) {
  const refusal = <A extends keyof T & string>(action: A, thing: ThingOf<T[A]>): ErrorCode | null =>
    (table[action] as Rule<ThingOf<T[A]>>)(viewer(), thing);
  return {
    table,
    /** @throws AppError that says why not */
    authorize<A extends keyof T & string>(action: A, thing: ThingOf<T[A]>): void {
      const refused = refusal(action, thing);
      if (refused) throw new AppError(refused);
    },
    can: <A extends keyof T & string>(action: A, thing: ThingOf<T[A]>): boolean =>
      refusal(action, thing) === null,
  };
}

const yes = null;

export const anybodySignedIn: Rule<unknown> = ({ account }) => (account ? yes : ErrorCode.UNAUTHENTICATED);

export const member: Rule<unknown> = (who) =>
  anybodySignedIn(who, null) ?? (who.member ? yes : ErrorCode.FORBIDDEN);

/** A member who has accepted the ground rules as they are now: what writing takes. */
export const memberUnderTheRules: Rule<unknown> = (who) =>
  member(who, null) ?? (who.member!.acceptedRules ? yes : ErrorCode.RULES_NOT_ACCEPTED);

/** Writing what others read: not while moderators have paused it. */
export const mayPost: Rule<unknown> = (who) =>
  memberUnderTheRules(who, null) ?? (who.member!.pausedUntil ? ErrorCode.POSTING_PAUSED : yes);

export const role =
  (name: RoleName): Rule<unknown> =>
  (who) =>
    member(who, null) ?? (who.member!.roles.includes(name) ? yes : ErrorCode.FORBIDDEN);

export const admin = role('admin');

export const networkCoordinator: Rule<unknown> = (who) =>
  anybodySignedIn(who, null) ?? (who.account!.networkCoordinator ? yes : ErrorCode.FORBIDDEN);

/** Champion or deputy of the group, while they may read it. */
export const looksAfter: Rule<Pick<Group, 'id'>> = (who, { id }) =>
  member(who, null) ??
  (who.member!.championOf.includes(id) && who.member!.visibleGroups.includes(id) ? yes : ErrorCode.FORBIDDEN);

/** Yes if one of the rules says yes; else what the first one says. */
export const any =
  <Thing>(...rules: Rule<Thing>[]): Rule<Thing> =>
  (who, thing) => {
    const refusals = rules.map((rule) => rule(who, thing));
    return refusals.includes(null) ? yes : (refusals[0] ?? yes);
  };

/** Yes if all of the rules say yes; else the first refusal. */
export const all =
  <Thing>(...rules: Rule<Thing>[]): Rule<Thing> =>
  (who, thing) =>
    rules.map((rule) => rule(who, thing)).find((refusal) => refusal !== null) ?? yes;
