import { problemAt, type Form } from '../forms/form.js';
import { ErrorMessage } from './error-message.js';
import { problemInWords } from './error-words.js';
import { useSite } from './site.js';

type Props<Field extends string> = {
  form: Form<Field>;
  /** The form's value has what is chosen, with blanks in between; each box is a field `name-value` of its own. */
  name: Field;
  label: string;
  hint: string;
  options: readonly { value: string; label: string }[];
};

export function Checkboxes<Field extends string>({ form, name, label, hint, options }: Props<Field>) {
  const { t } = useSite();
  const problem = problemAt(form.failure, name);
  const chosen = form.values[name].split(' ');
  return (
    <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <fieldset
        className="nhsuk-fieldset"
        aria-describedby={[`${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ')}
      >
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{label}</legend>
        <div className="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
        {problem && <ErrorMessage id={`${name}-error`}>{problemInWords(t, problem)}</ErrorMessage>}
        <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
          {options.map(({ value, label: words }, index) => {
            const id = index === 0 ? name : `${name}-${value}`;
            return (
              <div className="nhsuk-checkboxes__item" key={value}>
                <input
                  className="nhsuk-checkboxes__input"
                  id={id}
                  name={`${name}-${value}`}
                  type="checkbox"
                  value="yes"
                  defaultChecked={chosen.includes(value)}
                />
                <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
                  {words}
                </label>
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
