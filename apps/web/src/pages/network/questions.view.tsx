import type { QuestionCardFragment } from '../../graphql/generated.js';
import { ButtonLink } from '../../ui/button.js';
import { useForeign } from '../../ui/foreign.js';
import { communityPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Ago } from '../../ui/time.js';
import { travelPath, type Practice } from './practice-address.js';
import { voiceInWords } from './voice.js';

type Props = { practice: Practice; questions: readonly QuestionCardFragment[]; mayAsk: boolean };

/** What was asked of those who use it, and the way to ask them. */
export function Questions({ practice, questions, mayAsk }: Props) {
  const { t } = useSite();
  if (questions.length === 0 && !mayAsk) return null;
  return (
    <section aria-labelledby="questions">
      <h3 className="nhsuk-heading-s" id="questions">
        {t('asking.section')}
      </h3>
      <ul className="ic-questions">
        {questions.map((question) => (
          <li key={question.id}>
            <Question community={practice.community} question={question} />
          </li>
        ))}
      </ul>
      {mayAsk && (
        <>
          <p>{t('asking.sectionText')}</p>
          <ButtonLink path={travelPath(practice, 'ask')} secondary small>
            {t('asking.title')}
          </ButtonLink>
        </>
      )}
    </section>
  );
}

const BEGINNING = 200;

function Question({ community, question }: { community: string; question: QuestionCardFragment }) {
  const { t, href } = useSite();
  const { id, body, asker, answers, askedAt } = question;
  const words = body.length <= BEGINNING ? body : `${body.slice(0, BEGINNING).replace(/\s+\S*$/, '')}…`;
  return (
    <article className="ic-thread ic-thread--question">
      <p className="ic-question__words" lang={useForeign(question.language)}>
        <a href={href(communityPath(community, 'adopters', id))}>{words}</a>
      </p>
      <p className="ic-meta">
        <span>{voiceInWords(t, asker)}</span>
        <span>{t('asking.answers', { count: answers.length })}</span>
        <Ago at={askedAt} />
      </p>
    </article>
  );
}
