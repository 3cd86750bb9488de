import { v7 } from 'uuid';
import { foundedAt, type Cast, type Person } from './cast.js';
import type { DemoCommunity } from './content/content.js';
import { idMadeAt } from './ids.js';
import type { Row } from './insert.js';
import { daysBefore, hoursAfter } from './when.js';

export const groundRulesRow = (content: DemoCommunity, cast: Cast, now: Date): Row => ({
  version: 1,
  text_en: content.keeping.groundRules.en,
  text_cy: content.keeping.groundRules.cy,
  published_at: hoursAfter(foundedAt(content, now), 20),
  published_by: adminOf(cast).id,
});

export const localWordRows = ({ keeping }: DemoCommunity): Row[] =>
  keeping.localWords.map(({ term, en, cy }) => ({ term, en, cy }));

export const glossaryRows = ({ glossary }: DemoCommunity): Row[] =>
  glossary.map(({ term, meaning }) => ({
    id: v7(),
    term_en: term.en,
    term_cy: term.cy,
    meaning_en: meaning.en,
    meaning_cy: meaning.cy,
  }));

export const urgentHelpRows = ({ keeping }: DemoCommunity, cast: Cast, now: Date): Row[] =>
  keeping.urgentHelp.map(({ text, checkedDaysAgo }, position) => ({
    id: idMadeAt(daysBefore(now, checkedDaysAgo)),
    position,
    text_en: text.en,
    text_cy: text.cy,
    owner_id: adminOf(cast).id,
    checked_on: daysBefore(now, checkedDaysAgo).toISOString().slice(0, 10),
  }));

/** How it began, as the audit trail has it. */
export const auditRows = (tenantId: string, content: DemoCommunity, cast: Cast, now: Date): Row[] => {
  const opened = foundedAt(content, now);
  const published = hoursAfter(opened, 20);
  const subject = { subject_kind: 'community', subject_id: tenantId, audited: true };
  return [
    {
      ...subject,
      ...at(opened),
      kind: 'community.opened',
      actor_id: null,
      actor_roles: ['coordinator'],
      details: { odsCode: content.odsCode, nation: content.nation },
    },
    {
      ...subject,
      ...at(published),
      kind: 'ground-rules.published',
      actor_id: adminOf(cast).id,
      actor_roles: ['admin'],
      details: { version: 1 },
    },
    ...[...cast.values()].flatMap(leavingRow),
  ];
};

const leavingRow = ({ id, leftAt }: Person): Row[] =>
  leftAt
    ? [
        {
          ...at(leftAt),
          subject_kind: 'member',
          subject_id: id,
          audited: true,
          kind: 'member.left',
          actor_id: id,
          actor_roles: [],
          details: {},
        },
      ]
    : [];

const at = (moment: Date): Row => ({
  id: idMadeAt(moment),
  happened_at: moment,
  dispatched_at: moment,
  place_ids: [],
  reason: '',
});

/** Those who open communities for the network, by their accounts. */
export const networkRoleRows = (cast: Cast, accountIds: ReadonlyMap<string, string>): Row[] =>
  [...cast.values()]
    .filter(({ roles = [] }) => roles.includes('coordinator'))
    .map(({ email }) => ({ account_id: accountIds.get(email), role: 'coordinator' }));

function adminOf(cast: Cast): Person {
  const admin = [...cast.values()].find(({ roles = [] }) => roles.includes('admin'));
  if (!admin) throw new Error('The demo’s content has no admin');
  return admin;
}
