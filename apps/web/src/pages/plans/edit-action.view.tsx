import { stateOf } from '../../forms/form.js';
import type { ActionToEditFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextField } from '../../ui/fields.js';
import { Findings } from '../../ui/findings.js';
import { actionPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { useForeign } from '../../ui/thread-list.js';
import { dayInWords } from '../../ui/time.js';
import { WritingNotices } from '../../ui/writing.js';
import { MainActionFields, MoreActionFields, type ActionFieldsProps } from './action-fields.view.js';
import { shownActionFields } from './action-form.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';

type Props = ActionFieldsProps & { community: string; path: string; action: ActionToEditFragment };

export function EditActionView({ community, path, action, themes, owners, deputies, form }: Props) {
  const { t, href } = useSite();
  return (
    <Shell
      title={t('actionForm.editTitle')}
      state={stateOf(form)}
      back={
        <BackLink path={actionPath(community, action.plan.id, action.id)}>
          {t('action.backToAction')}
        </BackLink>
      }
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={shownActionFields} />
        <ChangedMeanwhile form={form}>
          <Now action={action} />
        </ChangedMeanwhile>
        <Findings form={form} />
        <WritingNotices form={form} />
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m">{action.what}</span>
          {t('actionForm.editTitle')}
        </h1>
        <p>{t('actionForm.editIntro')}</p>
        <form method="post" action={href(path)} noValidate autoComplete="off">
          <input type="hidden" name="id" value={form.values.id} />
          <input type="hidden" name="seenAt" value={form.values.seenAt} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <MainActionFields form={form} owners={owners} />
          <MoreActionFields form={form} themes={themes} deputies={deputies} />
          <TextField
            form={form}
            name="because"
            label={t('actionForm.because')}
            hint={t('actionForm.becauseHint')}
          />
          <Button name="action" value="post">
            {form.findings ? t('findings.button') : t('actionForm.save')}
          </Button>
        </form>
      </div>
    </Shell>
  );
}

/** What somebody else has made of it meanwhile. */
function Now({ action }: { action: ActionToEditFragment }) {
  const { t, language } = useSite();
  const foreign = useForeign(action.language);
  const { what, why, owner, dueOn } = action;
  return (
    <>
      <p lang={foreign}>
        <strong>{what}</strong>
      </p>
      <p className="ic-plain" lang={foreign}>
        {why}
      </p>
      <p>
        {t('action.ownedBy', { name: owner.displayName })}
        <br />
        {t('action.dueOn', { date: dayInWords(dueOn, language) })}
      </p>
    </>
  );
}
