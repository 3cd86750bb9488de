import type { IdeaAnswerInFullFragment } from '../../graphql/generated.js';
import { ButtonLink } from '../../ui/button.js';
import { useForeign } from '../../ui/foreign.js';
import { Html } from '../../ui/html.js';
import { PostHead } from '../../ui/post.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { dayInWords } from '../../ui/time.js';
import { stateWords, stateTones } from './idea-state.js';
import type { IdeaOnPage } from './idea.view.js';

/** What was answered, newest first; and while nobody has answered, by when somebody will. */
export function IdeaAnswers({ path, idea }: { path: string; idea: IdeaOnPage }) {
  const { t } = useSite();
  return (
    <section aria-labelledby="answers">
      <h2 className="nhsuk-heading-m" id="answers">
        {t('idea.answers', { count: idea.answers.length })}
      </h2>
      {idea.answers.length === 0 && <Promised idea={idea} />}
      {idea.answers.map((answer) => (
        <Answer key={answer.id} answer={answer} />
      ))}
      {idea.viewerCan.answer && (
        <ButtonLink path={`${path}/answer`} secondary={idea.answers.length > 0}>
          {t(idea.answers.length > 0 ? 'idea.answerAgain' : 'idea.answer')}
        </ButtonLink>
      )}
    </section>
  );
}

function Promised({ idea: { answerBy, late } }: { idea: Pick<IdeaOnPage, 'answerBy' | 'late'> }) {
  const { t, language } = useSite();
  if (!answerBy) return <p>{t('idea.answeredLater')}</p>;
  const date = dayInWords(answerBy, language);
  return <p>{t(late ? 'idea.lateSince' : 'idea.promisedBy', { date })}</p>;
}

/** Who answered says so as what: a role stands behind it, not only a person. */
export function Answer({ answer }: { answer: IdeaAnswerInFullFragment }) {
  const { t } = useSite();
  const foreign = useForeign(answer.language);
  const author = { ...answer.by, roles: [answer.role] };
  return (
    <article className="ic-post ic-idea-answer" id={`answer-${answer.id}`}>
      <p className="ic-tags">
        <Tag tone={stateTones[answer.state]}>{t(stateWords[answer.state])}</Tag>
      </p>
      <PostHead author={author} createdAt={answer.at} />
      <Html html={answer.wordsHtml} lang={foreign} explained />
    </article>
  );
}
