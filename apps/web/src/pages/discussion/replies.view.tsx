import { Html } from '../../ui/html.js';
import { replyAnchor, replyPath, threadPath } from '../../ui/paths.js';
import { Folded, PostHead, PostTools, QuoteBlock, Reactions } from '../../ui/post.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { useForeign } from '../../ui/thread-list.js';
import { repliesPath, type RepliesPlace } from './replies-place.js';
import type { AnyReply, ThreadOnPage } from './reply-form.js';

type Props = { community: string; thread: ThreadOnPage; place: RepliesPlace };

/** Replies, each with what was answered to it. */
export function Replies({ community, thread, place }: Props) {
  const { t } = useSite();
  return (
    <ol className="ic-replies">
      {thread.replies.nodes.map(({ children, ...reply }) => (
        <li key={reply.id}>
          <ReplyPost community={community} thread={thread} place={place} reply={reply} />
          {children.length > 0 && (
            <ol
              className="ic-replies ic-replies--nested"
              aria-label={t('reply.answers', { author: reply.author.displayName })}
            >
              {children.map((child) => (
                <li key={child.id}>
                  <ReplyPost community={community} thread={thread} place={place} reply={child} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function ReplyPost({ community, thread, place, reply }: Props & { reply: AnyReply }) {
  const { t } = useSite();
  const foreign = useForeign(reply.language);
  const path = threadPath(community, thread.id);
  const anchor = replyAnchor(reply.id);
  const author = reply.author.displayName;
  const to = (what: string) => `${repliesPath(path, place, { [what]: reply.id })}#reply`;
  return (
    <article
      className={reply.isUpdate ? 'ic-post ic-post--update' : 'ic-post'}
      id={anchor}
      data-post={reply.id}
      aria-label={t(reply.parentId ? 'reply.nestedLabel' : 'reply.label', { author })}
    >
      <ReplyTags thread={thread} reply={reply} />
      <PostHead author={reply.author} createdAt={reply.createdAt} permalink={`#${anchor}`} />
      <Folded when={reply.authorBlocked}>
        <Orphan reply={reply} thread={thread} />
        {reply.quotes && <QuoteBlock quote={reply.quote} />}
        <Html html={reply.bodyHtml} lang={foreign} explained />
      </Folded>
      <Reactions
        action={`${path}/react`}
        post={reply.id}
        after={place}
        reactions={reply.reactions}
        author={reply.author}
      />
      <PostTools
        path={replyPath(community, reply.id)}
        editedAt={reply.editedAt}
        author={author}
        edit={reply.viewerCan.edit}
        withdraw={reply.viewerCan.withdraw}
        answer={reply.viewerCan.reply ? to('answer') : undefined}
        quote={thread.viewerCan.reply ? to('quote') : undefined}
        report={reply.viewerCan.report ? { community, kind: 'reply', id: reply.id } : undefined}
      >
        {reply.viewerCan.markAnswer && <MarkAnswer path={path} place={place} reply={reply} />}
      </PostTools>
    </article>
  );
}

function ReplyTags({ thread, reply }: { thread: ThreadOnPage; reply: AnyReply }) {
  const { t, frame } = useSite();
  const { since } = thread.unread;
  const isNew = since !== null && reply.createdAt > since && reply.author.id !== frame.viewer?.member?.id;
  if (!reply.isAnswer && !reply.isUpdate && !isNew) return null;
  return (
    <p className="ic-tags">
      {isNew && <Tag tone="new">{t('reply.new')}</Tag>}
      {reply.isUpdate && <Tag tone="change">{t('update.tag')}</Tag>}
      {reply.isAnswer && <Tag tone="change">{t('answer.tag')}</Tag>}
    </p>
  );
}

/** It answered a reply that is no longer here. */
function Orphan({ reply, thread }: { reply: AnyReply; thread: ThreadOnPage }) {
  const { t } = useSite();
  const standsAlone = reply.parentId !== null && thread.replies.nodes.some(({ id }) => id === reply.id);
  return standsAlone ? <p className="ic-gone">{t('reply.orphan')}</p> : null;
}

function MarkAnswer({ path, place, reply }: { path: string; place: RepliesPlace; reply: AnyReply }) {
  const { t, href } = useSite();
  return (
    <form method="post" action={href(`${path}/answer`)}>
      <input type="hidden" name="post" value={reply.id} />
      {place !== null && <input type="hidden" name="after" value={place} />}
      <button className="ic-link" type="submit" name="marked" value={reply.isAnswer ? 'no' : 'yes'}>
        {t(reply.isAnswer ? 'answer.unmark' : 'answer.mark')}
        <span className="nhsuk-u-visually-hidden"> {t('post.by', { author: reply.author.displayName })}</span>
      </button>
    </form>
  );
}
