import type { Form } from '../../forms/form.js';
import type { Person } from '../../forms/person-choice.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { FoldedFields } from '../../ui/folded.js';
import { useForeign } from '../../ui/foreign.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { PersonField } from '../../ui/person-field.js';
import { useSite } from '../../ui/site.js';
import type { PlanField } from './plan-form.js';

type Props = {
  form: Form<PlanField>;
  people: readonly Person[];
  /** As it is now; null for a new one. */
  plan: { language: 'EN' | 'CY' } | null;
};

export function PlanFields({ form, people, plan }: Props) {
  const { t, language } = useSite();
  const lang = useForeign(plan?.language ?? (language === 'cy' ? 'CY' : 'EN'));
  return (
    <>
      <TextField
        form={form}
        name="title"
        label={t('planForm.title')}
        hint={t('planForm.titleHint')}
        lang={lang}
      />
      <TextArea
        form={form}
        name="aim"
        label={t('planForm.aim')}
        hint={t('planForm.aimHint')}
        lang={lang}
        rows={3}
        limit={1_000}
      />
      <div className="ic-dates">
        <TextField form={form} name="startsOn" type="date" label={t('planForm.startsOn')} />
        <TextField form={form} name="endsOn" type="date" label={t('planForm.endsOn')} />
      </div>
      <PersonField
        form={form}
        name="leadId"
        label={t('planForm.lead')}
        hint={t('planForm.leadHint')}
        people={people}
      />
      <FoldedFields form={form} summary={t('planForm.summaryFold')} fields={['summary']}>
        <TextArea
          form={form}
          name="summary"
          label={t('planForm.summary')}
          hint={t('planForm.summaryHint')}
          lang={lang}
          rows={6}
          limit={2_000}
        />
      </FoldedFields>
      {plan === null && <LanguageChoice form={form} />}
    </>
  );
}
