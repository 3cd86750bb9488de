import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { Inset } from '../../ui/notice.js';
import { replyPath, threadPath } from '../../ui/paths.js';
import { plainText } from '../../ui/plain-text.js';
import { Folded, PostHead, PostTools, Reactions } from '../../ui/post.js';
import { PracticeChangeParts } from '../../ui/practice-change.js';
import { useSite } from '../../ui/site.js';
import { ThreadTags } from '../../ui/tag.js';
import { Ago } from '../../ui/time.js';
import { anchorIn, repliesPath, type RepliesPlace } from './replies-place.js';
import { repliesOn, type ThreadOnPage } from './reply-form.js';

type Props = { community: string; thread: ThreadOnPage; place: RepliesPlace };

/** What a thread begins with, and what belongs right under it: its answer, or what happened since. */
export function Opening({ community, thread, place }: Props) {
  const { t, href } = useSite();
  const foreign = useForeign(thread.language);
  const path = threadPath(community, thread.id);
  const quote = `${repliesPath(path, place, { quote: thread.id })}#reply`;
  return (
    <>
      <article
        className={`ic-post ic-post--opening ic-post--${thread.kind.toLowerCase()}`}
        id={`post-${thread.id}`}
        data-post={thread.id}
      >
        <ThreadTags thread={thread} />
        <h1 className="nhsuk-heading-l ic-post__title" lang={foreign}>
          {thread.title}
        </h1>
        {thread.closedAt && <Closed reason={thread.closedReason} />}
        <PostHead author={thread.author} createdAt={thread.createdAt} permalink={`#post-${thread.id}`} />
        <Folded when={thread.authorBlocked}>
          <Words thread={thread} lang={foreign} />
          {thread.citation && (
            <p className="ic-citation">
              <strong>{t('thread.citation')}</strong> {thread.citation}
            </p>
          )}
        </Folded>
        <Reactions
          action={`${path}/react`}
          post={thread.id}
          after={place}
          reactions={thread.reactions}
          author={thread.author}
        />
        <PostTools
          path={path}
          editedAt={thread.editedAt}
          author={thread.author.displayName}
          edit={thread.viewerCan.edit}
          withdraw={thread.viewerCan.withdraw}
          quote={thread.viewerCan.reply ? quote : undefined}
          report={thread.viewerCan.report ? { community, kind: 'thread', id: thread.id } : undefined}
          idea={{ community, kind: 'thread', id: thread.id }}
        />
      </article>
      {thread.answer && <MarkedAnswer community={community} thread={thread} answer={thread.answer} />}
      {thread.practiceChange && (thread.updates.length > 0 || thread.viewerCan.postUpdate) && (
        <section className="ic-aside" aria-labelledby="updates">
          <h2 className="nhsuk-heading-s" id="updates">
            {t('update.title')}
          </h2>
          {thread.updates.length === 0 && <p>{t('update.none')}</p>}
          <ol className="ic-timeline">
            {thread.updates.map((update) => (
              <li key={update.id}>
                <Update community={community} thread={thread} update={update} />
              </li>
            ))}
          </ol>
          {thread.viewerCan.postUpdate && (
            <a
              className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              href={href(`${repliesPath(path, place, { update: '1' })}#reply`)}
            >
              {t('update.add')}
            </a>
          )}
        </section>
      )}
    </>
  );
}

function Closed({ reason }: { reason: string | null }) {
  const { t } = useSite();
  return (
    <Inset>
      <p>{t('thread.closedText')}</p>
      {reason && (
        <p>
          <strong>{t('thread.closedReason')}</strong> {reason}
        </p>
      )}
    </Inset>
  );
}

function Words({ thread, lang }: { thread: ThreadOnPage; lang: 'en' | 'cy' | undefined }) {
  const change = thread.practiceChange;
  if (!change) return <Html html={thread.bodyHtml} lang={lang} explained />;
  return (
    <PracticeChangeParts
      lang={lang}
      html={{
        changed: change.changedHtml,
        why: change.whyHtml,
        involved: change.involvedHtml,
        happened: change.happenedHtml,
      }}
    />
  );
}

type AnswerProps = Omit<Props, 'place'> & { answer: NonNullable<ThreadOnPage['answer']> };

function MarkedAnswer({ community, thread, answer }: AnswerProps) {
  const { t, href } = useSite();
  const foreign = useForeign(answer.language);
  const here = repliesOn(thread);
  return (
    <section className="ic-answer" aria-labelledby="marked-answer">
      <h2 className="nhsuk-heading-s" id="marked-answer">
        {t('answer.title')}
      </h2>
      <PostHead author={answer.author} createdAt={answer.createdAt} />
      <Folded when={answer.authorBlocked}>
        <Html html={answer.bodyHtml} lang={foreign} />
      </Folded>
      <p className="ic-answer__place">
        <a href={anchorIn(here, answer.id) ?? href(replyPath(community, answer.id))}>{t('answer.place')}</a>
      </p>
    </section>
  );
}

const BEGINNING = 160;

type UpdateProps = Omit<Props, 'place'> & { update: ThreadOnPage['updates'][number] };

/** An update in short; it stands in full among the replies. */
function Update({ community, thread, update }: UpdateProps) {
  const { href } = useSite();
  const foreign = useForeign(update.language);
  const words = plainText(update.bodyHtml);
  const short = words.length > BEGINNING ? `${words.slice(0, BEGINNING).replace(/\s+\S*$/, '')}…` : words;
  return (
    <>
      <a
        href={anchorIn(repliesOn(thread), update.id) ?? href(replyPath(community, update.id))}
        lang={foreign}
      >
        {short}
      </a>
      <span className="ic-post__when">
        {update.author.displayName} <Ago at={update.createdAt} />
      </span>
    </>
  );
}
