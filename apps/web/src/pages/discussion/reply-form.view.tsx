import type { Form } from '../../forms/form.js';
import { TextArea } from '../../ui/fields.js';
import { Html } from '../../ui/html.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { NewPostForm } from '../../ui/new-post-form.js';
import { useSite } from '../../ui/site.js';
import { Preview, WritingButtons } from '../../ui/writing.js';
import { WritingHelp } from '../../ui/writing-help.js';
import { repliesPath, type RepliesPlace } from './replies-place.js';
import type { ReplyField } from './thread.view.js';

type Props = { path: string; place: RepliesPlace; form: Form<ReplyField> };

export function ReplyForm({ path, place, form }: Props) {
  const { t } = useSite();
  return (
    <section className="ic-reply-form" aria-labelledby="your-reply" id="reply">
      {form.preview && (
        <Preview>
          <Html html={form.preview['body'] ?? ''} />
        </Preview>
      )}
      <h2 className="nhsuk-heading-m" id="your-reply">
        {t('reply.title')}
      </h2>
      <NewPostForm action={`${repliesPath(path, place)}#preview-of-post`} id={form.values.id} draft={path}>
        <TextArea form={form} name="body" label={t('reply.bodyLabel')} limit={20_000} rows={6} />
        <WritingHelp />
        <LanguageChoice form={form} />
        <WritingButtons>{t('reply.button')}</WritingButtons>
      </NewPostForm>
    </section>
  );
}
