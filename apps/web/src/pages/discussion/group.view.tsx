import type { GroupPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ButtonLink } from '../../ui/button.js';
import { FollowForm } from '../../ui/follow-form.js';
import { Empty, Inset } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { communityPath, groupPath } from '../../ui/paths.js';
import { Initial, PersonName } from '../../ui/person.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { ThreadList } from '../../ui/thread-list.js';

type Group = GroupPageQuery['group'];

export function GroupView({ community, group, paged }: { community: string; group: Group; paged: boolean }) {
  const { t } = useSite();
  const path = groupPath(community, group.id);
  const { threads } = group;
  return (
    <Shell
      title={group.name}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-columns">
        <div className="ic-columns__main">
          <h1 className="nhsuk-heading-l">{group.name}</h1>
          <p className="nhsuk-lede-text">{group.description}</p>
          {group.closedAt && <Inset>{t('group.closedText')}</Inset>}
          <div className="ic-actions">
            {group.viewerCan.startThread && (
              <ButtonLink path={`${path}/start`}>{t('start.title')}</ButtonLink>
            )}
            {group.viewerCan.postPracticeChange && (
              <ButtonLink path={`${path}/practice-change`} secondary>
                {t('practiceChange.title')}
              </ButtonLink>
            )}
          </div>
          <h2 className="nhsuk-heading-m">{t('group.conversations')}</h2>
          {threads.nodes.length === 0 && <Empty>{t('group.empty')}</Empty>}
          <ThreadList threads={threads.nodes} community={community} />
          <Older path={path} pageInfo={threads.pageInfo} paged={paged} label={t('group.conversations')} />
        </div>
        <div className="ic-columns__side">
          <FollowForm path={path} following={group.following} what="group" />
          <AboutGroup group={group} />
        </div>
      </div>
    </Shell>
  );
}

function AboutGroup({ group }: { group: Group }) {
  const { t } = useSite();
  return (
    <section className="ic-aside" aria-labelledby="about-group">
      <h2 className="nhsuk-heading-s" id="about-group">
        {t('group.about')}
      </h2>
      <p>
        <Tag tone="quiet">{t(`group.access.${group.access}`)}</Tag>
      </p>
      <p>{t(`group.accessText.${group.access}`)}</p>
      {group.withoutStaff && <p>{t('group.withoutStaffText')}</p>}
      {group.champions.length > 0 && <h3 className="nhsuk-heading-xs">{t('group.champions')}</h3>}
      <ul className="ic-people">
        {group.champions.map((champion) => (
          <li key={champion.id}>
            <Initial person={champion} />
            <PersonName person={{ ...champion, roles: [] }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
