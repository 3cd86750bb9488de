import { stateOf, type Form } from '../../forms/form.js';
import type { EditThreadPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { Html } from '../../ui/html.js';
import { threadPath } from '../../ui/paths.js';
import {
  PracticeChangeParts,
  practiceChangeParts,
  type PracticeChangePart,
} from '../../ui/practice-change.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { ThemeChoice } from '../../ui/theme-choice.js';
import { Preview, WritingButtons, WritingNotices } from '../../ui/writing.js';
import { WritingHelp } from '../../ui/writing-help.js';
import { PracticeChangeFields } from './practice-change.view.js';

export type EditThreadField =
  'kind' | 'seenAt' | 'title' | 'body' | 'citation' | 'themes' | PracticeChangePart;

type Props = {
  community: string;
  thread: EditThreadPageQuery['thread'];
  themes: EditThreadPageQuery['community']['themes'];
  form: Form<EditThreadField>;
};

export function EditThreadView({ community, thread, themes, form }: Props) {
  const { t, href } = useSite();
  const change = thread.kind === 'PRACTICE_CHANGE';
  return (
    <Shell
      title={t('edit.title')}
      state={stateOf(form)}
      back={<BackLink path={threadPath(community, thread.id)}>{t('back.thread')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices
          form={form}
          fields={['title', ...(change ? practiceChangeParts : ['body', 'citation']), 'themes']}
        />
        {form.preview && (
          <Preview>
            <h3 className="nhsuk-heading-m">{form.values.title}</h3>
            {change ? (
              <PracticeChangeParts html={form.preview} level="h4" />
            ) : (
              <Html html={form.preview['body'] ?? ''} />
            )}
          </Preview>
        )}
        <h1 className="nhsuk-heading-l">{t('edit.title')}</h1>
        <p>{t('edit.intro')}</p>
        <form method="post" action={href(threadPath(community, thread.id, 'edit'))} noValidate>
          <input type="hidden" name="kind" value={thread.kind} />
          <input type="hidden" name="seenAt" value={form.values.seenAt} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <TextField form={form} name="title" label={t('start.titleLabel')} />
          {change ? (
            <PracticeChangeFields form={form} />
          ) : (
            <TextArea form={form} name="body" label={t('start.bodyLabel')} limit={20_000} rows={12} />
          )}
          {thread.kind === 'ANNOUNCEMENT' && (
            <TextField
              form={form}
              name="citation"
              label={t('start.citation')}
              hint={t('start.citationHint')}
            />
          )}
          <WritingHelp />
          <ThemeChoice form={form} themes={themes} />
          <WritingButtons form={form}>{t('edit.button')}</WritingButtons>
        </form>
      </div>
    </Shell>
  );
}
