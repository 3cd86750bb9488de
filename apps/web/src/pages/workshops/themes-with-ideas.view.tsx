import type { WorkshopIdeaFragment, WorkshopShownFragment } from '../../graphql/generated.js';
import { ButtonLink } from '../../ui/button.js';
import { useForeign } from '../../ui/foreign.js';
import { listInWords } from '../../ui/list-in-words.js';
import { ideaPath } from '../../ui/paths.js';
import { Folded } from '../../ui/post.js';
import { useSite } from '../../ui/site.js';
import { proposePath } from './now.view.js';

type Props = { community: string; workshop: WorkshopShownFragment };

/** Each theme with what people are asked, and what they put in. */
export function ThemesWithIdeas({ community, workshop }: Props) {
  const { t } = useSite();
  return (
    <section className="ic-workshop__part" aria-labelledby="themes">
      <h2 className="nhsuk-heading-m" id="themes">
        {t('workshop.themes')}
      </h2>
      {workshop.themes.map((theme) => (
        <Theme community={community} workshop={workshop} theme={theme} key={theme.id} />
      ))}
    </section>
  );
}

type ThemeProps = Props & { theme: WorkshopShownFragment['themes'][number] };

function Theme({ community, workshop, theme }: ThemeProps) {
  const { t } = useSite();
  const foreign = useForeign(workshop.language);
  const { id, name, prompt, ideas } = theme;
  return (
    <section className="ic-workshop-theme" aria-labelledby={`theme-${id}`}>
      <h3 className="nhsuk-heading-s" id={`theme-${id}`}>
        {name}
      </h3>
      {prompt && (
        <p className="ic-workshop-theme__prompt ic-plain-words" lang={foreign}>
          {prompt}
        </p>
      )}
      {ideas.length > 0 ? (
        <>
          <p className="ic-meta">{t('workshop.theme.ideas', { count: ideas.length })}</p>
          <ul className="ic-workshop-ideas">
            {ideas.map((idea) => (
              <li key={idea.id}>
                <Idea community={community} idea={idea} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        workshop.phase !== 'PLANNED' && <p className="ic-meta">{t('workshop.theme.none')}</p>
      )}
      {workshop.viewerCan.propose && (
        <Propose community={community} theme={theme} late={workshop.phase !== 'COLLECT'} />
      )}
    </section>
  );
}

type ProposeProps = Omit<ThemeProps, 'workshop'> & {
  /** Only those who lead the workshop still can, and something else is to be done now. */
  late: boolean;
};

function Propose({ community, theme: { id, name }, late }: ProposeProps) {
  const { t, href } = useSite();
  const [path, words] = [proposePath(community, id), t('workshop.theme.propose', { theme: name })];
  if (late) return <a href={href(path)}>{words}</a>;
  return (
    <ButtonLink path={path} secondary small>
      {words}
    </ButtonLink>
  );
}

function Idea({ community, idea }: { community: string; idea: WorkshopIdeaFragment }) {
  const { t, href, language } = useSite();
  const foreign = useForeign(idea.language);
  const { raiser, onBehalf, merged, votes } = idea;
  const others = new Set(
    merged.map((same) =>
      same.onBehalf
        ? t('workshop.idea.forSomebody', { name: same.raiser.displayName })
        : same.raiser.displayName,
    ),
  );
  return (
    <Folded when={idea.raiserBlocked}>
      <a className="ic-workshop-ideas__sentence" href={href(ideaPath(community, idea.id))} lang={foreign}>
        {idea.sentence}
      </a>
      <span className="ic-meta">
        {votes !== null && <strong>{t('workshop.idea.votes', { count: votes })}</strong>}
        <span>
          {t(onBehalf ? 'workshop.idea.onBehalf' : 'workshop.idea.by', { name: raiser.displayName })}
        </span>
        {others.size > 0 && (
          <span>{t('workshop.idea.same', { names: listInWords([...others], language) })}</span>
        )}
      </span>
    </Folded>
  );
}
