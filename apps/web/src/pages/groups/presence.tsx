import type { TeamMemberFragment } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { dayInWords } from '../../ui/time.js';

/** What somebody does here since when, and when they were last here: by the day, and no closer. */
export function Presence({ person }: { person: TeamMemberFragment }) {
  const { t, language } = useSite();
  const day = (date: string) => dayInWords(date, language);
  const { duties, lastHereOn, break: rest, suspendedAt } = person;
  return (
    <>
      <ul className="nhsuk-list">
        {duties.map(({ role, groupId, groupName, since }) => (
          <li key={role + groupId}>
            {groupName
              ? t('team.dutyOf', { role: t(`role.${role}`), group: groupName, date: day(since) })
              : t('team.duty', { role: t(`role.${role}`), date: day(since) })}
          </li>
        ))}
      </ul>
      <p className="ic-meta">
        {suspendedAt && <Tag tone="quiet">{t('team.suspendedSince', { date: day(suspendedAt) })}</Tag>}
        {rest && (
          <Tag tone="waiting">
            {rest.until ? t('team.onBreakUntil', { date: day(rest.until) }) : t('team.onBreak')}
          </Tag>
        )}
        <span>{lastHereOn ? t('team.lastHere', { date: day(lastHereOn) }) : t('team.notYet')}</span>
      </p>
    </>
  );
}
