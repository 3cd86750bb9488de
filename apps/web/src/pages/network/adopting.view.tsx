import { stateOf, type Form } from '../../forms/form.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { KeepDraft } from '../../ui/draft.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { Choice, TextArea, TextField } from '../../ui/fields.js';
import { FoldedFields } from '../../ui/folded.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { useSite } from '../../ui/site.js';
import { KeptNotice } from '../../ui/writing.js';
import { travelPath } from './practice-address.js';
import type { PracticeOnPage } from './practice-on-page.js';
import { PracticeShell } from './practice-shell.js';
import { stages } from './stages.js';

export type AdoptingField =
  'id' | 'setting' | 'stage' | 'kept' | 'changed' | 'happened' | 'language' | 'shared' | 'mayAsk';

type Props = PracticeOnPage & { form: Form<AdoptingField> };

/** Two questions have to be answered; everything else helps others, and can come later. */
export function AdoptingView({ practice, title, form }: Props) {
  const { t, href } = useSite();
  const path = travelPath(practice, 'use');
  return (
    <PracticeShell
      practice={practice}
      about={title}
      title={t('adopting.title')}
      state={stateOf(form)}
      first={
        <>
          <ErrorSummary
            failure={form.failure}
            fields={['setting', 'stage', 'kept', 'changed', 'happened', 'language', 'shared', 'mayAsk']}
          />
          <KeptNotice form={form} />
        </>
      }
    >
      <p>{t('adopting.intro')}</p>
      <KeepDraft form={path}>
        <form method="post" action={href(path)} noValidate>
          <input type="hidden" name="id" value={form.values.id} />
          <TextField
            form={form}
            name="setting"
            label={t('adopting.setting')}
            hint={t('adopting.settingHint')}
          />
          <Choice
            form={form}
            name="stage"
            label={t('adopting.stage')}
            options={stages.map((stage) => ({
              value: stage,
              label: t(`stage.${stage}`),
              hint: t(`stage.${stage}.means`),
            }))}
          />
          <TextArea
            form={form}
            name="happened"
            label={t('adopting.happened')}
            hint={t('adopting.happenedHint')}
            rows={4}
            limit={2_000}
          />
          <FoldedFields form={form} summary={t('adopting.partsFold')} fields={['kept', 'changed']}>
            <TextArea form={form} name="kept" label={t('adopting.kept')} rows={3} limit={2_000} />
            <TextArea form={form} name="changed" label={t('adopting.changed')} rows={3} limit={2_000} />
          </FoldedFields>
          <LanguageChoice form={form} />
          <Checkbox form={form} name="shared" label={t('adopting.shared')} hint={t('adopting.sharedHint')} />
          <Checkbox form={form} name="mayAsk" label={t('adopting.mayAsk')} hint={t('adopting.mayAskHint')} />
          <Button>{t('adopting.button')}</Button>
        </form>
      </KeepDraft>
    </PracticeShell>
  );
}
