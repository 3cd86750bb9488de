import type { Form } from '../../forms/form.js';
import { NOBODY, type Person } from '../../forms/person-choice.js';
import { Checkboxes } from '../../ui/checkboxes.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { FoldedFields } from '../../ui/folded.js';
import { PersonField } from '../../ui/person-field.js';
import { useSite } from '../../ui/site.js';
import { ThemeChoice } from '../../ui/theme-choice.js';
import { perspectives } from './action-choices.js';
import type { ActionField } from './action-form.js';

type FormOf = { form: Form<ActionField> };

type Written = {
  /** What it is written in, where that is not the page’s language. */
  lang?: string | undefined;
};

export type ActionFieldsProps = FormOf & {
  themes: readonly { id: string; name: string }[];
  owners: readonly Person[];
  deputies: readonly Person[];
};

/** Without these there is no action. */
export function MainActionFields({
  form,
  owners,
  lang,
}: Pick<ActionFieldsProps, 'form' | 'owners'> & Written) {
  const { t } = useSite();
  return (
    <>
      <TextField
        form={form}
        name="what"
        label={t('actionForm.what')}
        hint={t('actionForm.whatHint')}
        lang={lang}
      />
      <TextArea
        form={form}
        name="difference"
        label={t('actionForm.why')}
        hint={t('actionForm.whyHint')}
        lang={lang}
        rows={3}
        limit={1_000}
      />
      <PersonField
        form={form}
        name="ownerId"
        label={t('actionForm.owner')}
        hint={t('actionForm.ownerHint')}
        people={owners}
      />
      <TextField
        form={form}
        name="dueOn"
        type="date"
        label={t('actionForm.dueOn')}
        hint={t('actionForm.dueHint')}
      />
    </>
  );
}

/** What can be said at once or later. */
export function MoreActionFields({
  form,
  themes,
  deputies,
  lang,
}: Omit<ActionFieldsProps, 'owners'> & Written) {
  const { t } = useSite();
  const { deputyId } = form.values;
  const folded = { ...form, values: { ...form.values, deputyId: deputyId === NOBODY ? '' : deputyId } };
  return (
    <>
      <FoldedFields form={form} summary={t('actionForm.involvedFold')} fields={['involved', 'involvement']}>
        <Checkboxes
          form={form}
          name="involved"
          label={t('actionForm.involved')}
          hint={t('actionForm.involvedHint')}
          options={perspectives.map((one) => ({ value: one, label: t(`perspective.name.${one}`) }))}
        />
        <TextArea
          form={form}
          name="involvement"
          label={t('actionForm.involvement')}
          hint={t('actionForm.involvementHint')}
          lang={lang}
          rows={3}
          limit={1_000}
        />
      </FoldedFields>
      <FoldedFields
        form={folded}
        summary={t('actionForm.moreFold')}
        fields={['deputyId', 'deputyIdName', 'themes']}
      >
        <PersonField
          form={form}
          name="deputyId"
          label={t('actionForm.deputy')}
          hint={t('actionForm.deputyHint')}
          people={deputies}
          optional
        />
        <ThemeChoice form={form} themes={themes} />
      </FoldedFields>
    </>
  );
}
