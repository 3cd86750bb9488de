import { problemAt, type Form } from '../forms/form.js';
import { ErrorMessage } from './error-message.js';
import { problemInWords } from './error-words.js';
import { useSite } from './site.js';

type Props<Field extends string> = { form: Form<Field>; name: Field; label: string; hint?: string };

/** One box to tick: its value is `yes`. */
export function Checkbox<Field extends string>({ form, name, label, hint }: Props<Field>) {
  const { t } = useSite();
  const problem = problemAt(form.failure, name);
  const described = [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      {problem && <ErrorMessage id={`${name}-error`}>{problemInWords(t, problem)}</ErrorMessage>}
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        <div className="nhsuk-checkboxes__item">
          <input
            className="nhsuk-checkboxes__input"
            id={name}
            name={name}
            type="checkbox"
            value="yes"
            defaultChecked={form.values[name] === 'yes'}
            aria-describedby={described || undefined}
          />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={name}>
            {label}
          </label>
          {hint && (
            <div className="nhsuk-hint nhsuk-checkboxes__hint" id={`${name}-hint`}>
              {hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
