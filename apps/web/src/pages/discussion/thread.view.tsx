import { stateOf, type Form } from '../../forms/form.js';
import type { ThreadPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { RulesFirst } from '../joining/rules-first.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FollowForm } from '../../ui/follow-form.js';
import { Html } from '../../ui/html.js';
import { Inset } from '../../ui/notice.js';
import { groupPath, replyAnchor, replyPath, threadPath } from '../../ui/paths.js';
import { PostHead, PostTools } from '../../ui/post.js';
import { PracticeChangeParts } from '../../ui/practice-change.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { useForeign } from '../../ui/thread-list.js';
import { KeptNotice } from '../../ui/writing.js';
import { placeOfNext, repliesPath, type RepliesPlace } from './replies-place.js';
import { ReplyForm } from './reply-form.view.js';

export type ReplyField = 'id' | 'body' | 'language';

type Thread = ThreadPageQuery['thread'];
type Reply = Thread['replies']['nodes'][number];

type Props = { community: string; thread: Thread; place: RepliesPlace; form: Form<ReplyField> };

export function ThreadView({ community, thread, place, form }: Props) {
  const { t } = useSite();
  const { nodes, pageInfo } = thread.replies;
  const next = placeOfNext(place, nodes.length, pageInfo.endCursor);
  return (
    <Shell
      title={thread.title}
      state={stateOf(form)}
      back={<BackLink path={groupPath(community, thread.group.id)}>{thread.group.name}</BackLink>}
    >
      <div className="ic-thread-page">
        <ErrorSummary failure={form.failure} fields={['body', 'language']} />
        <KeptNotice form={form} />
        <Opening community={community} thread={thread} />
        <FollowForm path={threadPath(community, thread.id)} following={thread.following} what="thread" />
        <section aria-labelledby="replies">
          <h2 className="nhsuk-heading-m" id="replies">
            {t('thread.replies', { count: thread.replyCount })}
          </h2>
          {thread.replyCount === 0 && <Inset>{t('thread.unansweredText')}</Inset>}
          <ol className="ic-replies" start={place.from}>
            {nodes.map((reply, index) => (
              <li key={reply.id}>
                <ReplyPost
                  community={community}
                  thread={thread.id}
                  reply={reply}
                  number={place.from + index}
                  place={place}
                />
              </li>
            ))}
          </ol>
          {pageInfo.hasNextPage && <MoreReplies path={repliesPath(threadPath(community, thread.id), next)} />}
        </section>
        {!pageInfo.hasNextPage && <Answer community={community} thread={thread} place={next} form={form} />}
      </div>
    </Shell>
  );
}

function Opening({ community, thread }: { community: string; thread: Thread }) {
  const { t } = useSite();
  const foreign = useForeign(thread.language);
  const change = thread.practiceChange;
  return (
    <article
      className={change ? 'ic-post ic-post--opening ic-post--change' : 'ic-post ic-post--opening'}
      id={`post-${thread.id}`}
    >
      {(change || thread.closedAt) && (
        <p className="ic-tags">
          {change && <Tag tone="change">{t('thread.practiceChange')}</Tag>}
          {thread.closedAt && <Tag tone="quiet">{t('thread.closed')}</Tag>}
        </p>
      )}
      <h1 className="nhsuk-heading-l ic-post__title" lang={foreign}>
        {thread.title}
      </h1>
      <PostHead author={thread.author} createdAt={thread.createdAt} />
      {change ? (
        <PracticeChangeParts
          lang={foreign}
          html={{
            changed: change.changedHtml,
            why: change.whyHtml,
            involved: change.involvedHtml,
            happened: change.happenedHtml,
          }}
        />
      ) : (
        <Html html={thread.bodyHtml} lang={foreign} />
      )}
      <PostTools
        path={threadPath(community, thread.id)}
        editedAt={thread.editedAt}
        canEdit={thread.viewerCan.edit}
      />
    </article>
  );
}

type ReplyProps = { community: string; thread: string; reply: Reply; number: number; place: RepliesPlace };

function ReplyPost({ community, thread, reply, number, place }: ReplyProps) {
  const { t, href } = useSite();
  const foreign = useForeign(reply.language);
  const link = `${repliesPath(threadPath(community, thread), place)}#${replyAnchor(reply.id)}`;
  return (
    <article
      className="ic-post"
      id={replyAnchor(reply.id)}
      aria-label={t('reply.label', { number, author: reply.author.displayName })}
    >
      <PostHead author={reply.author} createdAt={reply.createdAt}>
        <a className="ic-post__number" href={href(link)} aria-label={t('reply.permalink', { number })}>
          {number}
        </a>
      </PostHead>
      <Html html={reply.bodyHtml} lang={foreign} />
      <PostTools
        path={replyPath(community, reply.id)}
        editedAt={reply.editedAt}
        canEdit={reply.viewerCan.edit}
        number={number}
      />
    </article>
  );
}

function MoreReplies({ path }: { path: string }) {
  const { t, href } = useSite();
  return (
    <p className="ic-older">
      <a className="nhsuk-button nhsuk-button--secondary" href={href(path)} rel="next">
        {t('thread.more')}
      </a>
    </p>
  );
}

function Answer({ community, thread, place, form }: Props) {
  const { t, frame } = useSite();
  const stillHere = form.values.body !== '';
  if (thread.viewerCan.reply || stillHere) {
    return <ReplyForm path={threadPath(community, thread.id)} place={place} form={form} />;
  }
  if (frame.viewer?.acceptedRules === false && !thread.closedAt && !thread.group.closedAt)
    return <RulesFirst />;
  return (
    <Inset>
      {t(
        thread.group.closedAt
          ? 'group.closedText'
          : thread.closedAt
            ? 'thread.closedText'
            : 'thread.cannotReply',
      )}
    </Inset>
  );
}
