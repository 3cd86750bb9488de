import type { NotificationsPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { NotificationInWords } from '../../ui/fact-words.js';
import { Empty } from '../../ui/notice.js';
import { Older } from '../../ui/older.js';
import { communityPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { Ago } from '../../ui/time.js';
import { notificationPath } from './notification-path.js';

type Notifications = NonNullable<NotificationsPageQuery['viewer']>['notifications'];

type Props = { community: string; notifications: Notifications; paged: boolean };

export function NotificationsView({ community, notifications, paged }: Props) {
  const { t, href } = useSite();
  const { nodes, pageInfo } = notifications;
  const path = communityPath(community, 'notifications');
  return (
    <Shell
      title={t('notifications.title')}
      back={<BackLink path={communityPath(community)}>{t('back.community')}</BackLink>}
    >
      <div className="ic-reading">
        <h1 className="nhsuk-heading-l">{t('notifications.title')}</h1>
        <MarkRead community={community} nodes={nodes} />
        {nodes.length === 0 && <Empty>{t('notifications.none')}</Empty>}
        <ul className="ic-notifications">
          {nodes.map((notification) => (
            <li className={notification.readAt ? undefined : 'ic-notifications__new'} key={notification.id}>
              {!notification.readAt && <Tag tone="new">{t('notifications.new')}</Tag>}
              <a href={href(notificationPath(notification))}>
                <NotificationInWords fact={notification} />
              </a>
              <Ago at={notification.createdAt} />
            </li>
          ))}
        </ul>
        <Older path={path} pageInfo={pageInfo} paged={paged} label={t('notifications.title')} />
      </div>
    </Shell>
  );
}

function MarkRead({ community, nodes }: { community: string; nodes: Notifications['nodes'] }) {
  const { t, href } = useSite();
  const newest = nodes[0];
  if (!newest || nodes.every((notification) => notification.readAt)) return null;
  return (
    <form method="post" action={href(communityPath(community, 'notifications'))}>
      <input type="hidden" name="upTo" value={newest.createdAt} />
      <Button secondary small>
        {t('notifications.markRead')}
      </Button>
    </form>
  );
}
