import { stateOf, type Form } from '../../forms/form.js';
import type { DraftOfferFragment, StartPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { DraftOffers } from '../../ui/draft-offers.js';
import { Choice, TextArea, TextField } from '../../ui/fields.js';
import { Html } from '../../ui/html.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { NewPostForm } from '../../ui/new-post-form.js';
import { groupPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { ThemeChoice } from '../../ui/theme-choice.js';
import { MentionPeople, Preview, WritingButtons, WritingNotices } from '../../ui/writing.js';
import { WritingHelp } from '../../ui/writing-help.js';

export type StartThreadField = 'id' | 'kind' | 'title' | 'body' | 'citation' | 'themes' | 'language';

type Props = {
  community: string;
  group: StartPageQuery['group'];
  themes: StartPageQuery['community']['themes'];
  drafts: readonly DraftOfferFragment[];
  form: Form<StartThreadField>;
};

export function StartThreadView({ community, group, themes, drafts, form }: Props) {
  const { t, href } = useSite();
  const path = groupPath(community, group.id, 'start');
  return (
    <Shell
      title={t('start.title')}
      state={stateOf(form)}
      back={<BackLink path={groupPath(community, group.id)}>{group.name}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={['kind', 'title', 'body', 'citation', 'themes', 'language']} />
        {form.preview && (
          <Preview>
            <h3 className="nhsuk-heading-m">{form.values.title}</h3>
            <Html html={form.preview['body'] ?? ''} />
          </Preview>
        )}
        <h1 className="nhsuk-heading-l">{t('start.title')}</h1>
        <p>{t('start.intro', { group: group.name })}</p>
        <DraftOffers community={community} drafts={drafts} place={path} />
        <NewPostForm community={community} action={path} form={form} place={path}>
          <Kind form={form} announce={group.viewerCan.postAnnouncement} />
          {group.viewerCan.postPracticeChange && (
            <p>
              {t('start.changeText')}{' '}
              <a href={href(groupPath(community, group.id, 'practice-change'))}>
                {t('practiceChange.title')}
              </a>
            </p>
          )}
          <TextField form={form} name="title" label={t('start.titleLabel')} hint={t('start.titleHint')} />
          <TextArea form={form} name="body" label={t('start.bodyLabel')} limit={20_000} rows={10} />
          <MentionPeople field="body" community={community} group={group.id} />
          {group.viewerCan.postAnnouncement && (
            <div className="ic-for-announcements">
              <TextField
                form={form}
                name="citation"
                label={t('start.citation')}
                hint={t('start.citationHint')}
              />
            </div>
          )}
          <WritingHelp />
          <ThemeChoice form={form} themes={themes} />
          <LanguageChoice form={form} />
          <WritingButtons form={form} draft>
            {t('start.button')}
          </WritingButtons>
        </NewPostForm>
      </div>
    </Shell>
  );
}

function Kind({ form, announce }: { form: Form<'kind' | never>; announce: boolean }) {
  const { t } = useSite();
  const kinds = ['DISCUSSION', 'QUESTION', ...(announce ? (['ANNOUNCEMENT'] as const) : [])] as const;
  return (
    <Choice
      form={form}
      name="kind"
      label={t('start.kind')}
      options={kinds.map((kind) => ({
        value: kind,
        label: t(`kind.${kind}`),
        hint: t(`start.kindHint.${kind}`),
      }))}
    />
  );
}
