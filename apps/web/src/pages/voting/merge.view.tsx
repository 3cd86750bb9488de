import type { MergePageQuery } from '../../graphql/generated.js';
import type { Failure } from '../../graphql/failure.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { problemInWords } from '../../ui/error-words.js';
import { Notice } from '../../ui/notice.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { MergeIdea } from './merge-idea.js';
import { themeAnchor } from './voting-address.js';
import { VotingShell } from './voting-shell.js';

export type MergeForm = Readonly<{
  /** Which theme’s form it is. */
  theme: string;
  merge: readonly string[];
  into: string;
  failure?: Failure;
}>;

type Workshop = MergePageQuery['workshop'];
export type ThemeToMerge = Workshop['themes'][number];
type Props = { community: string; workshop: Workshop; form: MergeForm; done: boolean };

export function MergeView({ community, workshop, form, done }: Props) {
  const { t } = useSite();
  const { merge: isOpen } = workshop.viewerCan;
  return (
    <VotingShell
      community={community}
      workshop={workshop}
      title={t('merge.title')}
      state={form.failure && 'refused'}
      first={
        <>
          <ErrorSummary failure={form.failure} fields={['merge', 'into']} />
          {done && (
            <Notice focus>
              <p>{t('merge.done')}</p>
            </Notice>
          )}
        </>
      }
    >
      <p className="nhsuk-lede-text">{t(isOpen ? 'merge.intro' : 'merge.notNow')}</p>
      {isOpen && <WhatAMergeMeans isVoting={workshop.phase === 'VOTE'} />}
      {isOpen &&
        workshop.themes.map((theme) => (
          <MergeTheme
            key={theme.id}
            path={workshopPath(community, workshop.id, 'merge')}
            theme={theme}
            form={form.theme === theme.id ? form : null}
          />
        ))}
    </VotingShell>
  );
}

function WhatAMergeMeans({ isVoting }: { isVoting: boolean }) {
  const { t } = useSite();
  return (
    <details className="nhsuk-details" open={isVoting || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{t('merge.means')}</span>
      </summary>
      <div className="nhsuk-details__text">
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>{t('merge.means.credit')}</li>
          <li>{t('merge.means.told')}</li>
          <li>{t('merge.means.votes')}</li>
          <li>{t('merge.means.final')}</li>
        </ul>
      </div>
    </details>
  );
}

type ThemeProps = { path: string; theme: ThemeToMerge; form: MergeForm | null };

function MergeTheme({ path, theme, form }: ThemeProps) {
  const { t, href } = useSite();
  const problem = form?.failure?.problems[0];
  const { id, name, ideas } = theme;
  return (
    <section className="ic-merge" id={themeAnchor(id)}>
      <h2 className="nhsuk-heading-m">{name}</h2>
      {ideas.length < 2 ? (
        <p>{t('merge.few')}</p>
      ) : (
        <form
          className={problem && 'nhsuk-form-group--error'}
          id={problem?.field}
          method="post"
          action={href(path)}
        >
          <input type="hidden" name="theme" value={id} />
          {problem && (
            <span className="nhsuk-error-message">
              <span className="nhsuk-u-visually-hidden">{t('form.errorPrefix')}</span>{' '}
              {problemInWords(t, problem)}
            </span>
          )}
          <ul className="ic-merge__ideas">
            {ideas.map((idea) => (
              <MergeIdea key={idea.id} idea={idea} form={form} />
            ))}
          </ul>
          <Button secondary>{t('merge.button', { theme: name })}</Button>
        </form>
      )}
    </section>
  );
}
