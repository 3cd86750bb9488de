import { problemAt, type Form } from '../../forms/form.js';
import { ErrorMessage } from '../../ui/error-message.js';
import { problemInWords } from '../../ui/error-words.js';
import { useSite } from '../../ui/site.js';

type Props = {
  /** Where it was refused. */
  form?: Form<'reason'>;
  id?: string;
  label: string;
  hint: string;
  /** Whom it is about, for those who hear the page, where it has several of these. */
  about?: string;
};

/** Why something is decided: a few words. */
export function ReasonField({ form, id = 'reason', label, hint, about }: Props) {
  const { t } = useSite();
  const problem = problemAt(form?.failure, 'reason');
  const described = [`${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={problem ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={id}>
        {label}
        {about && <span className="nhsuk-u-visually-hidden"> ({about})</span>}
      </label>
      <div className="nhsuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      {problem && <ErrorMessage id={`${id}-error`}>{problemInWords(t, problem)}</ErrorMessage>}
      <textarea
        className={problem ? 'nhsuk-textarea nhsuk-textarea--error' : 'nhsuk-textarea'}
        id={id}
        name="reason"
        rows={2}
        defaultValue={form?.values.reason}
        aria-describedby={described}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  );
}

/** Where a page has several: the one that was refused is the one that the summary leads to. */
export const reasonId = ({ failure }: Form<'reason'>, purpose: string): string =>
  failure ? 'reason' : `reason-${purpose}`;
