import { problemAt, type Form } from '../forms/form.js';
import type { FileCardFragment } from '../graphql/generated.js';
import { ErrorMessage } from './error-message.js';
import { problemInWords } from './error-words.js';
import { FileFacts } from './file-list.js';
import { useSite } from './site.js';

type Props<Field extends string> = {
  form: Form<Field>;
  /** Ids of what is here already, with blanks in between; the files chosen now come after them. */
  name: Field;
  label: string;
  /** What is here already, as the form’s value names it. */
  files: readonly FileCardFragment[];
};

/** What each box to leave a file out is called, with the id after it. */
export const leftOutPrefix = 'without-';

export function FileField<Field extends string>({ form, name, label, files }: Props<Field>) {
  const { t } = useSite();
  const problems = form.failure?.problems.filter(({ field }) => field === name) ?? [];
  const failed = problemAt(form.failure, name) !== undefined;
  return (
    <div className={failed ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={name}>
        {label}
      </label>
      <div className="nhsuk-hint" id={`${name}-hint`}>
        {t('files.hint')}
      </div>
      {problems.length > 0 && (
        <div id={`${name}-error`}>
          {problems.map((problem, index) => (
            <ErrorMessage key={index}>{problemInWords(t, problem)}</ErrorMessage>
          ))}
        </div>
      )}
      <Here files={files} />
      <input type="hidden" name={name} value={files.map(({ id }) => id).join(' ')} />
      <file-choice sending={t('files.sending')} big={t('files.tooBig', { name: '{name}' })}>
        <input
          className="ic-file-input"
          id={name}
          name={name}
          type="file"
          multiple
          aria-describedby={failed ? `${name}-hint ${name}-error` : `${name}-hint`}
        />
      </file-choice>
    </div>
  );
}

function Here({ files }: { files: readonly FileCardFragment[] }) {
  const { t } = useSite();
  if (files.length === 0) return null;
  return (
    <fieldset className="nhsuk-fieldset ic-files-here">
      <legend className="nhsuk-fieldset__legend">{t('files.here')}</legend>
      <ul className="ic-files">
        {files.map((file) => (
          <li className="ic-file" key={file.id}>
            <div className="ic-file__words">
              <span className="ic-file__name">{file.name}</span>
              <FileFacts file={file} />
              {file.state === 'BROKEN' && <span className="nhsuk-error-message">{t('files.broken')}</span>}
              <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
                <div className="nhsuk-checkboxes__item">
                  <input
                    className="nhsuk-checkboxes__input"
                    id={leftOutPrefix + file.id}
                    name={leftOutPrefix + file.id}
                    type="checkbox"
                    value="yes"
                  />
                  <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={leftOutPrefix + file.id}>
                    {t('files.leaveOut')}
                    <span className="nhsuk-u-visually-hidden">: {file.name}</span>
                  </label>
                </div>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
