import { stateOf, type Form } from '../../forms/form.js';
import type { ResourceToEditFragment, TextHintFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { KeepDraft } from '../../ui/draft.js';
import { Inset } from '../../ui/notice.js';
import { resourcePath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WritingButtons, WritingNotices } from '../../ui/writing.js';
import {
  BodyField,
  FormatFields,
  LicenceField,
  MainFields,
  MakersFields,
  PartsFields,
  PlaceFields,
  ReviewField,
} from './resource-fields.view.js';
import { shownFields, type ResourceField } from './resource-form.js';
import { ResourcePreview } from './resource-preview.js';

type Props = {
  community: string;
  resource: ResourceToEditFragment;
  themes: readonly { id: string; name: string }[];
  form: Form<ResourceField>;
  hints: readonly TextHintFragment[] | null;
};

export function EditResourceView({ community, resource, themes, form, hints }: Props) {
  const { t, href } = useSite();
  const path = resourcePath(community, resource.id);
  return (
    <Shell
      title={t('sharing.editTitle')}
      state={stateOf(form)}
      back={<BackLink path={path}>{t('resourcePage.back')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={shownFields} />
        <ResourcePreview form={form} files={resource.files} hints={hints} />
        <h1 className="nhsuk-heading-l">
          <span className="nhsuk-caption-m">{resource.title}</span>
          {t('sharing.editTitle')}
        </h1>
        <Inset>
          <p>
            {t('sharing.editIntro')}{' '}
            {resource.viewerCan.publishVersion && <a href={href(`${path}/version`)}>{t('version.title')}</a>}
          </p>
        </Inset>
        <KeepDraft form={`${path}/edit`}>
          <form method="post" action={href(`${path}/edit`)} noValidate>
            <input type="hidden" name="seenAt" value={form.values.seenAt} />
            <input type="hidden" name="seen" value={form.seen ?? ''} />
            <MainFields form={form} files={null} />
            <BodyField form={form} />
            <LicenceField form={form} />
            <FormatFields form={form} />
            <ReviewField form={form} />
            <PlaceFields form={form} themes={themes} />
            <MakersFields form={form} />
            <PartsFields form={form} />
            <WritingButtons form={form}>{t('sharing.save')}</WritingButtons>
          </form>
        </KeepDraft>
      </div>
    </Shell>
  );
}
