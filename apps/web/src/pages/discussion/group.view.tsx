import type { GroupPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ButtonLink } from '../../ui/button.js';
import { FollowForm } from '../../ui/follow-form.js';
import { Empty, Inset } from '../../ui/notice.js';
import { RulesFirst } from '../joining/rules-first.js';
import { Older } from '../../ui/older.js';
import { communityPath, groupPath } from '../../ui/paths.js';
import { Initial, PersonName } from '../../ui/person.js';
import { Cover, MembersLinks } from '../groups/inside.view.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { ThreadList } from '../../ui/thread-list.js';
import { FilterForm, filteredPath, type ThreadFilter } from './thread-filter.js';

type Group = GroupPageQuery['group'];

type Props = {
  community: string;
  group: Group;
  themes: GroupPageQuery['community']['themes'];
  filter: ThreadFilter;
  paged: boolean;
};

export function GroupView({ community, group, themes, filter, paged }: Props) {
  const { t } = useSite();
  const path = groupPath(community, group.id);
  const { threads } = group;
  const filtered = filter.kind !== null || filter.theme !== null;
  const pinned = filtered || paged ? [] : group.pinnedThreads;
  const others = threads.nodes.filter(({ id }) => !pinned.some((thread) => thread.id === id));
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
          {!group.closedAt && <RulesFirst />}
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
          <h2 className="nhsuk-heading-m" id="conversations">
            {t('group.conversations')}
          </h2>
          {group.unreadCount > 0 && (
            <p className="ic-new-since">
              <strong>
                {group.unreadCount < 100
                  ? t('group.unread', { count: group.unreadCount })
                  : t('group.manyUnread')}
              </strong>
            </p>
          )}
          {(filtered || threads.nodes.length > 0) && (
            <FilterForm path={path} filter={filter} themes={themes} />
          )}
          {threads.nodes.length === 0 && pinned.length === 0 && (
            <Empty>{t(filtered ? 'filter.none' : 'group.empty')}</Empty>
          )}
          <ThreadList threads={[...pinned, ...others]} community={community} />
          <Older
            path={filteredPath(path, filter)}
            pageInfo={threads.pageInfo}
            paged={paged}
            label={t('group.conversations')}
          />
        </div>
        <div className="ic-columns__side">
          <FollowForm path={path} following={group.following} what="group" />
          <AboutGroup community={community} group={group} />
        </div>
      </div>
    </Shell>
  );
}

function AboutGroup({ community, group }: { community: string; group: Group }) {
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
      <People title={t('group.champions')} people={group.champions} />
      <People title={t('group.deputies')} people={group.deputies} />
      <Cover group={group} />
      <MembersLinks community={community} group={group} />
    </section>
  );
}

function People({ title, people }: { title: string; people: Group['champions'] }) {
  if (people.length === 0) return null;
  return (
    <>
      <h3 className="nhsuk-heading-xs">{title}</h3>
      <ul className="ic-people">
        {people.map((person) => (
          <li key={person.id}>
            <Initial person={person} />
            <PersonName person={{ ...person, roles: [] }} />
          </li>
        ))}
      </ul>
    </>
  );
}
