import { stateOf, type Form } from '../../forms/form.js';
import type { AnswerIdeaPageQuery, AnswerState, DraftOfferFragment } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { DraftOffers } from '../../ui/draft-offers.js';
import { Choice, TextArea } from '../../ui/fields.js';
import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { NewPostForm } from '../../ui/new-post-form.js';
import { Inset } from '../../ui/notice.js';
import { ideaPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Preview, WritingButtons, WritingNotices } from '../../ui/writing.js';
import { Answer } from './idea-answers.view.js';
import { stateWords } from './idea-state.js';

export type AnswerField = 'id' | 'state' | 'words' | 'language';

export const answerStates = ['ACCEPTED', 'LOOKING', 'NOT_NOW', 'ALREADY'] as const satisfies AnswerState[];

type Props = {
  community: string;
  idea: AnswerIdeaPageQuery['idea'];
  drafts: readonly DraftOfferFragment[];
  form: Form<AnswerField>;
};

export function AnswerIdeaView({ community, idea, drafts, form }: Props) {
  const { t } = useSite();
  const foreign = useForeign(idea.language);
  const back = ideaPath(community, idea.id);
  const path = ideaPath(community, idea.id, 'answer');
  return (
    <Shell
      title={t('answerIdea.title')}
      about={idea.sentence}
      state={stateOf(form)}
      back={<BackLink path={back}>{t('idea.back')}</BackLink>}
    >
      <div className="ic-reading">
        <WritingNotices form={form} fields={['state', 'words', 'language']} />
        {form.preview && (
          <Preview>
            <Html html={form.preview['words'] ?? ''} />
          </Preview>
        )}
        <h1 className="nhsuk-heading-l">{t('answerIdea.title')}</h1>
        <div className="ic-post ic-idea-source" lang={foreign}>
          <p>
            <strong>{idea.sentence}</strong>
          </p>
          <Html html={idea.whyHtml} />
        </div>
        <p>{t('answerIdea.intro')}</p>
        <DraftOffers community={community} drafts={drafts} place={path} />
        <NewPostForm community={community} action={path} form={form} place={path}>
          <Choice
            form={form}
            name="state"
            label={t('answerIdea.state')}
            options={answerStates.map((state) => ({
              value: state,
              label: t(stateWords[state]),
              hint: t(`answerIdea.state.${state}`),
            }))}
          />
          <Inset>
            <p>{t('answerIdea.kindly')}</p>
          </Inset>
          <TextArea
            form={form}
            name="words"
            label={t('answerIdea.words')}
            hint={t('answerIdea.wordsHint')}
            rows={6}
            limit={2_000}
          />
          <LanguageChoice form={form} />
          <WritingButtons form={form} draft>
            {t('answerIdea.button')}
          </WritingButtons>
        </NewPostForm>
        {idea.answers.length > 0 && (
          <section aria-labelledby="before">
            <h2 className="nhsuk-heading-s" id="before">
              {t('answerIdea.before')}
            </h2>
            {idea.answers.map((answer) => (
              <Answer key={answer.id} answer={answer} />
            ))}
          </section>
        )}
      </div>
    </Shell>
  );
}
