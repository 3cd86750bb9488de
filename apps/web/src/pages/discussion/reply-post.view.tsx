import type { ThreadAroundFragment } from '../../graphql/generated.js';
import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { replyAnchor, replyPath, threadPath } from '../../ui/paths.js';
import { Folded, PostHead, PostTools, QuoteBlock, Reactions } from '../../ui/post.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { anchorIn, repliesPath, type RepliesPlace } from './replies-place.js';
import type { AnyReply } from './reply-form.js';

/** What is around a reply: its thread, and the page that shows it. */
export interface Around {
  community: string;
  thread: ThreadAroundFragment;
  /** The part of the thread that the page shows; undefined on a page of its own. */
  place: RepliesPlace | undefined;
  /** All replies on the page. */
  here: readonly { id: string }[];
}

/** @param alone it stands by itself, whatever it once answered */
export function ReplyPost({
  reply,
  alone = false,
  ...around
}: Around & { reply: AnyReply; alone?: boolean }) {
  const { t } = useSite();
  const { community, thread, place } = around;
  const foreign = useForeign(reply.language);
  const path = threadPath(community, thread.id);
  const anchor = replyAnchor(reply.id);
  const author = reply.author.displayName;
  const to = (what: string) => `${repliesPath(path, place ?? null, { [what]: reply.id })}#reply`;
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
        {alone && reply.parentId !== null && <p className="ic-gone">{t('reply.orphan')}</p>}
        {reply.quotes && <Quoted reply={reply} {...around} />}
        <Html html={reply.bodyHtml} lang={foreign} explained />
      </Folded>
      <Reactions
        action={place === undefined ? replyPath(community, reply.id, 'react') : `${path}/react`}
        post={reply.id}
        after={place ?? null}
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
        idea={{ community, kind: 'reply', id: reply.id }}
      >
        {reply.viewerCan.markAnswer && <MarkAnswer path={path} place={place ?? null} reply={reply} />}
      </PostTools>
    </article>
  );
}

function Quoted({ reply: { quote }, here }: Around & { reply: AnyReply }) {
  return (
    <QuoteBlock quote={quote} anchor={quote ? anchorIn(here, quote.path.split('/').at(-1)!) : undefined} />
  );
}

function ReplyTags({ thread, reply }: { thread: ThreadAroundFragment; reply: AnyReply }) {
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
