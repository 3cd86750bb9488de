import type { AnswersPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Glossary } from '../../ui/glossary.js';
import { replyPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { TitleInWords } from '../../ui/title-in-words.js';
import { ReplyPost } from './reply-post.view.js';
import { repliesPath, type RepliesPlace } from './replies-place.js';

type Props = {
  community: string;
  reply: AnswersPageQuery['reply'];
  glossary: AnswersPageQuery['community']['glossary'];
  place: RepliesPlace;
};

/** One reply with everything that was answered to it, where that is more than its thread shows. */
export function AnswersView({ community, reply, glossary, place }: Props) {
  const { t, href } = useSite();
  const { answers, thread } = reply;
  const title = t('reply.answers', { author: reply.author.displayName });
  const path = replyPath(community, reply.id, 'answers');
  const around = { community, thread, place: undefined, here: [reply, ...answers.nodes] };
  return (
    <Shell
      title={title}
      back={
        <BackLink path={replyPath(community, reply.id)}>
          <TitleInWords {...thread} words={(words) => t('answers.back', { title: words })} />
        </BackLink>
      }
    >
      <div className="ic-thread-page">
        <h1 className="nhsuk-heading-l">{title}</h1>
        <Glossary entries={glossary} community={community}>
          <ReplyPost {...around} reply={reply} />
          {place !== null && (
            <p className="ic-older">
              <a href={href(path)} rel="first">
                {t('thread.beginning')}
              </a>
            </p>
          )}
          <ol className="ic-replies ic-replies--nested">
            {answers.nodes.map((answer) => (
              <li key={answer.id}>
                <ReplyPost {...around} reply={answer} />
              </li>
            ))}
          </ol>
        </Glossary>
        {answers.pageInfo.hasNextPage && (
          <p className="ic-older">
            <a
              className="nhsuk-button nhsuk-button--secondary"
              href={href(repliesPath(path, answers.pageInfo.endCursor))}
              rel="next"
            >
              {t('thread.more')}
            </a>
          </p>
        )}
      </div>
    </Shell>
  );
}
