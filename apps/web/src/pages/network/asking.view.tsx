import { stateOf, type Form } from '../../forms/form.js';
import { Button } from '../../ui/button.js';
import { KeepDraft } from '../../ui/draft.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/fields.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';
import { travelPath } from './practice-address.js';
import type { PracticeOnPage } from './practice-on-page.js';
import { PracticeShell } from './practice-shell.js';

export type AskingField = 'id' | 'body' | 'language';

export function AskingView({ practice, title, form }: PracticeOnPage & { form: Form<AskingField> }) {
  const { t, href } = useSite();
  const path = travelPath(practice, 'ask');
  return (
    <PracticeShell
      practice={practice}
      about={title}
      title={t('asking.title')}
      state={stateOf(form)}
      first={
        <>
          <ErrorSummary failure={form.failure} fields={['body', 'language']} />
          <KeptNotice form={form} />
        </>
      }
    >
      <p>{t('asking.intro')}</p>
      <KeepDraft form={path}>
        <form method="post" action={href(path)} noValidate>
          <input type="hidden" name="id" value={form.values.id} />
          <TextArea
            form={form}
            name="body"
            label={t('asking.label')}
            hint={t('asking.hint')}
            rows={6}
            limit={2_000}
          />
          <LanguageChoice form={form} />
          <Button>{t('asking.button')}</Button>
        </form>
      </KeepDraft>
    </PracticeShell>
  );
}
