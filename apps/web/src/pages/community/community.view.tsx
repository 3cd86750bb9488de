import type { CommunityPageQuery } from '../../graphql/generated.js';
import { MailTrouble } from '../digests/mail-trouble.js';
import { Doors, Waiting } from '../groups/doors.view.js';
import { WelcomeList } from '../joining/welcome-list.js';
import { ChangeInWords } from '../../ui/fact-words.js';
import { Empty, Inset } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { adminPath, communityPath, groupPath, libraryPath, resourcePath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { ThreadList } from '../../ui/thread-list.js';
import { Ago } from '../../ui/time.js';
import { GoingOn, type GoingOnProps } from './going-on.view.js';

type Community = CommunityPageQuery['community'];
type Props = {
  community: Community;
  viewer: CommunityPageQuery['viewer'];
  /** How many the viewer has begun and not posted. */
  drafts: number;
  /** The newest in the library. */
  resources: NonNullable<CommunityPageQuery['resources']>['nodes'];
  workshops: GoingOnProps['workshops'];
  plans: GoingOnProps['plans'];
  paged: boolean;
};

export function CommunityView({ community, viewer, drafts, resources, workshops, plans, paged }: Props) {
  const { t } = useSite();
  const { slug, threads } = community;
  return (
    <Shell title={paged ? t('community.older') : community.name}>
      {!paged && (
        <div className="ic-hero ic-hero--small">
          <h1 className="nhsuk-heading-l">{t('community.title')}</h1>
          <p className="nhsuk-lede-text">{community.welcome}</p>
        </div>
      )}
      {!paged && <MailTrouble viewer={viewer} />}
      {!paged && <WelcomeList community={slug} profile={viewer?.profile} />}
      {!paged && <StaleHelp community={slug} />}
      {!paged && <Waiting community={slug} count={community.joinRequests.length} />}
      {!paged && <Unfinished community={slug} drafts={drafts} />}
      {!paged && <GoingOn community={slug} workshops={workshops} plans={plans} />}
      {!paged && <Groups community={community} />}
      {!paged && <Doors community={slug} doors={community.doors} />}
      <div className="ic-columns">
        <section className="ic-columns__main" aria-labelledby="latest">
          {paged ? (
            <h1 className="nhsuk-heading-l" id="latest">
              {t('community.older')}
            </h1>
          ) : (
            <h2 className="nhsuk-heading-m" id="latest">
              {t('community.latest')}
            </h2>
          )}
          {!paged && community.unreadCount > 0 && (
            <p className="ic-new-since">
              <strong>
                {community.unreadCount < 100
                  ? t('group.unread', { count: community.unreadCount })
                  : t('group.manyUnread')}
              </strong>
            </p>
          )}
          {threads.nodes.length === 0 && <Empty>{t('community.noThreads')}</Empty>}
          <ThreadList threads={threads.nodes} community={slug} withGroup level={paged ? 'h2' : 'h3'} />
          <Older
            path={communityPath(slug)}
            pageInfo={threads.pageInfo}
            paged={paged}
            label={t('community.latest')}
          />
        </section>
        {!paged && (
          <div className="ic-columns__side">
            <InLibrary community={slug} resources={resources} />
            <Changes changes={community.changes.nodes} />
          </div>
        )}
      </div>
    </Shell>
  );
}

/** Reminds whoever looks after the community; nobody else. */
function StaleHelp({ community }: { community: string }) {
  const { t, href, frame } = useSite();
  const count = frame.community?.urgentHelp.filter(({ stale }) => stale).length ?? 0;
  if (count === 0 || !frame.viewer?.roles?.includes('ADMIN')) return null;
  return (
    <Inset>
      <p>
        {t('lookAfter.nag', { count })}{' '}
        <a href={href(adminPath(community, 'urgent-help'))}>{t('lookAfter.nagLink')}</a>
      </p>
    </Inset>
  );
}

function Unfinished({ community, drafts }: { community: string; drafts: number }) {
  const { t, href } = useSite();
  if (drafts === 0) return null;
  return (
    <p>
      <a href={href(communityPath(community, 'drafts'))}>{t('drafts.unfinished', { count: drafts })}</a>
    </p>
  );
}

function Groups({ community }: { community: Community }) {
  const { t, href } = useSite();
  return (
    <section aria-labelledby="groups">
      <h2 className="nhsuk-heading-m" id="groups">
        {t('community.groups')}
      </h2>
      {community.groups.length === 0 && <Empty>{t('community.noGroups')}</Empty>}
      <ul className="ic-cards">
        {community.groups.map((group) => (
          <li className="ic-card" key={group.id}>
            <h3 className="ic-card__title">
              <a href={href(groupPath(community.slug, group.id))}>{group.name}</a>
            </h3>
            <p className="ic-card__text">{group.description}</p>
            <p className="ic-meta">
              <span>{t('group.threads', { count: group.threadCount })}</span>
              {group.unreadCount > 0 && (
                <strong className="ic-meta__new">
                  {group.unreadCount < 100
                    ? t('group.unread', { count: group.unreadCount })
                    : t('group.manyUnread')}
                </strong>
              )}
              {group.withoutStaff && <Tag tone="quiet">{t('group.withoutStaff')}</Tag>}
              {group.closedAt && <Tag tone="quiet">{t('group.closed')}</Tag>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Something to use, and the way to the rest of it. */
function InLibrary({ community, resources }: { community: string; resources: Props['resources'] }) {
  const { t, href } = useSite();
  return (
    <section className="ic-in-library" aria-labelledby="library">
      <h2 className="nhsuk-heading-m" id="library">
        {t('library.title')}
      </h2>
      <ul className="nhsuk-list">
        {resources.map(({ id, title, language }) => (
          <li key={id} lang={language === 'CY' ? 'cy' : 'en'}>
            <a href={href(resourcePath(community, id))}>{title}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(libraryPath(community))}>{t('library.everything')}</a>
      </p>
      <p>
        <a href={href(communityPath(community, 'share'))}>{t('sharing.title')}</a>
      </p>
    </section>
  );
}

function Changes({ changes }: { changes: Community['changes']['nodes'] }) {
  const { t, href } = useSite();
  return (
    <section aria-labelledby="changes">
      <h2 className="nhsuk-heading-m" id="changes">
        {t('community.changes')}
      </h2>
      {changes.length === 0 && <Empty>{t('community.noChanges')}</Empty>}
      <ol className="ic-timeline">
        {changes.map((change) => (
          <li key={change.id}>
            <a href={href(change.subject.path)}>
              <ChangeInWords fact={change} />
            </a>
            <Ago at={change.at} />
          </li>
        ))}
      </ol>
    </section>
  );
}
