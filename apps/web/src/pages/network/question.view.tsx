import { stateOf, type Form } from '../../forms/form.js';
import type { QuestionPageQuery } from '../../graphql/generated.js';
import { BackLink } from '../../ui/back-link.js';
import { Button } from '../../ui/button.js';
import { KeepDraft } from '../../ui/draft.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { TextArea } from '../../ui/fields.js';
import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { LanguageChoice } from '../../ui/language-choice.js';
import { Inset, Notice } from '../../ui/notice.js';
import { communityPath, networkPath } from '../../ui/paths.js';
import { Shell } from '../../ui/shell.js';
import { useSite } from '../../ui/site.js';
import { Ago } from '../../ui/time.js';
import { KeptNotice } from '../../ui/writing.js';
import { voiceInWords } from './voice.js';

export type AnswerField = 'id' | 'body' | 'language';

type Question = QuestionPageQuery['adopterQuestion'];
type Props = { community: string; question: Question; form: Form<AnswerField>; asked: boolean };

export function QuestionView({ community, question, form, asked }: Props) {
  const { t, href } = useSite();
  const about = question.subject ?? question.item;
  return (
    <Shell
      title={about ? t('question.titleAbout', { title: about.title }) : t('question.title')}
      state={stateOf(form)}
      back={<About community={community} question={question} />}
    >
      <div className="ic-reading">
        <ErrorSummary failure={form.failure} fields={['body', 'language']} />
        <KeptNotice form={form} />
        {asked && (
          <Notice>
            <p>{t('asking.sent')}</p>
          </Notice>
        )}
        <h1 className="nhsuk-heading-l">
          {about && <span className="nhsuk-caption-m">{about.title}</span>}
          {t('question.title')}
        </h1>
        <article className="ic-post ic-post--opening" id={`post-${question.id}`}>
          <p className="ic-post__when">
            {voiceInWords(t, question.asker)} · <Ago at={question.askedAt} />
          </p>
          <Html html={question.bodyHtml} lang={useForeign(question.language)} />
          <div className="ic-post__tools">
            {question.viewerCan.report && (
              <a href={href(`${communityPath(community, 'report')}?kind=adopter_question&id=${question.id}`)}>
                {t('post.report')}
              </a>
            )}
            {question.viewerCan.withdraw && (
              <form method="post" action={href(`${pathOf(community, question)}/withdraw`)}>
                <button className="ic-link" type="submit">
                  {t('question.withdraw')}
                </button>
              </form>
            )}
          </div>
        </article>
        <h2 className="nhsuk-heading-m">{t('asking.answers', { count: question.answers.length })}</h2>
        {question.answers.length === 0 && <p>{t('question.none')}</p>}
        {question.answers.map((answer) => (
          <Answer key={answer.id} community={community} question={question} answer={answer} />
        ))}
        {question.viewerCan.answer && <AnswerForm community={community} question={question} form={form} />}
      </div>
    </Shell>
  );
}

function About({ community, question: { subject, item } }: { community: string; question: Question }) {
  const { t } = useSite();
  if (subject) return <BackLink path={subject.path}>{t('travel.back')}</BackLink>;
  if (item) return <BackLink path={networkPath(community, item.id)}>{t('travel.back')}</BackLink>;
  return <BackLink path={networkPath(community)}>{t('networkPage.title')}</BackLink>;
}

function Answer({
  community,
  question,
  answer,
}: {
  community: string;
  question: Question;
  answer: Question['answers'][number];
}) {
  const { t, href } = useSite();
  const { id, author, answeredAt, viewerCan } = answer;
  return (
    <article className="ic-post ic-answer" id={`answer-${id}`}>
      <p className="ic-post__when">
        <strong>{voiceInWords(t, author)}</strong> · <Ago at={answeredAt} />
      </p>
      <Html html={answer.bodyHtml} lang={useForeign(answer.language)} />
      {(viewerCan.report || viewerCan.withdraw) && (
        <div className="ic-post__tools">
          {viewerCan.report && (
            <a href={href(`${communityPath(community, 'report')}?kind=adopter_answer&id=${id}`)}>
              {t('post.report')}
              <span className="nhsuk-u-visually-hidden"> {voiceInWords(t, author)}</span>
            </a>
          )}
          {viewerCan.withdraw && (
            <form method="post" action={href(`${pathOf(community, question)}/withdraw-answer`)}>
              <input type="hidden" name="answer" value={id} />
              <button className="ic-link" type="submit">
                {t('question.withdrawAnswer')}
              </button>
            </form>
          )}
        </div>
      )}
    </article>
  );
}

function AnswerForm({ community, question, form }: Omit<Props, 'asked'>) {
  const { t, href } = useSite();
  const path = pathOf(community, question);
  const own = question.asker.you ? 'add' : 'answer';
  return (
    <section aria-labelledby="answer-form">
      <h2 className="nhsuk-heading-m" id="answer-form">
        {t(`question.${own}.title`)}
      </h2>
      <Inset>
        <p>{t(question.askedYou ? 'question.askedYou' : 'question.goOn')}</p>
      </Inset>
      <KeepDraft form={path}>
        <form method="post" action={href(path)} noValidate>
          <input type="hidden" name="id" value={form.values.id} />
          <TextArea form={form} name="body" label={t(`question.${own}.label`)} rows={6} limit={5_000} />
          <LanguageChoice form={form} />
          <Button>{t(`question.${own}.button`)}</Button>
        </form>
      </KeepDraft>
    </section>
  );
}

const pathOf = (community: string, { id }: Pick<Question, 'id'>): string =>
  communityPath(community, 'adopters', id);
