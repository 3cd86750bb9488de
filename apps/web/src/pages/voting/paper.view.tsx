import type { PaperPageQuery } from '../../graphql/generated.js';
import { ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { WorkshopShell } from '../workshops/workshop-shell.js';
import { themeAnchor } from './theme-anchor.js';

export const doneWithPapers = ['entered', 'removed'] as const;

type Workshop = PaperPageQuery['workshop'];
type Theme = Workshop['themes'][number];
type Props = { community: string; workshop: Workshop; done: (typeof doneWithPapers)[number] | null };

export function PaperView({ community, workshop, done }: Props) {
  const { t, href } = useSite();
  const isOpen = workshop.viewerCan.enterPaper;
  const before = workshop.phase === 'RESULTS' ? 'paper.closed' : 'paper.notYet';
  return (
    <WorkshopShell
      community={community}
      workshop={workshop}
      title={t('paper.title')}
      first={
        done && (
          <Notice focus>
            <p>{t(`paper.done.${done}`)}</p>
          </Notice>
        )
      }
    >
      <p className="nhsuk-lede-text">{t(isOpen ? 'paper.intro' : before)}</p>
      {workshop.phase !== 'RESULTS' && (
        <p>
          <a href={href(workshopPath(community, workshop.id, 'ballot-papers'))}>{t('paper.ballots')}</a>
        </p>
      )}
      {workshop.themes.map((theme) => (
        <PapersOfTheme key={theme.id} community={community} workshop={workshop} theme={theme} />
      ))}
    </WorkshopShell>
  );
}

function PapersOfTheme({ community, workshop, theme }: Omit<Props, 'done'> & { theme: Theme }) {
  const { t } = useSite();
  const { id, name, paperBatches: batches } = theme;
  const isOpen = workshop.viewerCan.enterPaper;
  const entered = batches.reduce((sum, { papers }) => sum + papers, 0);
  return (
    <section className="ic-papers" id={themeAnchor(id)}>
      <h2 className="nhsuk-heading-m">{name}</h2>
      <p>{batches.length === 0 ? t('paper.none') : t('paper.total', { count: entered })}</p>
      {batches.length > 0 && <Batches community={community} workshop={workshop} theme={theme} />}
      {isOpen && (
        <ButtonLink path={workshopPath(community, workshop.id, 'paper', id)} secondary small>
          {t('paper.enterFor', { theme: name })}
        </ButtonLink>
      )}
    </section>
  );
}

function Batches({ community, workshop, theme }: Omit<Props, 'done'> & { theme: Theme }) {
  const { t, href } = useSite();
  const form = workshopPath(community, workshop.id, 'paper', theme.id);
  return (
    <ol className="ic-batches">
      {theme.paperBatches.map(({ id, papers, valid, spoilt, by, votes }, index) => (
        <li className="ic-batch" key={id}>
          <p className="ic-batch__sum">{t('paper.batch', { count: papers, valid, spoilt })}</p>
          {workshop.phase === 'VOTE' && (
            <p>
              {t('paper.reconciled', {
                votes: votes.reduce((sum, one) => sum + one.votes, 0),
                max: valid * workshop.votesPerTheme,
              })}
            </p>
          )}
          <p className="ic-meta">
            <span>{t('paper.by', { name: by.displayName })}</span>
            {workshop.viewerCan.enterPaper && (
              <a href={href(`${form}?batch=${id}`)}>
                {t('paper.correct')}
                <span className="nhsuk-u-visually-hidden">
                  : {t('paper.batchNumber', { number: index + 1, theme: theme.name })}
                </span>
              </a>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
