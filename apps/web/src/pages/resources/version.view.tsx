import { stateOf, type Form } from '../../forms/form.js';
import type { FileCardFragment, ResourceToEditFragment, TextHintFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { TextArea } from '../../ui/fields.js';
import { FileField } from '../../ui/file-field.js';
import { resourcePath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WritingButtons, WritingNotices } from '../../ui/writing.js';
import {
  BlankField,
  BodyField,
  LinksField,
  PartsFields,
  ReviewField,
  WordsFields,
} from './resource-fields.view.js';
import { shownFields, type ResourceField } from './resource-form.js';
import { ResourcePreview } from './resource-preview.js';

export type VersionField = ResourceField | 'note';

type Props = {
  community: string;
  resource: ResourceToEditFragment;
  form: Form<VersionField>;
  files: readonly FileCardFragment[];
  hints: readonly TextHintFragment[] | null;
};

export function VersionView({ community, resource, form, files, hints }: Props) {
  const { t, href } = useSite();
  const path = resourcePath(community, resource.id);
  return (
    <Shell
      title={t('version.title')}
      state={stateOf(form)}
      back={<BackLink path={path}>{t('resourcePage.back')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={['note', ...shownFields]} />
        <ResourcePreview form={form} files={files} hints={hints} />
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m">{resource.title}</span>
          {t('version.title')}
        </h1>
        <p>{t('version.intro')}</p>
        <form
          method="post"
          action={href(`${path}/version`)}
          encType="multipart/form-data"
          noValidate
          autoComplete="off"
        >
          <input type="hidden" name="id" value={form.values.id} />
          <input type="hidden" name="kind" value={resource.kind} />
          <input type="hidden" name="language" value={form.values.language} />
          <input type="hidden" name="seenAt" value={form.values.seenAt} />
          <input type="hidden" name="seen" value={form.seen ?? ''} />
          <TextArea
            form={form}
            name="note"
            label={t('version.note')}
            hint={t('version.noteHint')}
            rows={3}
            limit={1_000}
          />
          <FileField form={form} name="fileIds" label={t('version.files')} files={files} />
          <WordsFields form={form} />
          <LinksField form={form} />
          <BodyField form={form} />
          <PartsFields form={form} />
          <ReviewField form={form} />
          {resource.kind === 'TEMPLATE' && <BlankField form={form} />}
          <WritingButtons form={form}>{t('version.button')}</WritingButtons>
        </form>
      </div>
    </Shell>
  );
}
