import { listOf, problemAt, type Form } from '../forms/form.js';
import { NOBODY, uniquePeople, type Person, type PersonFields } from '../forms/person-choice.js';
import { ErrorMessage } from './error-message.js';
import { problemInWords } from './error-words.js';
import { useSite } from './site.js';

type Props<Name extends string> = {
  form: Form<PersonFields<Name>>;
  name: Name;
  label: string;
  hint?: string;
  /** Offered beside the viewer: who has it now, and who was found by name. */
  people: readonly Person[];
};

/** One person: of those offered, or by the name that is used here. */
export function PersonField<Name extends string>({
  optional = false,
  ...props
}: Props<Name> & {
  /** It may be nobody. */
  optional?: boolean;
}) {
  const { t } = useSite();
  const { name } = props;
  const form = props.form as Form<string>;
  const options = useOffered(props.people);
  const nobody = { value: NOBODY, label: t('personField.nobody') };
  return (
    <Chooser {...props} typed={t('personField.other')} typedHint={t('personField.otherHint')}>
      <div className="nhsuk-radios nhsuk-radios--small">
        {(optional ? [nobody, ...options] : options).map(({ value, label }, index) => (
          <div className="nhsuk-radios__item" key={value}>
            <input
              className="nhsuk-radios__input"
              id={boxId(name, value, index)}
              name={name}
              type="radio"
              value={value}
              defaultChecked={
                (form.values[name] || (optional && !problemAt(form.failure, name) ? NOBODY : '')) === value
              }
            />
            <label className="nhsuk-label nhsuk-radios__label" htmlFor={boxId(name, value, index)}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </Chooser>
  );
}

/** Any number of people: boxes for those offered, and names with commas in between. */
export function PeopleField<Name extends string>(props: Props<Name>) {
  const { t } = useSite();
  const { name } = props;
  const ids = listOf((props.form as Form<string>).values[name]!);
  const options = useOffered(props.people);
  return (
    <Chooser {...props} typed={t('personField.more')} typedHint={t('personField.moreHint')}>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        {options.map(({ value, label }, index) => (
          <div className="nhsuk-checkboxes__item" key={value}>
            <input
              className="nhsuk-checkboxes__input"
              id={boxId(name, value, index)}
              name={`${name}-${value}`}
              type="checkbox"
              value="yes"
              defaultChecked={ids.includes(value)}
            />
            <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={boxId(name, value, index)}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </Chooser>
  );
}

type ChooserProps<Name extends string> = Omit<Props<Name>, 'people'> & {
  typed: string;
  typedHint: string;
  children: React.ReactNode;
};

function Chooser<Name extends string>({
  name,
  label,
  hint,
  typed,
  typedHint,
  children,
  ...props
}: ChooserProps<Name>) {
  const { t } = useSite();
  const form = props.form as Form<string>;
  const problem = problemAt(form.failure, name);
  const described = [hint && `${name}-hint`, problem && `${name}-error`].filter(Boolean).join(' ');
  return (
    <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <fieldset className="nhsuk-fieldset" aria-describedby={described || undefined}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{label}</legend>
        {hint && (
          <div className="nhsuk-hint" id={`${name}-hint`}>
            {hint}
          </div>
        )}
        {problem && <ErrorMessage id={`${name}-error`}>{problemInWords(t, problem)}</ErrorMessage>}
        {children}
        <div className="ic-person-name">
          <label className="nhsuk-label" htmlFor={`${name}Name`}>
            {typed}
          </label>
          <div className="nhsuk-hint" id={`${name}Name-hint`}>
            {typedHint}
          </div>
          <input
            className="nhsuk-input"
            id={`${name}Name`}
            name={`${name}Name`}
            defaultValue={form.values[`${name}Name`]}
            aria-describedby={`${name}Name-hint`}
            autoComplete="off"
            spellCheck={false}
          />
        </div>
        <input type="hidden" name={`${name}Looked`} value={form.values[`${name}Looked`]} />
      </fieldset>
    </div>
  );
}

/** The viewer first; nobody twice. */
function useOffered(people: readonly Person[]): { value: string; label: string }[] {
  const { t, frame } = useSite();
  const me = frame.viewer?.member;
  return uniquePeople([me, ...people]).map(({ id, displayName }) => ({
    value: id,
    label: id === me?.id ? t('personField.me', { name: displayName }) : displayName,
  }));
}

/** The first box stands for the field: what was refused leads there. */
const boxId = (name: string, value: string, index: number): string =>
  index === 0 ? name : `${name}-${value}`;
