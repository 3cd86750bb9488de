import type { ResultsPageQuery } from '../../graphql/generated.js';
import { communityPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';
import { When } from '../workshops/when.js';
import { WorkshopShell } from '../workshops/workshop-shell.js';
import { HowItIsSplit } from './how-it-is-split.js';
import { Shares } from './shares.js';
import { ThemeSheet } from './theme-sheet.js';

type Workshop = ResultsPageQuery['workshop'];
type Results = NonNullable<Workshop['results']>;
type Props = { community: string; workshop: Workshop; results: Results };

/** Exact totals for everybody, and of who gave them no more than nobody can be found by. */
export function ResultsView({ community, workshop, results }: Props) {
  const { t, href, language, frame } = useSite();
  const { group, closedAt, attendance } = workshop;
  return (
    <WorkshopShell community={community} workshop={workshop} title={t('results.title')}>
      <div className="ic-result-sheet">
        <p className="ic-meta">
          <span className="ic-on-paper">{frame.community!.name}</span>
          {group && <span>{group.name}</span>}
          <span>
            <When workshop={workshop} />
          </span>
          {closedAt && <span>{t('results.countedOn', { date: dayInWords(closedAt, language) })}</span>}
        </p>
        <p className="nhsuk-lede-text">{t('results.voted', { count: results.voted })}</p>
        {attendance && <Came attendance={attendance} />}
        {results.themes.map((one) => (
          <ThemeSheet key={one.theme.id} community={community} results={one} />
        ))}
        <section className="ic-how-counted">
          <h2 className="nhsuk-heading-s">{t('results.rules')}</h2>
          <p>{t('workshop.rules.best', { count: workshop.bestPerTheme })}</p>
          <p>{t(`workshop.rules.tie.${workshop.tieRule}`)}</p>
          <p>{t('results.secret')}</p>
        </section>
        <HowItIsSplit told={results.sharesTold} />
        <p className="ic-on-screen">
          <a href={href(communityPath(community, 'you-said'))}>{t('results.cameOfIt')}</a>
        </p>
        <p className="ic-on-screen">{t('results.print')}</p>
      </div>
    </WorkshopShell>
  );
}

function Came({ attendance: { total, shares } }: { attendance: NonNullable<Workshop['attendance']> }) {
  const { t } = useSite();
  return (
    <div className="ic-result-sheet__came">
      <p>{t('results.came', { count: total })}</p>
      {shares && <Shares shares={shares} />}
    </div>
  );
}
