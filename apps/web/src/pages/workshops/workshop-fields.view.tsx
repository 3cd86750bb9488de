import { problemAt } from '../../forms/form.js';
import type { Person } from '../../forms/person-choice.js';
import { problemInWords } from '../../ui/error-words.js';
import { Choice, TextArea, TextField } from '../../ui/fields.js';
import { Fold } from '../../ui/folded.js';
import { PeopleField } from '../../ui/person-field.js';
import { Select } from '../../ui/select.js';
import { useSite } from '../../ui/site.js';
import type { WorkshopForm } from './workshop-desk.js';
import { numbers, tieRules, USUAL } from './workshop-form.js';

type FormOf = { form: WorkshopForm };

/** What it is called, when it is, and what it is about. */
export function WordsFields({
  form,
  lang,
}: FormOf & {
  /** What they are written in, where that is not the page’s language. */
  lang?: string | undefined;
}) {
  const { t } = useSite();
  return (
    <>
      <TextField form={form} name="title" label={t('workshopForm.title')} lang={lang} />
      <div className="ic-date">
        <TextField form={form} name="startsOn" type="date" label={t('workshopForm.startsOn')} />
        <TextField
          form={form}
          name="endsOn"
          type="date"
          label={t('workshopForm.endsOn')}
          hint={t('workshopForm.endsOnHint')}
        />
      </div>
      <TextArea
        form={form}
        name="words"
        label={t('workshopForm.words')}
        hint={t('workshopForm.wordsHint')}
        lang={lang}
        rows={4}
        limit={5_000}
      />
    </>
  );
}

/** How the vote works: most workshops are fine with what is usual. */
export function RulesFields({ form }: FormOf) {
  const { t } = useSite();
  const { votesPerTheme, bestPerTheme, tieRule } = form.values;
  const usual = votesPerTheme === USUAL && bestPerTheme === USUAL && tieRule === 'ALL_TIED';
  return (
    <Fold className="ic-fold" summary={t('workshopForm.rulesFold')} open={!usual}>
      <Few form={form} name="votesPerTheme" label={t('workshopForm.votesPerTheme')} />
      <Few form={form} name="bestPerTheme" label={t('workshopForm.bestPerTheme')} />
      <Choice
        form={form}
        name="tieRule"
        label={t('workshopForm.tieRule')}
        hint={t('workshopForm.tieRuleHint')}
        options={tieRules.map((rule) => ({ value: rule, label: t(`workshopForm.tie.${rule}`) }))}
      />
    </Fold>
  );
}

function Few({ form, name, label }: FormOf & { name: 'votesPerTheme' | 'bestPerTheme'; label: string }) {
  const { t } = useSite();
  const problem = problemAt(form.failure, name);
  return (
    <Select
      name={name}
      label={label}
      value={form.values[name]}
      error={problem && problemInWords(t, problem)}
      options={numbers.map((number) => ({ value: number, label: number }))}
    />
  );
}

export function FacilitatorsField({
  form,
  people,
  hint,
}: FormOf & { people: readonly Person[]; hint: string }) {
  const { t } = useSite();
  return (
    <PeopleField
      form={form}
      name="facilitatorIds"
      label={t('workshopForm.facilitators')}
      hint={hint}
      people={people}
    />
  );
}
