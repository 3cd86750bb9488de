import { foundedAt, known, type Cast, type Person } from './cast.js';
import type { DemoCommunity, DemoGroup } from './content/content.js';
import { idMadeAt } from './ids.js';
import { skeletonOf } from '#platform';
import type { Row } from './insert.js';
import { daysBefore } from './when.js';

/** They have been here for a while. */
const everyStep = ['rules', 'name', 'perspective', 'language', 'digest'];

const closedDaysAgo = 150;

export const communityRow = (id: string, content: DemoCommunity, now: Date): Row => ({
  id,
  slug: content.slug,
  name_en: content.name.en,
  name_cy: content.name.cy,
  welcome_en: content.welcome.en,
  welcome_cy: content.welcome.cy,
  nation: content.nation,
  ods_code: content.odsCode,
  created_at: foundedAt(content, now),
});

export const memberRows = (cast: Cast, accountIds: ReadonlyMap<string, string>): Row[] =>
  [...cast.values()].map((person) => ({
    id: person.id,
    account_id: known(accountIds, person.email),
    display_name: person.displayName,
    display_key: skeletonOf(person.displayName),
    welcome_steps: everyStep,
    digest_frequency: person.digest ?? 'weekly',
    joined_at: person.joinedAt,
    left_at: person.leftAt,
    ...perspectiveOf(person),
    rules_version: 1,
  }));

/** Whoever leaves takes it with them. */
const perspectiveOf = ({ perspective, joinedAt, leftAt }: Person): Row =>
  perspective && !leftAt
    ? { perspective, perspective_consented_at: joinedAt }
    : { perspective: null, perspective_consented_at: null };

export const groupRows = (content: DemoCommunity, groupIds: ReadonlyMap<string, string>, now: Date): Row[] =>
  content.groups.map((group, position) => ({
    id: known(groupIds, group.key),
    position,
    name_en: group.name.en,
    name_cy: group.name.cy,
    description_en: group.description.en,
    description_cy: group.description.cy,
    access: group.access,
    without_staff: group.withoutStaff,
    question_en: group.question?.en ?? '',
    question_cy: group.question?.cy ?? '',
    closed_at: group.closed ? daysBefore(now, closedDaysAgo) : null,
    created_at: foundedAt(content, now),
  }));

export const groupMemberRows = (
  groups: DemoGroup[],
  groupIds: ReadonlyMap<string, string>,
  cast: Cast,
): Row[] =>
  groups.flatMap(({ key, members = [] }) =>
    members.map((name) => {
      const person = known(cast, name);
      return { group_id: known(groupIds, key), member_id: person.id, joined_at: person.joinedAt };
    }),
  );

export const appointmentRows = (groupIds: ReadonlyMap<string, string>, cast: Cast): Row[] =>
  [...cast.values()].flatMap(({ id, joinedAt, roles = [], championOf = [], deputyOf = [] }) => [
    ...roles.map((role) => ({ member_id: id, role, group_id: null, appointed_at: joinedAt })),
    ...championOf.map((group) => ({
      member_id: id,
      role: 'champion',
      group_id: known(groupIds, group),
      appointed_at: joinedAt,
    })),
    ...deputyOf.map((group) => ({
      member_id: id,
      role: 'deputy',
      group_id: known(groupIds, group),
      appointed_at: joinedAt,
    })),
  ]);

export const groupRequestRows = (
  groups: DemoGroup[],
  groupIds: ReadonlyMap<string, string>,
  cast: Cast,
  now: Date,
): Row[] =>
  groups.flatMap(({ key, requests = [] }) =>
    requests.map(({ from, answer, daysAgo }) => {
      const askedAt = daysBefore(now, daysAgo);
      return {
        id: idMadeAt(askedAt),
        group_id: known(groupIds, key),
        member_id: known(cast, from).id,
        answer,
        asked_at: askedAt,
        reason: '',
      };
    }),
  );
