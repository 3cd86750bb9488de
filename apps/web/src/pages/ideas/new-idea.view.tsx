import { stateOf, type Form } from '../../forms/form.js';
import type { DraftOfferFragment, NewIdeaPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Checkbox } from '../../ui/checkbox.js';
import { DraftOffers } from '../../ui/draft-offers.js';
import { FoldedFields } from '../../ui/folded.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { NewPostForm } from '../../ui/new-post-form.js';
import { ideaPath, ideasPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { WritingButtons, WritingNotices } from '../../ui/writing.js';
import { IdeaPreview, IdeaThemes, IdeaWords } from './idea-fields.view.js';
import type { IdeaOrigin } from './idea-origin.js';
import { IdeaOriginBox } from './idea-origin.view.js';
import { IdeaPlace, workshopsFor } from './idea-place.view.js';
import type { NewIdeaField } from './new-idea-form.js';

type Props = {
  community: string;
  themes: NewIdeaPageQuery['community']['themes'];
  promisedDays: number;
  /** The viewer may put one in for somebody who has no account. */
  forSomebody: boolean;
  drafts: readonly DraftOfferFragment[];
  workshops: NewIdeaPageQuery['workshops']['nodes'];
  origin: IdeaOrigin;
  form: Form<NewIdeaField>;
};

export function NewIdeaView({ community, themes, promisedDays, drafts, origin, form, ...props }: Props) {
  const { t } = useSite();
  const { workshopTheme } = origin;
  const workshops = workshopsFor(origin, props.workshops);
  const isForWorkshop = workshopTheme?.workshop.viewerCan.propose;
  const path = ideaPath(community, 'new');
  return (
    <Shell
      title={t('newIdea.title')}
      state={stateOf(form)}
      back={<BackLink path={ideasPath(community)}>{t('ideas.back')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={['sentence', 'why', 'themeIds', 'consent', 'language']} />
        <IdeaPreview form={form} />
        <h1 className="nhsuk-heading-l">{t('newIdea.title')}</h1>
        <p>{t(isForWorkshop ? 'newIdea.introWorkshop' : 'newIdea.intro', { count: promisedDays })}</p>
        <IdeaOriginBox origin={workshops.length > 0 ? { ...origin, workshopTheme: null } : origin} />
        <DraftOffers community={community} drafts={drafts} place={path} />
        <NewPostForm community={community} action={path} form={form} place={path}>
          {/* What can’t be seen or takes no ideas any more is let go: the next press puts it in without. */}
          <input type="hidden" name="from" value={origin.source ? form.values.from : ''} />
          {workshops.length === 0 && (
            <input
              type="hidden"
              name="workshopTheme"
              value={isForWorkshop ? form.values.workshopTheme : ''}
            />
          )}
          <IdeaWords form={form} />
          {workshops.length > 0 && <IdeaPlace form={form} workshops={workshops} />}
          {props.forSomebody && (
            <FoldedFields form={form} summary={t('newIdea.forSomebody')} fields={['onBehalf', 'consent']}>
              <p>{t('newIdea.forSomebodyText')}</p>
              <Checkbox form={form} name="onBehalf" label={t('newIdea.onBehalf')} />
              <Checkbox
                form={form}
                name="consent"
                label={t('newIdea.consent')}
                hint={t('newIdea.consentHint')}
              />
            </FoldedFields>
          )}
          <FoldedFields form={form} summary={t('newIdea.more')} fields={['themeIds']}>
            <IdeaThemes form={form} themes={themes} />
            <LanguageChoice form={form} />
          </FoldedFields>
          <WritingButtons form={form} draft>
            {t('newIdea.button')}
          </WritingButtons>
        </NewPostForm>
      </div>
    </Shell>
  );
}
