import type { Form } from '../../forms/form.js';
import { Checkboxes } from '../../ui/checkboxes.js';
import { TextArea } from '../../ui/fields.js';
import { Html } from '../../ui/html.js';
import { useSite } from '../../ui/site.js';
import { Preview } from '../../ui/writing.js';

type WordsForm = Form<'sentence' | 'why' | never>;

/** One sentence is all it takes. */
export function IdeaWords({ form }: { form: WordsForm }) {
  const { t } = useSite();
  return (
    <>
      <TextArea
        form={form}
        name="sentence"
        label={t('newIdea.sentence')}
        hint={t('newIdea.sentenceHint')}
        rows={2}
        limit={300}
      />
      <TextArea
        form={form}
        name="why"
        label={t('newIdea.why')}
        hint={t('newIdea.whyHint')}
        rows={3}
        limit={2_000}
      />
    </>
  );
}

type Theme = { id: string; name: string };

export function IdeaThemes({ form, themes }: { form: Form<'themeIds' | never>; themes: readonly Theme[] }) {
  const { t } = useSite();
  if (themes.length === 0) return null;
  return (
    <Checkboxes
      form={form}
      name="themeIds"
      label={t('start.themes')}
      hint={t('start.themesHint')}
      options={themes.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

export function IdeaPreview({ form }: { form: WordsForm }) {
  if (!form.preview) return null;
  return (
    <Preview>
      <h3 className="nhsuk-heading-m">{form.values.sentence}</h3>
      <Html html={form.preview['why'] ?? ''} />
    </Preview>
  );
}
