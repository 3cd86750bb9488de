import type { Failure } from '../../graphql/failure.js';
import type { MergePageQuery } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { ErrorMessage } from '../../ui/error-message.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { problemInWords } from '../../ui/error-words.js';
import { Fold } from '../../ui/folded.js';
import { Notice } from '../../ui/notice.js';
import { workshopPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { WorkshopShell } from '../workshops/workshop-shell.js';
import { MergeIdea } from './merge-idea.js';
import { themeAnchor } from './theme-anchor.js';

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
    <WorkshopShell
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
    </WorkshopShell>
  );
}

function WhatAMergeMeans({ isVoting }: { isVoting: boolean }) {
  const { t } = useSite();
  return (
    <Fold summary={t('merge.means')} open={isVoting}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>{t('merge.means.credit')}</li>
        <li>{t('merge.means.told')}</li>
        <li>{t('merge.means.votes')}</li>
        <li>{t('merge.means.final')}</li>
      </ul>
    </Fold>
  );
}

type ThemeProps = { path: string; theme: ThemeToMerge; form: MergeForm | null };

function MergeTheme({ path, theme, form }: ThemeProps) {
  const { t, href } = useSite();
  const problem = form?.failure?.problems[0];
  const { id, name, ideas } = theme;
  const error = `${id}-error`;
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
          <fieldset className="nhsuk-fieldset" aria-describedby={problem && error}>
            <legend className="nhsuk-u-visually-hidden">{t('merge.button', { theme: name })}</legend>
            {problem && <ErrorMessage id={error}>{problemInWords(t, problem)}</ErrorMessage>}
            <ul className="ic-merge__ideas">
              {ideas.map((idea) => (
                <MergeIdea key={idea.id} idea={idea} form={form} />
              ))}
            </ul>
          </fieldset>
          <Button secondary>{t('merge.button', { theme: name })}</Button>
        </form>
      )}
    </section>
  );
}
