import type { BallotIdeaFragment, BallotPapersPageQuery } from '../../graphql/generated.js';
import { useForeign } from '../../ui/foreign.js';
import { useSite } from '../../ui/site.js';
import { WorkshopShell } from '../workshops/workshop-shell.js';

type Workshop = BallotPapersPageQuery['workshop'];
type Theme = Workshop['themes'][number];
type Props = { community: string; workshop: Workshop; themes: readonly Theme[] };

/** On the screen what they will be like; on paper nothing but them, one sheet for each theme. */
export function BallotPapersView({ community, workshop, themes }: Props) {
  const { t } = useSite();
  return (
    <WorkshopShell community={community} workshop={workshop} title={t('ballots.title')}>
      <div className="ic-on-screen">
        <p className="nhsuk-lede-text">{t('ballots.intro')}</p>
        <p>{t('ballots.languages')}</p>
      </div>
      {themes.map((theme) => (
        <BallotPaper key={theme.id} workshop={workshop} theme={theme} />
      ))}
    </WorkshopShell>
  );
}

function BallotPaper({ workshop, theme }: { workshop: Workshop; theme: Theme }) {
  const { t } = useSite();
  const lang = useForeign(workshop.language);
  return (
    <section className="ic-ballot-paper">
      <p className="ic-ballot-paper__workshop" lang={lang}>
        {workshop.title}
      </p>
      <h2 className="ic-ballot-paper__theme">{theme.name}</h2>
      {theme.prompt && <p lang={lang}>{theme.prompt}</p>}
      <p className="ic-ballot-paper__how">{t('ballots.how', { count: workshop.votesPerTheme })}</p>
      {theme.ideas.length === 0 && <p>{t('voting.noIdeas')}</p>}
      <ul className="ic-ballot-paper__ideas">
        {theme.ideas.map((idea) => (
          <PaperIdea key={idea.id} idea={idea} />
        ))}
      </ul>
      <p>{t('ballots.noName')}</p>
    </section>
  );
}

function PaperIdea({ idea }: { idea: BallotIdeaFragment }) {
  const lang = useForeign(idea.language);
  return (
    <li className="ic-ballot-paper__idea">
      <span className="ic-ballot-paper__box" aria-hidden="true" />
      <span lang={lang}>{idea.sentence}</span>
    </li>
  );
}
