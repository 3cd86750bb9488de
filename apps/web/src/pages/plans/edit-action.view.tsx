import type { ActionToEditFragment } from '../../graphql/generated.js';
import { TextField } from '../../ui/fields.js';
import { useForeign } from '../../ui/foreign.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';
import { PostButton } from '../../ui/writing.js';
import { MainActionFields, MoreActionFields, type ActionFieldsProps } from './action-fields.view.js';
import { shownActionFields } from './action-form.js';
import { ActionShell } from './action-shell.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';

type Props = ActionFieldsProps & { community: string; path: string; action: ActionToEditFragment };

export function EditActionView({ community, path, action, themes, owners, deputies, form }: Props) {
  const { t, href } = useSite();
  const written = useForeign(action.language);
  return (
    <ActionShell
      community={community}
      action={action}
      title={t('actionForm.editTitle')}
      form={form}
      fields={shownActionFields}
    >
      <ChangedMeanwhile form={form}>
        <Now action={action} />
      </ChangedMeanwhile>
      <p>{t('actionForm.editIntro')}</p>
      <form method="post" action={href(path)} noValidate autoComplete="off">
        <input type="hidden" name="id" value={form.values.id} />
        <input type="hidden" name="seenAt" value={form.values.seenAt} />
        <input type="hidden" name="seen" value={form.seen ?? ''} />
        <MainActionFields form={form} owners={owners} lang={written} />
        <MoreActionFields form={form} themes={themes} deputies={deputies} lang={written} />
        <TextField
          form={form}
          name="because"
          label={t('actionForm.because')}
          hint={t('actionForm.becauseHint')}
        />
        <PostButton form={form}>{t('actionForm.save')}</PostButton>
      </form>
    </ActionShell>
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
      <p className="ic-plain-words" lang={foreign}>
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
