import type { StoryFragment, StoryPartFragment } from '../graphql/generated.js';
import { useForeign } from './foreign.js';
import { useSite } from './site.js';
import { partKind, stateInWords } from './story-words.js';

type Props = {
  story: StoryFragment;
  /** Where most things have no story, nothing is said of that. */
  quiet?: boolean;
};

/** Where a thing came from and what came of it, in the order of time. */
export function Story({ story, quiet = false }: Props) {
  const { t } = useSite();
  const { about, cameFrom, cameOfIt } = story;
  if (quiet && cameFrom.length === 0 && cameOfIt.length === 0) return null;
  const same = new Set(
    story.links
      .filter(({ from, to }) => from.kind === 'idea' && to.kind === 'idea')
      .map(({ from }) => from.id),
  );
  return (
    <section className="ic-story" aria-labelledby="story">
      <h2 className="nhsuk-heading-s ic-story__title" id="story">
        {t('story.title')}
      </h2>
      {cameFrom.length === 0 && <Lacking words={lacksSource(about.subject.kind)} />}
      <ol className="ic-chain">
        {[...cameFrom].reverse().map((part) => (
          <li className="ic-chain__part" key={part.subject.id}>
            <StoryPart part={part} same={same.has(part.subject.id)} />
          </li>
        ))}
        <li className="ic-chain__part ic-chain__part--here">
          <Here part={about} />
        </li>
        {cameOfIt.map((part) => (
          <li className="ic-chain__part" key={part.subject.id}>
            <StoryPart part={part} />
          </li>
        ))}
      </ol>
      {cameOfIt.length === 0 && <Lacking words={lacksOutcome(about.subject.kind)} />}
    </section>
  );

  function lacksSource(kind: string): string | null {
    if (kind === 'action') return t('story.lacksSource.action');
    return kind === 'idea' ? t('story.lacksSource.idea') : null;
  }

  function lacksOutcome(kind: string): string | null {
    return kind === 'action' ? null : t('story.lacksOutcome');
  }
}

/** One part of a story in words: what it is, its title, where it stands. Also for lists of them on other pages. */
export function StoryPart({ part, same = false }: { part: StoryPartFragment; same?: boolean }) {
  const { t, href } = useSite();
  const { subject } = part;
  const foreign = useForeign(subject.language);
  return (
    <>
      <span className="ic-chain__kind">{t(partKind(subject.kind))}</span>
      <a href={href(subject.path)} lang={foreign}>
        {subject.title}
      </a>
      {same ? <span className="ic-chain__state">{t('story.same')}</span> : <StateOf part={part} />}
    </>
  );
}

function Here({ part }: { part: StoryPartFragment }) {
  const { t } = useSite();
  return (
    <>
      <span className="ic-chain__kind">{t(partKind(part.subject.kind))}</span>
      <strong>{t('story.here')}</strong>
      <StateOf part={part} />
    </>
  );
}

function StateOf({ part: { subject, said } }: { part: StoryPartFragment }) {
  const { t } = useSite();
  const state = said && stateInWords(subject.kind, said.state);
  const votes = said?.votes ?? null;
  if (!state && votes === null) return null;
  return (
    <span className="ic-chain__state">
      {votes !== null && <span>{t('ideas.votes', { count: votes })}</span>}
      {state && <span>{t(state)}</span>}
    </span>
  );
}

function Lacking({ words }: { words: string | null }) {
  return words && <p className="ic-story__lacking">{words}</p>;
}
