import type { Form } from '../../forms/form.js';
import { TextField } from '../../ui/fields.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';
import { PostButton } from '../../ui/writing.js';
import { openStates } from './action-choices.js';

export const updateFields = ['id', 'words', 'state'] as const;
export type UpdateField = (typeof updateFields)[number];

/** One line and one click. Mails lead here. */
export function UpdateForm({ path, form }: { path: string; form: Form<UpdateField> }) {
  const { t, href } = useSite();
  return (
    <section className="ic-update" id="update" aria-labelledby="update-title">
      <h2 className="nhsuk-heading-s" id="update-title">
        {t('newsForm.title')}
      </h2>
      <form method="post" action={href(path)} noValidate autoComplete="off">
        <input type="hidden" name="id" value={form.values.id} />
        <input type="hidden" name="seen" value={form.seen ?? ''} />
        <TextField form={form} name="words" label={t('newsForm.words')} hint={t('newsForm.wordsHint')} />
        <Select
          name="state"
          label={t('newsForm.state')}
          value={form.values.state}
          options={openStates.map((state) => ({ value: state, label: t(`actionState.${state}`) }))}
        />
        <div className="ic-actions">
          <PostButton form={form}>{t('newsForm.button')}</PostButton>
          <a href={href(`${path}/complete`)}>{t('newsForm.complete')}</a>
        </div>
      </form>
    </section>
  );
}
