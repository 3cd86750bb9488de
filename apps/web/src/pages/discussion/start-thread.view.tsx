import { stateOf, type Form } from '../../forms/form.js';
import type { StartPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { KeptNotice, Preview, WritingButtons } from '../../ui/writing.js';
import { Html } from '../../ui/html.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { NewPostForm } from '../../ui/new-post-form.js';
import { groupPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WritingHelp } from '../../ui/writing-help.js';

export type StartThreadField = 'id' | 'title' | 'body' | 'language';

type Props = { community: string; group: StartPageQuery['group']; form: Form<StartThreadField> };

export function StartThreadView({ community, group, form }: Props) {
  const { t } = useSite();
  const path = groupPath(community, group.id, 'start');
  return (
    <Shell
      title={t('start.title')}
      state={stateOf(form)}
      back={<BackLink path={groupPath(community, group.id)}>{group.name}</BackLink>}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={['title', 'body', 'language']} />
        <KeptNotice form={form} />
        {form.preview && (
          <Preview>
            <h3 className="nhsuk-heading-m">{form.values.title}</h3>
            <Html html={form.preview['body'] ?? ''} />
          </Preview>
        )}
        <h1 className="nhsuk-heading-l">{t('start.title')}</h1>
        <p>{t('start.intro', { group: group.name })}</p>
        <NewPostForm action={path} id={form.values.id} draft={path}>
          <TextField form={form} name="title" label={t('start.titleLabel')} hint={t('start.titleHint')} />
          <TextArea form={form} name="body" label={t('start.bodyLabel')} limit={20_000} rows={10} />
          <WritingHelp />
          <LanguageChoice form={form} />
          <WritingButtons>{t('start.button')}</WritingButtons>
        </NewPostForm>
      </div>
    </Shell>
  );
}
