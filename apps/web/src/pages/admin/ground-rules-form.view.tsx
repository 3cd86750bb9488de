import { stateOf, type Form } from '../../forms/form.js';
import type { GroundRulesFormPageQuery } from '../../graphql/generated.js';
import { Button } from '../../ui/button.js';
import { KeepDraft } from '../../ui/draft.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/fields.js';
import { Fold } from '../../ui/folded.js';
import { Html } from '../../ui/html.js';
import { adminPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Day } from '../../ui/time.js';
import { KeptNotice } from '../../ui/writing.js';
import { AdminShell } from './admin-shell.js';

export type GroundRulesField = 'textEn' | 'textCy' | 'basedOn';

type History = GroundRulesFormPageQuery['community']['groundRulesHistory'];

type Props = { community: string; history: History; form: Form<GroundRulesField>; done: boolean };

export function GroundRulesFormView({ community, history, form, done }: Props) {
  const { t, href } = useSite();
  const path = adminPath(community, 'rules');
  return (
    <AdminShell
      community={community}
      title={t('groundRules.form.title')}
      state={stateOf(form)}
      done={done ? t('groundRules.published') : undefined}
    >
      <ErrorSummary failure={form.failure} fields={['textEn', 'textCy']} />
      <KeptNotice form={form} />
      <PreviewOfRules form={form} />
      <h1 className="nhsuk-heading-l">{t('groundRules.form.title')}</h1>
      <p>{t('groundRules.form.intro')}</p>
      <KeepDraft form={path}>
        <form method="post" action={href(path)} noValidate>
          <input type="hidden" name="basedOn" value={form.values.basedOn} />
          <TextArea
            form={form}
            name="textEn"
            label={t('groundRules.textEn')}
            hint={t('groundRules.textHint')}
            limit={20_000}
            rows={12}
            lang="en"
          />
          <TextArea
            form={form}
            name="textCy"
            label={t('groundRules.textCy')}
            limit={20_000}
            rows={12}
            lang="cy"
          />
          <div className="ic-actions">
            <Button name="action" value="publish">
              {t('groundRules.publish')}
            </Button>
            <Button secondary name="action" value="preview">
              {t('form.preview')}
            </Button>
          </div>
        </form>
      </KeepDraft>
      <Versions history={history} />
    </AdminShell>
  );
}

function PreviewOfRules({ form }: { form: Form<GroundRulesField> }) {
  const { t } = useSite();
  if (!form.preview) return null;
  return (
    <section className="ic-preview" aria-labelledby="preview">
      <h2 className="ic-preview__title" id="preview">
        {t('groundRules.previewTitle')}
      </h2>
      <h3 className="nhsuk-heading-s">{t('groundRules.textEn')}</h3>
      <Html html={form.preview['textEn'] ?? ''} lang="en" />
      <h3 className="nhsuk-heading-s">{t('groundRules.textCy')}</h3>
      <Html html={form.preview['textCy'] ?? ''} lang="cy" />
    </section>
  );
}

function Versions({ history }: { history: History }) {
  const { t } = useSite();
  if (history.length === 0) return null;
  return (
    <section className="ic-versions-of-rules" aria-labelledby="versions">
      <h2 className="nhsuk-heading-m" id="versions">
        {t('groundRules.history')}
      </h2>
      {history.map((rules) => (
        <Fold
          summary={
            <>
              {rules.publishedBy
                ? t('groundRules.byAndWhen', { version: rules.version, name: rules.publishedBy.displayName })
                : t('groundRules.version', { version: rules.version })}{' '}
              <Day on={rules.publishedAt} />
            </>
          }
          key={rules.version}
        >
          <Html html={rules.textHtml} />
        </Fold>
      ))}
    </section>
  );
}
