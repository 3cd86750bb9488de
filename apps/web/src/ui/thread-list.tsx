import type { ReactNode } from 'react';
import type { ThreadSummaryFragment } from '../graphql/generated.js';
import { useForeign } from './foreign.js';
import { groupPath, threadPath } from './paths.js';
import { Initial } from './person.js';
import { Folded } from './post.js';
import { useSite } from './site.js';
import { Tag, ThreadTags } from './tag.js';
import { Ago } from './time.js';

type Props = {
  threads: readonly ThreadSummaryFragment[];
  community: string;
  /** Says the group of each; not on the group's own page. */
  withGroup?: boolean;
  /** One below the heading over the list. */
  level?: 'h2' | 'h3';
};

export function ThreadList({ threads, ...rest }: Props) {
  return (
    <ul className="ic-threads">
      {threads.map((thread) => (
        <li key={thread.id}>
          <ThreadCard thread={thread} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type CardProps = Omit<Props, 'threads'> & { thread: ThreadSummaryFragment };

function ThreadCard({ thread, community, withGroup = false, level: Heading = 'h3' }: CardProps) {
  const { t, href } = useSite();
  const foreign = useForeign(thread.language);
  return (
    <article className={`ic-thread ic-thread--${thread.kind.toLowerCase()}`}>
      <ThreadTags thread={thread} state={stateOf(thread)} />
      <Folded when={thread.authorBlocked}>
        <Heading className="ic-thread__title" lang={foreign}>
          <a href={href(threadPath(community, thread.id))}>{thread.title}</a>
        </Heading>
        <p className="ic-thread__excerpt" lang={foreign}>
          {thread.excerpt}
        </p>
      </Folded>
      <div className="ic-meta">
        <span className="ic-meta__who">
          <Initial person={thread.author} />
          {thread.author.displayName}
        </span>
        {withGroup && <a href={href(groupPath(community, thread.group.id))}>{thread.group.name}</a>}
        <span>{t('thread.replies', { count: thread.replyCount })}</span>
        <Unread count={thread.unread.count} />
        <Ago at={thread.lastPostAt} />
      </div>
    </article>
  );

  function stateOf({ kind, answer, replyCount, closedAt }: ThreadSummaryFragment): ReactNode {
    if (answer) return <Tag tone="change">{t('thread.answered')}</Tag>;
    if (replyCount > 0 || closedAt || kind === 'ANNOUNCEMENT') return null;
    return <Tag tone="waiting">{t('thread.unanswered')}</Tag>;
  }
}

function Unread({ count }: { count: number }) {
  const { t } = useSite();
  if (count === 0) return null;
  return (
    <strong className="ic-meta__new">{count < 100 ? t('thread.new', { count }) : t('thread.newMany')}</strong>
  );
}
