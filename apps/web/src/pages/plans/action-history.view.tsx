import type { ActionChapterFragment } from '../../graphql/generated.js';
import { useForeign } from '../../ui/foreign.js';
import { useSite } from '../../ui/site.js';
import { Ago } from '../../ui/time.js';
import { TitleInWords } from '../../ui/title-in-words.js';
import type { ActionOnPage } from './action.view.js';
import { chapterInWords } from './history-words.js';

/** As much of a story as people read at once. */
const SHOWN = 8;

export function ActionHistory({ action: { history, language } }: { action: ActionOnPage }) {
  const { t } = useSite();
  const [latest, earlier] = [history.slice(0, SHOWN), history.slice(SHOWN)];
  return (
    <section aria-labelledby="history" className="ic-plan-part">
      <h2 className="nhsuk-heading-s" id="history">
        {t('actionHistory.title')}
      </h2>
      <Chapters chapters={latest} language={language} />
      {earlier.length > 0 && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">
              {t('actionHistory.earlier', { count: earlier.length })}
            </span>
          </summary>
          <Chapters chapters={earlier} language={language} />
        </details>
      )}
    </section>
  );
}

type ChaptersProps = { chapters: readonly ActionChapterFragment[]; language: 'EN' | 'CY' };

function Chapters({ chapters, language }: ChaptersProps) {
  const site = useSite();
  const foreign = useForeign(language);
  return (
    <ol className="ic-timeline ic-history">
      {chapters.map((chapter) => (
        <li key={chapter.id}>
          <p>
            <TitleInWords
              title={chapter.milestone ?? ''}
              language={language}
              words={(milestone) => chapterInWords(site, { ...chapter, milestone })}
            />
          </p>
          {chapter.words && (
            <blockquote className="ic-plain-words" lang={foreign}>
              {chapter.words}
            </blockquote>
          )}
          <Ago at={chapter.at} />
        </li>
      ))}
    </ol>
  );
}
