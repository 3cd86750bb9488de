import { stateOf, type Form } from '../../forms/form.js';
import type { DraftOfferFragment, StoryFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { DraftOffers } from '../../ui/draft-offers.js';
import { Glossary, type Entry } from '../../ui/glossary.js';
import { Inset } from '../../ui/notice.js';
import { groupPath, replyAnchor, threadPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Story } from '../../ui/story.js';
import { WritingNotices } from '../../ui/writing.js';
import { RulesFirst } from '../joining/rules-first.js';
import type { Standing } from '../network/practice-address.js';
import { Travel } from '../network/travel.view.js';
import { Opening } from './opening.view.js';
import { repliesPath, type RepliesPlace } from './replies-place.js';
import { Replies } from './replies.view.js';
import { repliesOn, type ReplyField, type ThreadOnPage } from './reply-form.js';
import { ReplyForm } from './reply-form.view.js';
import { ThreadSide } from './thread-side.view.js';

type Props = {
  community: string;
  thread: ThreadOnPage;
  story: StoryFragment;
  /** Of a practice change: who else does it. */
  standing: Standing | null;
  glossary: readonly Entry[];
  /** Begun here before, and not posted. */
  drafts: readonly DraftOfferFragment[];
  place: RepliesPlace;
  /** Where the next reply will stand. */
  next: RepliesPlace;
  form: Form<ReplyField>;
};

export function ThreadView(props: Props) {
  const { community, thread, story, standing, glossary, drafts, place, next, form } = props;
  const { t } = useSite();
  const path = threadPath(community, thread.id);
  const { hasNextPage } = thread.replies.pageInfo;
  return (
    <Shell
      title={thread.title}
      state={stateOf(form)}
      back={<BackLink path={groupPath(community, thread.group.id)}>{thread.group.name}</BackLink>}
    >
      <div className="ic-thread-page">
        <WritingNotices form={form} fields={['body', 'quoted', 'language']} />
        <Glossary entries={glossary} community={community}>
          <Opening community={community} thread={thread} place={place} />
          <ThreadSide community={community} thread={thread} />
          <Story story={story} quiet />
          <section aria-labelledby="replies">
            <h2 className="nhsuk-heading-m" id="replies">
              {t('thread.replies', { count: thread.replyCount })}
            </h2>
            <NewSince path={path} thread={thread} />
            {thread.replyCount === 0 && thread.viewerCan.reply && <Inset>{t('thread.unansweredText')}</Inset>}
            {place !== null && <Jump path={path}>{t('thread.beginning')}</Jump>}
            <Replies community={community} thread={thread} place={place} />
            {hasNextPage && (
              <Jump path={repliesPath(path, thread.replies.pageInfo.endCursor)} next>
                {t('thread.more')}
              </Jump>
            )}
          </section>
        </Glossary>
        <DraftOffers community={community} drafts={drafts} place={path} />
        <Answer
          community={community}
          thread={thread}
          place={hasNextPage ? place : next}
          form={form}
          unread={hasNextPage}
        />
        {standing && <Travel community={community} kind="thread" id={thread.id} standing={standing} />}
      </div>
    </Shell>
  );
}

/** For whoever was here before: how much is new, and the way to where it begins. */
function NewSince({ path, thread }: { path: string; thread: ThreadOnPage }) {
  const { t, href } = useSite();
  const { count, firstReplyId, after, since } = thread.unread;
  if (count === 0 || firstReplyId === null || since === null) return null;
  const here = repliesOn(thread).some(({ id }) => id === firstReplyId);
  const anchor = `#${replyAnchor(firstReplyId)}`;
  return (
    <p className="ic-new-since">
      <strong>{count < 100 ? t('thread.newSince', { count }) : t('thread.manyNew')}</strong>{' '}
      <a href={here ? anchor : href(`${repliesPath(path, after)}${anchor}`)}>{t('thread.firstNew')}</a>
    </p>
  );
}

function Jump({ path, next = false, children }: { path: string; next?: boolean; children: string }) {
  const { href } = useSite();
  return (
    <p className="ic-older">
      <a
        className={next ? 'nhsuk-button nhsuk-button--secondary' : 'nhsuk-link'}
        href={href(path)}
        rel={next ? 'next' : 'first'}
      >
        {children}
      </a>
    </p>
  );
}

type AnswerProps = Pick<Props, 'community' | 'thread' | 'place' | 'form'> & { unread: boolean };

/** The form stands after the last reply; and where somebody writes already. */
function Answer({ community, thread, place, form, unread }: AnswerProps) {
  const { t, frame } = useSite();
  const { body, parentId, quotedId, isUpdate } = form.values;
  const begun = [body, parentId, quotedId, isUpdate].some(Boolean);
  const wanted = thread.viewerCan.reply && (!unread || begun);
  if (wanted || body !== '')
    return <ReplyForm community={community} thread={thread} place={place} form={form} />;
  if (thread.viewerCan.reply) return null;
  if (frame.viewer?.acceptedRules === false && !thread.closedAt && !thread.group.closedAt)
    return <RulesFirst />;
  return <Inset>{t(whyNot(thread))}</Inset>;
}

function whyNot({ group, closedAt }: ThreadOnPage) {
  if (group.closedAt) return 'group.closedText';
  return closedAt ? 'thread.closedText' : 'thread.cannotReply';
}
