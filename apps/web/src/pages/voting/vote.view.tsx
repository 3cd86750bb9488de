import type { VotePageQuery } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { Fold } from '../../ui/folded.js';
import { Notice } from '../../ui/notice.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { WorkshopShell } from '../workshops/workshop-shell.js';
import { BallotProblems } from './ballot-problems.js';
import { BallotTheme, type ThemeOnBallot } from './ballot-theme.js';

export const doneWithVotes = ['saved', 'none'] as const;

type Props = {
  community: string;
  workshop: VotePageQuery['workshop'];
  themes: readonly ThemeOnBallot[];
  done: (typeof doneWithVotes)[number] | null;
};

export function VoteView({ community, workshop, themes, done }: Props) {
  const { t, href } = useSite();
  const { votesPerTheme: votes, hasVoted } = workshop;
  const isRefused = themes.some(({ refusal }) => refusal);
  const path = workshopPath(community, workshop.id, 'vote');
  return (
    <WorkshopShell
      community={community}
      workshop={workshop}
      title={t('vote.title')}
      state={isRefused ? 'refused' : undefined}
      first={
        <>
          <BallotProblems themes={themes} votes={votes} />
          {done && (
            <Notice focus>
              <p>{t(`vote.done.${done}`)}</p>
            </Notice>
          )}
        </>
      }
    >
      <p className="nhsuk-lede-text">{t('vote.rule', { count: votes })}</p>
      <p className="ic-voting__secret">{t('vote.secret')}</p>
      <WhatIsKept />
      {!done && !isRefused && <p>{t(hasVoted ? 'vote.state.voted' : 'vote.state.not')}</p>}
      <form method="post" action={href(path)} noValidate autoComplete="off">
        {themes.map((theme) => (
          <BallotTheme key={theme.id} theme={theme} votes={votes} language={workshop.language} />
        ))}
        <Button>{t('vote.save')}</Button>
      </form>
      {hasVoted && (
        <form className="ic-voting__back" method="post" action={href(path)}>
          <p>{t('vote.takeBack.text')}</p>
          <Button secondary small name="action" value="takeBack">
            {t('vote.takeBack')}
          </Button>
        </form>
      )}
    </WorkshopShell>
  );
}

function WhatIsKept() {
  const { t } = useSite();
  return (
    <Fold summary={t('vote.kept')}>
      <p>{t('vote.kept.open')}</p>
      <p>{t('vote.kept.closed')}</p>
      <p>{t('vote.kept.split')}</p>
      <p>{t('vote.kept.order')}</p>
    </Fold>
  );
}
