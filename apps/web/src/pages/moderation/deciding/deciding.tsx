import { Button } from '../../../ui/button.js';
import { Choice, TextArea } from '../../../ui/fields.js';
import { Fold } from '../../../ui/folded.js';
import { Inset } from '../../../ui/notice.js';
import { useSite } from '../../../ui/site.js';
import { casePath, lookedAt } from '../moderation-paths.js';
import { decisions, holdsWords, pauseDays, type CaseForm, type Template } from './case-form.js';
import type { Case } from './case.view.js';

type Props = { community: string; case: Case; templates: readonly Template[]; form: CaseForm };

/** What can be decided, and the words with which its author will hear of it. */
export function Deciding({ community, case: one, templates, form }: Props) {
  const { t } = useSite();
  const allowed = decisions.filter((decision) => one.viewerCan.decisions.includes(decision));
  if (!one.viewerCan.decide || allowed.length === 0) return <TypedBefore form={form} />;
  return (
    <section className="ic-deciding" aria-labelledby="deciding">
      <h2 className="nhsuk-heading-m" id="deciding">
        {t('deciding.title')}
      </h2>
      <Choice
        form={form}
        name="decision"
        label={t('deciding.label')}
        options={allowed.map((value) => ({
          value,
          label: t(`deciding.${value}`),
          hint: t(`deciding.hint.${value}`),
        }))}
      />
      {allowed.includes('REDACT') && <Passages case={one} form={form} />}
      {allowed.includes('PAUSE') && (
        <div className="ic-deciding__only ic-deciding__only--PAUSE">
          <Choice
            form={form}
            name="pauseDays"
            label={t('deciding.pauseDays')}
            options={pauseDays.map((value) => ({
              value,
              label: t('deciding.days', { count: Number(value) }),
            }))}
          />
        </div>
      )}
      <Templates
        path={lookedAt(casePath(community, one.id), one.editedAt)}
        templates={templates.filter(({ decision }) => allowed.includes(decision))}
      />
      <TextArea
        form={form}
        name="reason"
        label={t('deciding.reason')}
        hint={t('deciding.reasonHint')}
        limit={2_000}
        rows={6}
      />
      <Button name="action" value="check">
        {t('deciding.check')}
      </Button>
    </section>
  );
}

/** The words as they were written, to copy from. */
function Passages({ case: one, form }: Pick<Props, 'case' | 'form'>) {
  const { t } = useSite();
  return (
    <div className="ic-deciding__only ic-deciding__only--REDACT">
      <TextArea
        form={form}
        name="passages"
        label={t('deciding.passages')}
        hint={t('deciding.passagesHint')}
        limit={2_000}
        rows={3}
      />
      <Fold summary={t('deciding.asWritten')}>
        {one.words.map(({ name, text, language }) => (
          <p className="ic-plain-words" lang={language.toLowerCase()} key={name}>
            {text}
          </p>
        ))}
      </Fold>
    </div>
  );
}

/** A button for each, so that it works without script: the form comes back with the words in it. */
function Templates({ path, templates }: { path: string; templates: readonly Template[] }) {
  const { t, href } = useSite();
  if (templates.length === 0) return null;
  return (
    <Fold className="ic-templates" summary={t('deciding.templates')}>
      <p className="ic-templates__choose">{t('deciding.chooseFirst')}</p>
      {decisions.map((decision) => (
        <ul className={`ic-deciding__only ic-deciding__only--${decision}`} key={decision}>
          {templates
            .filter((template) => template.decision === decision)
            .map(({ id, words, language }) => (
              <li key={id}>
                <p lang={language.toLowerCase()} id={`template-${id}`}>
                  {words}
                </p>
                <button
                  className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
                  type="submit"
                  name="template"
                  value={id}
                  formAction={`${href(path)}#reason`}
                  aria-describedby={`template-${id}`}
                >
                  {t('deciding.use')}
                </button>
              </li>
            ))}
        </ul>
      ))}
    </Fold>
  );
}

/** Decided meanwhile, or by somebody else: what was typed can still be copied. */
function TypedBefore({ form }: { form: CaseForm }) {
  const { t } = useSite();
  if (!holdsWords(form.values) || !form.values.reason) return null;
  return (
    <Inset>
      <p>{t('deciding.typedBefore')}</p>
      <p className="ic-plain-words" id="reason">
        {form.values.reason}
      </p>
    </Inset>
  );
}
