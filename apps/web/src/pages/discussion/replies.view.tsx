import { replyPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { ReplyPost, type Around } from './reply-post.view.js';
import type { RepliesPlace } from './replies-place.js';
import { repliesOn, type ReplyOnPage, type ThreadOnPage } from './reply-form.js';

type Props = { community: string; thread: ThreadOnPage; place: RepliesPlace };

/** Replies, each with what was answered to it. */
export function Replies({ community, thread, place }: Props) {
  const around = { community, thread, place, here: repliesOn(thread) };
  return (
    <ol className="ic-replies">
      {thread.replies.nodes.map((reply) => (
        <li key={reply.id}>
          <ReplyPost {...around} reply={reply} alone />
          <Answers {...around} reply={reply} />
        </li>
      ))}
    </ol>
  );
}

function Answers({ reply, ...around }: Around & { reply: ReplyOnPage }) {
  const { t, href } = useSite();
  const author = reply.author.displayName;
  if (reply.children.length === 0) return null;
  return (
    <>
      <ol className="ic-replies ic-replies--nested" aria-label={t('reply.answers', { author })}>
        {reply.children.map((child) => (
          <li key={child.id}>
            <ReplyPost {...around} reply={child} />
          </li>
        ))}
      </ol>
      {reply.hasMoreChildren && (
        <p className="ic-older">
          <a href={href(replyPath(around.community, reply.id, 'answers'))}>{t('answers.all', { author })}</a>
        </p>
      )}
    </>
  );
}
