import { problemAt, type Form } from '../../forms/form.js';
import type { Failure } from '../../graphql/failure.js';
import { Checkbox } from '../../ui/checkbox.js';
import { ErrorMessage } from '../../ui/error-message.js';
import { problemInWords } from '../../ui/error-words.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { FoldedFields } from '../../ui/folded.js';
import { useSite } from '../../ui/site.js';
import { rowField, rowsOf, type ThemeRow } from './theme-rows.js';
import type { WorkshopForm } from './workshop-desk.js';

type Props = {
  form: WorkshopForm;
  /** Of the form: one more row stands where it is shown again. */
  action: string;
  /** Names of the community’s themes. */
  themes: readonly { id: string; name: string }[];
};

/** The community’s themes to tick, and themes of one’s own, as many as there are rows. */
export function ThemeRows({ form, action, themes }: Props) {
  const { t, href } = useSite();
  const rows = rowsOf(form.values.themes);
  const own = rows.filter(({ themeId }) => !themeId);
  const problem = problemAt(form.failure, 'themes');
  return (
    <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <fieldset
        className="nhsuk-fieldset"
        id="themes"
        tabIndex={-1}
        aria-describedby={['themes-hint', problem && 'themes-error'].filter(Boolean).join(' ')}
      >
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
          {t('workshopForm.themes')}
        </legend>
        <div className="nhsuk-hint" id="themes-hint">
          {t('workshopForm.themesHint')}
        </div>
        {problem && <ErrorMessage id="themes-error">{problemInWords(t, problem)}</ErrorMessage>}
        {rows.map((row, index) => (
          <Row
            key={row.id}
            row={row}
            index={index}
            failure={form.failure}
            name={nameOf(row)}
            own={own.indexOf(row) + 1}
          />
        ))}
      </fieldset>
      <button
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        type="submit"
        name="action"
        value="add-theme"
        formAction={`${href(action)}#${rowField(rows.length, 'nameEn')}`}
      >
        {t('workshopForm.addTheme')}
      </button>
    </div>
  );

  function nameOf({ themeId }: ThemeRow): string {
    return themes.find(({ id }) => id === themeId)?.name ?? '';
  }
}

type RowProps = {
  row: ThemeRow;
  index: number;
  failure: Failure | undefined;
  name: string;
  /** Its number among those of one’s own, which tells them apart. */
  own: number;
};

function Row({ row, index, failure, name, own }: RowProps) {
  const { t } = useSite();
  const form = formOf(row, index, failure);
  const problem = problemAt(failure, rowField(index, 'themeId'));
  return (
    <div className={row.themeId ? 'ic-theme-row ic-theme-row--listed' : 'ic-theme-row'}>
      <input type="hidden" name={rowField(index, 'id')} value={row.id} />
      <input type="hidden" name={rowField(index, 'themeId')} value={row.themeId} />
      {problem && (
        <ErrorMessage id={rowField(index, 'themeId')} tabIndex={-1}>
          {problemInWords(t, problem)}
        </ErrorMessage>
      )}
      {row.themeId ? (
        <>
          <Checkbox form={form} name={rowField(index, 'chosen')} label={name} />
          <Prompt form={form} index={index} summary={t('workshopForm.promptFold', { theme: name })} />
        </>
      ) : (
        <OwnRow form={form} index={index} number={own} />
      )}
    </div>
  );
}

function OwnRow({ form, index, number }: { form: Form<string>; index: number; number: number }) {
  const { t } = useSite();
  return (
    <fieldset className="nhsuk-fieldset" aria-describedby={`own-${index}`}>
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
        {t('workshopForm.own', { number })}
      </legend>
      <p className="nhsuk-hint" id={`own-${index}`}>
        {t('workshopForm.ownHint')}
      </p>
      <TextField form={form} name={rowField(index, 'nameEn')} label={t('workshopForm.nameEn')} lang="en" />
      <TextField form={form} name={rowField(index, 'nameCy')} label={t('workshopForm.nameCy')} lang="cy" />
      <Prompt form={form} index={index} summary={t('workshopForm.promptFoldOwn', { number })} />
    </fieldset>
  );
}

/** Most themes speak for themselves. */
function Prompt({ form, index, summary }: { form: Form<string>; index: number; summary: string }) {
  const { t } = useSite();
  const name = rowField(index, 'prompt');
  return (
    <div className="ic-theme-row__prompt">
      <FoldedFields form={form} summary={summary} fields={[name]}>
        <TextArea
          form={form}
          name={name}
          label={t('workshopForm.prompt')}
          hint={t('workshopForm.promptHint')}
          rows={2}
          limit={1_000}
        />
      </FoldedFields>
    </div>
  );
}

const formOf = (row: ThemeRow, index: number, failure: Failure | undefined): Form<string> => ({
  values: Object.fromEntries(
    (['chosen', 'nameEn', 'nameCy', 'prompt'] as const).map((part) => [rowField(index, part), row[part]]),
  ),
  ...(failure && { failure }),
});
