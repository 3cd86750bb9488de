import type { Form } from '../../forms/form.js';
import { Choice } from '../../ui/fields.js';
import { useSite } from '../../ui/site.js';

/** What somebody’s mails are written in: one language or both. */
export function MailLanguage({ form, label }: { form: Form<'language' | never>; label: string }) {
  const { t } = useSite();
  return (
    <Choice
      form={form}
      name="language"
      label={label}
      options={[
        { value: 'EN', label: t('language.en'), lang: 'en' },
        { value: 'CY', label: t('language.cy'), lang: 'cy' },
        { value: '', label: t('settings.languageBoth') },
      ]}
    />
  );
}
