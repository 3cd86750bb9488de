import type { ThreadSummaryFragment } from '../graphql/generated.js';
import { Initial } from './person.js';
import { groupPath, threadPath } from './paths.js';
import { useSite } from './site.js';
import { Tag } from './tag.js';
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
  const change = thread.kind === 'PRACTICE_CHANGE';
  return (
    <article className={change ? 'ic-thread ic-thread--change' : 'ic-thread'}>
      <Tags thread={thread} />
      <Heading className="ic-thread__title" lang={foreign}>
        <a href={href(threadPath(community, thread.id))}>{thread.title}</a>
      </Heading>
      <p className="ic-thread__excerpt" lang={foreign}>
        {thread.excerpt}
      </p>
      <div className="ic-meta">
        <span className="ic-meta__who">
          <Initial person={thread.author} />
          {thread.author.displayName}
        </span>
        {withGroup && <a href={href(groupPath(community, thread.group.id))}>{thread.group.name}</a>}
        <span>{t('thread.replies', { count: thread.replyCount })}</span>
        <Ago at={thread.lastPostAt} />
      </div>
    </article>
  );
}

function Tags({ thread }: { thread: ThreadSummaryFragment }) {
  const { t } = useSite();
  const change = thread.kind === 'PRACTICE_CHANGE';
  if (!change && thread.replyCount > 0) return null;
  return (
    <p className="ic-tags">
      {change && <Tag tone="change">{t('thread.practiceChange')}</Tag>}
      {thread.replyCount === 0 && <Tag tone="waiting">{t('thread.unanswered')}</Tag>}
    </p>
  );
}

/** The language of something written in another language than the page. */
export function useForeign(written: 'EN' | 'CY'): 'en' | 'cy' | undefined {
  const { language } = useSite();
  const code = written === 'CY' ? 'cy' : 'en';
  return code === language ? undefined : code;
}
