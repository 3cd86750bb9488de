import type { IdeaCardFragment, IdeaState } from '../../graphql/generated.js';
import { Initial } from '../../ui/person.js';
import { ideaPath } from '../../ui/paths.js';
import { Folded } from '../../ui/post.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { useForeign } from '../../ui/thread-list.js';
import { Ago } from '../../ui/time.js';
import { plainText } from '../discussion/quoted-words.js';
import { firstWords } from './first-words.js';

export const stateWords = {
  WAITING: 'ideas.state.waiting',
  ACCEPTED: 'ideas.state.accepted',
  LOOKING: 'ideas.state.looking',
  NOT_NOW: 'ideas.state.not_now',
  ALREADY: 'ideas.state.already',
} as const satisfies Record<IdeaState, string>;

export const toneOf = {
  WAITING: 'waiting',
  ACCEPTED: 'change',
  LOOKING: 'question',
  NOT_NOW: 'quiet',
  ALREADY: 'change',
} as const satisfies Record<IdeaState, string>;

type Tagged = Pick<IdeaCardFragment, 'state' | 'late' | 'themes'>;

/** Where an idea stands and what it is about. */
export function IdeaTags({ idea: { state, late, themes } }: { idea: Tagged }) {
  const { t } = useSite();
  return (
    <p className="ic-tags">
      <Tag tone={toneOf[state]}>{t(late ? 'ideas.lateTag' : stateWords[state])}</Tag>
      {themes.map(({ id, name }) => (
        <span className="ic-theme" key={id}>
          {name}
        </span>
      ))}
    </p>
  );
}

export function IdeaList({ community, ideas }: { community: string; ideas: readonly IdeaCardFragment[] }) {
  return (
    <ul className="ic-threads">
      {ideas.map((idea) => (
        <li key={idea.id}>
          <IdeaCard community={community} idea={idea} />
        </li>
      ))}
    </ul>
  );
}

function IdeaCard({ community, idea }: { community: string; idea: IdeaCardFragment }) {
  const { t, href } = useSite();
  const foreign = useForeign(idea.language);
  const { raiser, votes, group, onBehalf, createdAt } = idea;
  return (
    <article className="ic-thread">
      <IdeaTags idea={idea} />
      <Folded when={idea.raiserBlocked}>
        <h3 className="ic-thread__title" lang={foreign}>
          <a href={href(ideaPath(community, idea.id))}>{idea.sentence}</a>
        </h3>
        <LatestAnswer idea={idea} />
      </Folded>
      <div className="ic-meta">
        <span className="ic-meta__who">
          <Initial person={raiser} />
          {onBehalf ? t('ideas.onBehalfBy', { raiser: raiser.displayName }) : raiser.displayName}
        </span>
        {votes !== null && <span>{t('ideas.votes', { count: votes })}</span>}
        {group && <span>{group.name}</span>}
        <Ago at={createdAt} />
      </div>
    </article>
  );
}

const BEGINNING = 140;

function LatestAnswer({ idea: { answers } }: { idea: IdeaCardFragment }) {
  const { t } = useSite();
  const [latest] = answers;
  const foreign = useForeign(latest?.language ?? 'EN');
  if (!latest) return null;
  return (
    <p className="ic-thread__excerpt">
      <strong>{t('ideas.answerBegins')}</strong>{' '}
      <span lang={foreign}>{firstWords(plainText(latest.wordsHtml), BEGINNING)}</span>
    </p>
  );
}
