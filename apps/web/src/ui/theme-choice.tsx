import type { Form } from '../forms/form.js';
import { Checkboxes } from './checkboxes.js';
import { useSite } from './site.js';

type Theme = { id: string; name: string };

/** What it is about, from the community’s own list. Nobody has to choose. */
export function ThemeChoice({ form, themes }: { form: Form<'themes' | never>; themes: readonly Theme[] }) {
  const { t } = useSite();
  if (themes.length === 0) return null;
  return (
    <Checkboxes
      form={form}
      name="themes"
      label={t('start.themes')}
      hint={t('start.themesHint')}
      options={themes.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
