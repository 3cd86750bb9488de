import { stateOf, type Form } from '../../forms/form.js';
import type { DraftOfferFragment, StartPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { DraftOffers } from '../../ui/draft-offers.js';
import { TextArea, TextField } from '../../ui/fields.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { NewPostForm } from '../../ui/new-post-form.js';
import { groupPath } from '../../ui/paths.js';
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

export type PracticeChangeField = 'id' | 'title' | 'themes' | 'language' | PracticeChangePart;

type Props = {
  community: string;
  group: StartPageQuery['group'];
  themes: StartPageQuery['community']['themes'];
  drafts: readonly DraftOfferFragment[];
  form: Form<PracticeChangeField>;
};

export function PracticeChangeView({ community, group, themes, drafts, form }: Props) {
  const { t } = useSite();
  const path = groupPath(community, group.id, 'practice-change');
  return (
    <Shell
      title={t('practiceChange.title')}
      state={stateOf(form)}
      back={<BackLink path={groupPath(community, group.id)}>{group.name}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={['title', ...practiceChangeParts, 'themes', 'language']} />
        {form.preview && (
          <Preview>
            <h3 className="nhsuk-heading-m">{form.values.title}</h3>
            <PracticeChangeParts html={form.preview} level="h4" />
          </Preview>
        )}
        <h1 className="nhsuk-heading-l">{t('practiceChange.title')}</h1>
        <p>{t('practiceChange.intro', { group: group.name })}</p>
        <DraftOffers community={community} drafts={drafts} place={path} />
        <NewPostForm community={community} action={path} form={form} place={path}>
          <TextField
            form={form}
            name="title"
            label={t('start.titleLabel')}
            hint={t('practiceChange.titleHint')}
          />
          <PracticeChangeFields form={form} />
          <WritingHelp />
          <ThemeChoice form={form} themes={themes} />
          <LanguageChoice form={form} />
          <WritingButtons form={form} draft>
            {t('practiceChange.button')}
          </WritingButtons>
        </NewPostForm>
      </div>
    </Shell>
  );
}

export function PracticeChangeFields({ form }: { form: Form<PracticeChangePart> }) {
  const { t } = useSite();
  return practiceChangeParts.map((part) => (
    <TextArea
      key={part}
      form={form}
      name={part}
      label={t(`practiceChange.${part}`)}
      hint={t(`practiceChange.${part}.hint`)}
      rows={4}
      limit={5_000}
    />
  ));
}
