import type { ReactNode } from 'react';
import { problemAt, type Form } from '../forms/form.js';
import type { Failure } from '../graphql/failure.js';
import { ErrorMessage } from './error-message.js';
import { problemInWords } from './error-words.js';
import { useSite } from './site.js';

type FieldProps<Field extends string> = {
  form: Form<Field>;
  name: Field;
  label: string;
  hint?: ReactNode;
};

type TextFieldProps<Field extends string> = FieldProps<Field> & {
  type?: 'text' | 'email' | 'date';
  autoComplete?: string;
  spellCheck?: boolean;
  inputMode?: 'numeric';
  /** For so many characters; otherwise as wide as there is room. */
  width?: 4;
  /** What is to be written in it, where that is not the page’s language. */
  lang?: string;
};

export function TextField<Field extends string>({
  form,
  name,
  label,
  hint,
  type = 'text',
  width,
  ...rest
}: TextFieldProps<Field>) {
  const { described, group, failed, asked } = fieldState(form, name, hint);
  return (
    <div className={group}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={name}>
        {label}
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldError failure={form.failure} name={name} />
      {asked && <Asked name={name} />}
      <input
        className={classesOf('nhsuk-input', failed, asked) + (width ? ` nhsuk-input--width-${width}` : '')}
        id={name}
        name={name}
        type={type}
        defaultValue={form.values[name]}
        aria-describedby={described}
        aria-invalid={failed || undefined}
        {...rest}
      />
    </div>
  );
}

type TextAreaProps<Field extends string> = FieldProps<Field> & {
  rows?: number;
  limit: number;
  hiddenLabel?: boolean;
  /** What is to be written in it, where that is not the page’s language. */
  lang?: string;
};

export function TextArea<Field extends string>({
  form,
  name,
  label,
  hint,
  rows = 8,
  limit,
  hiddenLabel,
  lang,
}: TextAreaProps<Field>) {
  const { t, language } = useSite();
  const { described, group, failed, asked } = fieldState(form, name, hint);
  return (
    <div className={group}>
      <label
        className={hiddenLabel ? 'nhsuk-u-visually-hidden' : 'nhsuk-label nhsuk-label--s'}
        htmlFor={name}
      >
        {label}
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldError failure={form.failure} name={name} />
      {asked && <Asked name={name} />}
      <textarea
        className={classesOf('nhsuk-textarea', failed, asked)}
        id={name}
        name={name}
        rows={rows}
        lang={lang}
        defaultValue={form.values[name]}
        aria-describedby={described}
        aria-invalid={failed || undefined}
      />
      <character-count
        for={name}
        limit={limit}
        locale={language}
        left={t('form.charactersLeft', { number: '{n}' })}
        over={t('form.charactersOver', { number: '{n}' })}
      />
    </div>
  );
}

type ChoiceProps<Field extends string> = FieldProps<Field> & {
  options: readonly { value: string; label: string; hint?: string; lang?: string }[];
  inline?: boolean;
};

export function Choice<Field extends string>({
  form,
  name,
  label,
  hint,
  options,
  inline = false,
}: ChoiceProps<Field>) {
  const { described, group } = fieldState(form, name, hint);
  return (
    <div className={group}>
      <fieldset className="nhsuk-fieldset" aria-describedby={described}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{label}</legend>
        <Hint name={name}>{hint}</Hint>
        <FieldError failure={form.failure} name={name} />
        <div className={`nhsuk-radios nhsuk-radios--small${inline ? ' nhsuk-radios--inline' : ''}`}>
          {options.map((option, index) => (
            <div className="nhsuk-radios__item" key={option.value}>
              <input
                className="nhsuk-radios__input"
                id={index === 0 ? name : `${name}-${option.value}`}
                name={name}
                type="radio"
                value={option.value}
                defaultChecked={form.values[name] === option.value}
              />
              <label
                className="nhsuk-label nhsuk-radios__label"
                htmlFor={index === 0 ? name : `${name}-${option.value}`}
                lang={option.lang}
              >
                {option.label}
              </label>
              {option.hint && <div className="nhsuk-hint nhsuk-radios__hint">{option.hint}</div>}
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function Hint({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div className="nhsuk-hint" id={`${name}-hint`}>
      {children}
    </div>
  );
}

function FieldError({ failure, name }: { failure: Failure | undefined; name: string }) {
  const { t } = useSite();
  const problem = problemAt(failure, name);
  if (!problem) return null;
  return <ErrorMessage id={`${name}-error`}>{problemInWords(t, problem)}</ErrorMessage>;
}

/** Something in it should be looked at before it is posted. */
function Asked({ name }: { name: string }) {
  const { t } = useSite();
  return (
    <span className="ic-asked__words" id={`${name}-asked`}>
      {t('findings.field')}
    </span>
  );
}

const classesOf = (name: string, failed: boolean, asked: boolean): string =>
  [name, failed && `${name}--error`, asked && 'ic-asked'].filter(Boolean).join(' ');

function fieldState({ failure, findings }: Form<string>, name: string, hint: ReactNode) {
  const failed = problemAt(failure, name) !== undefined;
  const asked = findings?.some(({ field }) => field === name) ?? false;
  const described = [hint && `${name}-hint`, failed && `${name}-error`, asked && `${name}-asked`]
    .filter(Boolean)
    .join(' ');
  return {
    failed,
    asked,
    described: described || undefined,
    group: failed ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group',
  };
}
