import type { DutiesPageQuery } from '../../../graphql/generated.js';
import { BackLink } from '../../../ui/back-link.js';
import { ButtonLink } from '../../../ui/button.js';
import { Empty } from '../../../ui/notice.js';
import { communityPath, groupPath } from '../../../ui/paths.js';
import { Initial } from '../../../ui/person.js';
import { Shell } from '../../../ui/shell.js';
import { useSite } from '../../../ui/site.js';
import { Tag } from '../../../ui/tag.js';
import { queuePath } from '../moderation-paths.js';
import { Waiting } from './waiting.js';

type Duties = DutiesPageQuery['duties'];
type DutyGroup = Duties['groups'][number];
type Moderator = DutyGroup['moderators'][number];
type Props = { community: string; duties: Duties };

export function DutiesView({ community, duties }: Props) {
  const { t } = useSite();
  return (
    <Shell
      title={t('duty.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('duty.title')}</h1>
        <Waits community={community} duties={duties} />
        <h2 className="nhsuk-heading-m">{t('duty.groups')}</h2>
        {duties.groups.length === 0 && <Empty>{t('duty.noGroups')}</Empty>}
        <ul className="ic-entries">
          {duties.groups.map((one) => (
            <li key={one.group?.id ?? one.groupName ?? ''}>
              <GroupCard community={community} duty={one} />
            </li>
          ))}
        </ul>
        <Rest community={community} />
      </div>
    </Shell>
  );
}

function Waits({ community, duties }: Props) {
  const { t } = useSite();
  if (duties.openCount === 0) return <Empty>{t('duty.nothing')}</Empty>;
  return (
    <div className="ic-todo">
      <p>
        <strong>{t('duty.undecided', { count: duties.openCount })}</strong>
      </p>
      {duties.oldestOpenedAt && (
        <p>
          {t('duty.oldest')} <Waiting since={duties.oldestOpenedAt} />
        </p>
      )}
      <ButtonLink path={queuePath(community)}>{t('duty.look')}</ButtonLink>
    </div>
  );
}

function GroupCard({ community, duty }: { community: string; duty: DutyGroup }) {
  const { t, href } = useSite();
  const { group, groupName, open, taken, oldest, moderators } = duty;
  const name = groupName ?? t('duty.noGroup');
  const at = group ? { group: group.id } : {};
  return (
    <article className="ic-entry">
      <h3 className="ic-entry__title">
        {group ? <a href={href(groupPath(community, group.id))}>{name}</a> : name}
      </h3>
      <p className="ic-meta">
        {open > 0 && <a href={href(queuePath(community, at))}>{t('duty.open', { count: open })}</a>}
        {taken > 0 && (
          <a href={href(queuePath(community, { state: 'TAKEN', ...at }))}>
            {t('duty.taken', { count: taken })}
          </a>
        )}
        {oldest ? <Waiting since={oldest} /> : <span>{t('duty.nothingHere')}</span>}
      </p>
      <ul className="ic-people">
        {moderators.map((moderator) => (
          <li key={moderator.member.id + moderator.role}>
            <Carries moderator={moderator} />
          </li>
        ))}
      </ul>
      <Cover moderators={moderators} />
    </article>
  );
}

/** What one of them has in hand. */
function Carries({ moderator: { member, role, taken, onBreak } }: { moderator: Moderator }) {
  const { t } = useSite();
  return (
    <>
      <Initial person={member} />
      <span>
        {taken === 0
          ? t('duty.freeHands', { name: member.displayName, role: t(`role.${role}`) })
          : t('duty.carries', { name: member.displayName, role: t(`role.${role}`), count: taken })}{' '}
        {onBreak && <Tag tone="quiet">{t('team.onBreak')}</Tag>}
      </span>
    </>
  );
}

/** Who steps in for those who rest. */
function Cover({ moderators }: Pick<DutyGroup, 'moderators'>) {
  const { t, language } = useSite();
  const here = moderators.filter(({ onBreak }) => !onBreak);
  if (here.length === 0) return <p>{t('duty.adminsCover')}</p>;
  if (here.length === moderators.length) return null;
  const names = new Intl.ListFormat(language === 'cy' ? 'cy' : 'en-GB').format(
    here.map(({ member }) => member.displayName),
  );
  return <p>{t('duty.covers', { names, count: here.length })}</p>;
}

function Rest({ community }: { community: string }) {
  const { t } = useSite();
  return (
    <section className="ic-section" aria-labelledby="rest">
      <h2 className="nhsuk-heading-m" id="rest">
        {t('duty.rest')}
      </h2>
      <p>{t('duty.restText')}</p>
      <ButtonLink path={communityPath(community, 'break')} secondary>
        {t('break.title')}
      </ButtonLink>
    </section>
  );
}
