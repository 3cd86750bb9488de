import type { ReactNode } from 'react';
import type { PersonFragment, ReactionWordFragment, ReplyPostFragment } from '../graphql/generated.js';
import { Fold } from './folded.js';
import { IdeaLink } from './idea-link.js';
import { communityPath } from './paths.js';
import { Initial, PersonName } from './person.js';
import { useSite } from './site.js';
import { Ago, Moment } from './time.js';

type HeadProps = { author: PersonFragment; createdAt: string; permalink?: string };

/** Who wrote it and when. */
export function PostHead({ author, createdAt, permalink }: HeadProps) {
  return (
    <div className="ic-post__head">
      <Initial person={author} />
      <div>
        <PersonName person={author} />
        <span className="ic-post__when">
          {permalink ? (
            <a href={permalink}>
              <Moment at={createdAt} />
            </a>
          ) : (
            <Moment at={createdAt} />
          )}
        </span>
      </div>
    </div>
  );
}

/** What somebody wrote whom the viewer has blocked: there, for whoever wants to follow the conversation. */
export function Folded({ when, children }: { when: boolean; children: ReactNode }) {
  const { t } = useSite();
  if (!when) return children;
  return <Fold summary={t('post.folded')}>{children}</Fold>;
}

type QuoteProps = {
  quote: ReplyPostFragment['quote'];
  /** Where the page itself shows what is quoted. */
  anchor?: string | undefined;
};

export function QuoteBlock({ quote, anchor }: QuoteProps) {
  const { t, href } = useSite();
  if (!quote) return <p className="ic-gone">{t('quote.gone')}</p>;
  return (
    <figure className="ic-quote">
      <blockquote>{quote.text}</blockquote>
      <figcaption>
        <a href={anchor ?? href(quote.path)}>{t('quote.by', { author: quote.author.displayName })}</a>
      </figcaption>
    </figure>
  );
}

type ReactionsProps = {
  action: string;
  post: string;
  /** The part of the thread that the page shows. */
  after: string | null;
  reactions: readonly ReactionWordFragment[];
  author: Pick<PersonFragment, 'id' | 'displayName'>;
};

/** Said in words, by a button that stays down. One’s own post shows what others said. */
export function Reactions({ action, post, after, reactions, author }: ReactionsProps) {
  const { t, href, frame } = useSite();
  if (!frame.viewer?.member) return null;
  if (author.id === frame.viewer.member.id) return <Received reactions={reactions} />;
  return (
    <form className="ic-reactions" method="post" action={href(action)}>
      <input type="hidden" name="post" value={post} />
      {after !== null && <input type="hidden" name="after" value={after} />}
      {reactions.map(({ word, count, mine }) => (
        <button
          className="ic-reaction"
          type="submit"
          name="reaction"
          value={`${word} ${mine ? 'off' : 'on'}`}
          aria-pressed={mine}
          key={word}
        >
          {t(`reaction.${word}`)}
          <Count count={count} />
          <span className="nhsuk-u-visually-hidden"> {t('post.by', { author: author.displayName })}</span>
        </button>
      ))}
    </form>
  );
}

function Received({ reactions }: Pick<ReactionsProps, 'reactions'>) {
  const { t } = useSite();
  const said = reactions.filter(({ count }) => count > 0);
  if (said.length === 0) return null;
  return (
    <ul className="ic-reactions">
      {said.map(({ word, count }) => (
        <li className="ic-reaction ic-reaction--received" key={word}>
          {t(`reaction.${word}`)}
          <Count count={count} />
        </li>
      ))}
    </ul>
  );
}

function Count({ count }: { count: number }) {
  const { t } = useSite();
  if (count === 0) return null;
  return (
    <>
      {' '}
      <span className="ic-reaction__count" aria-hidden="true">
        {count}
      </span>
      <span className="nhsuk-u-visually-hidden">{t('reaction.people', { count })}</span>
    </>
  );
}

type ToolsProps = {
  path: string;
  editedAt: string | null;
  /** Tells the links of one post from those of another. */
  author: string;
  edit?: boolean;
  withdraw?: boolean;
  /** Addresses of the page with a form for it. */
  answer?: string | undefined;
  quote?: string | undefined;
  report?: { community: string; kind: 'thread' | 'reply'; id: string } | undefined;
  /** What an idea would come from. */
  idea: { community: string; kind: 'thread' | 'reply'; id: string };
  children?: ReactNode;
};

/** That it was edited, with what it was before; and what the viewer can do with it. */
export function PostTools({
  path,
  editedAt,
  author,
  edit,
  withdraw,
  answer,
  quote,
  report,
  idea,
  children,
}: ToolsProps) {
  const { t, href, frame } = useSite();
  const any = [editedAt, edit, withdraw, answer, quote, report, frame.mayProposeIdea, children];
  if (!any.some(Boolean)) return null;
  const link = (to: string, words: string, className?: string) => (
    <a href={href(to)} className={className}>
      {words}
      <span className="nhsuk-u-visually-hidden"> {t('post.by', { author })}</span>
    </a>
  );
  return (
    <div className="ic-post__tools">
      {answer && link(answer, t('post.answer'))}
      {quote && link(quote, t('post.quote'), 'ic-quote-link')}
      <IdeaLink {...idea} author={author} />
      {children}
      {edit && link(`${path}/edit`, t('post.edit'))}
      {withdraw && link(`${path}/withdraw`, t('post.withdraw'))}
      {report &&
        link(
          `${communityPath(report.community, 'report')}?kind=${report.kind}&id=${report.id}`,
          t('post.report'),
        )}
      {editedAt && (
        <span>
          {t('post.edited')} <Ago at={editedAt} /> {link(`${path}/history`, t('post.history'))}
        </span>
      )}
    </div>
  );
}
