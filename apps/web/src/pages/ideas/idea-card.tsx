import type { IdeaCardFragment } from '../../graphql/generated.js';
import { useForeign } from '../../ui/foreign.js';
import { ideaPath } from '../../ui/paths.js';
import { Initial } from '../../ui/person.js';
import { firstWords, plainText } from '../../ui/plain-text.js';
import { Folded } from '../../ui/post.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { Ago } from '../../ui/time.js';
import { stateTones, stateWords } from './idea-state.js';

type Tagged = Pick<IdeaCardFragment, 'state' | 'late' | 'answerBy' | 'themes'>;

/** Where an idea stands and what it is about. */
export function IdeaTags({ idea: { state, late, answerBy, themes } }: { idea: Tagged }) {
  const { t } = useSite();
  const stillInWorkshop = state === 'WAITING' && answerBy === null;
  return (
    <p className="ic-tags">
      <Tag tone={stateTones[state]}>
        {t(late ? 'ideas.lateTag' : stillInWorkshop ? 'ideas.state.inWorkshop' : stateWords[state])}
      </Tag>
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
