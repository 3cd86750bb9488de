import type { Form } from '../forms/form.js';
import { Choice } from './fields.js';
import { useSite } from './site.js';

/** Which language a text is written in: screen readers and mails need to know. */
export function LanguageChoice({ form }: { form: Form<'language' | never> }) {
  const { t } = useSite();
  return (
    <Choice
      form={form}
      name="language"
      label={t('form.writtenIn')}
      inline
      options={[
        { value: 'EN', label: t('language.en'), lang: 'en' },
        { value: 'CY', label: t('language.cy'), lang: 'cy' },
      ]}
    />
  );
}
