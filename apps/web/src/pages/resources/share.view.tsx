import { stateOf, type Form } from '../../forms/form.js';
import type { DraftOfferFragment, FileCardFragment, TextHintFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { DraftOffers } from '../../ui/draft-offers.js';
import { NewPostForm } from '../../ui/new-post-form.js';
import { Inset } from '../../ui/notice.js';
import { libraryPath, resourcePath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WritingButtons, WritingNotices } from '../../ui/writing.js';
import { WritingHelp } from '../../ui/writing-help.js';
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

/** What it is made from, or another format of. */
export type SharedFrom = { how: 'format' | 'adapted'; id: string; title: string };

type Props = {
  community: string;
  /** Of the form. */
  path: string;
  themes: readonly { id: string; name: string }[];
  drafts: readonly DraftOfferFragment[];
  form: Form<ResourceField>;
  files: readonly FileCardFragment[];
  from: SharedFrom | null;
  hints: readonly TextHintFragment[] | null;
};

export function ShareView({ community, path, themes, drafts, form, files, from, hints }: Props) {
  const { t, href } = useSite();
  const title = t(from ? titles[from.how] : 'sharing.title');
  return (
    <Shell
      title={title}
      state={stateOf(form)}
      back={<BackLink path={libraryPath(community)}>{t('library.back')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={shownFields} />
        <ResourcePreview form={form} files={files} hints={hints} />
        <h1 className="nhsuk-heading-l">{title}</h1>
        {from ? (
          <Inset>
            <p>
              {t(`sharing.from.${from.how}`)}{' '}
              <a href={href(resourcePath(community, from.id))}>{from.title}</a>
            </p>
          </Inset>
        ) : (
          <p>{t('sharing.intro')}</p>
        )}
        <DraftOffers community={community} drafts={drafts} place={path} />
        <NewPostForm community={community} action={path} form={form} place={path} withFiles>
          <MainFields form={form} files={files} />
          <BodyField form={form} />
          <LicenceField form={form} />
          <FormatFields form={form} open={from?.how === 'format'} />
          <ReviewField form={form} />
          <h2 className="nhsuk-heading-s">{t('sharing.more')}</h2>
          <PlaceFields form={form} themes={themes} />
          <MakersFields form={form} />
          <PartsFields form={form} />
          <WritingHelp />
          <p>{t('sharing.whoSees')}</p>
          <WritingButtons form={form} draft>
            {t('sharing.button')}
          </WritingButtons>
        </NewPostForm>
      </div>
    </Shell>
  );
}

const titles = { format: 'sharing.formatTitle', adapted: 'sharing.adaptTitle' } as const;
