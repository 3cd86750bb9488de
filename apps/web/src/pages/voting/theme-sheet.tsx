import type { ThemeResultFragment } from '../../graphql/generated.js';
import { useForeign } from '../../ui/foreign.js';
import { ideaPath } from '../../ui/paths.js';
import { useSite } from '../../ui/site.js';
import { Tag } from '../../ui/tag.js';
import { stateWords } from '../ideas/idea-state.js';
import { InTwo } from './shares.js';

type Result = ThemeResultFragment['ideas'][number];
type Props = { community: string; results: ThemeResultFragment };

/** The ideas of a theme by their votes. */
export function ThemeSheet({ community, results: { theme, ideas, papers, spoilt } }: Props) {
  const { t } = useSite();
  const most = Math.max(1, ...ideas.map(({ votes }) => votes));
  return (
    <section className="ic-theme-sheet">
      <h2 className="nhsuk-heading-m">{theme.name}</h2>
      {papers > 0 && (
        <p>
          {t('results.papers', { count: papers })} {spoilt > 0 && t('results.spoilt', { count: spoilt })}
        </p>
      )}
      {ideas.length === 0 ? (
        <p>{t('voting.noIdeas')}</p>
      ) : (
        <table className="ic-result-table">
          <caption className="nhsuk-u-visually-hidden">{t('results.caption', { theme: theme.name })}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="nhsuk-u-visually-hidden">{t('results.place')}</span>
              </th>
              <th scope="col">{t('results.idea')}</th>
              <th scope="col" className="ic-result-table__votes">
                {t('results.votes')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ideas.map((result) => (
              <IdeaRow
                key={result.idea.id}
                community={community}
                result={result}
                place={1 + ideas.filter(({ votes }) => votes > result.votes).length}
                most={most}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type RowProps = { community: string; result: Result; place: number; most: number };

function IdeaRow({ community, result, place, most }: RowProps) {
  const { t, href } = useSite();
  const { idea, votes, onPaper, best, shares } = result;
  return (
    <tr className={best ? 'ic-result ic-result--best' : 'ic-result'}>
      <td className="ic-result__place">{place}</td>
      <th scope="row" className="ic-result__idea">
        <a href={href(ideaPath(community, idea.id))} lang={useForeign(idea.language)}>
          {idea.sentence}
        </a>
        <Bar part={votes / most} />
        <span className="ic-result__facts">
          {best && <Tag tone="change">{t('results.best')}</Tag>}
          <span>{t(stateWords[idea.state])}</span>
          {idea.merged.length > 0 && <span>{t('voting.standsFor', { count: idea.merged.length })}</span>}
        </span>
        {shares && <InTwo shares={shares} />}
      </th>
      <td className="ic-result-table__votes">
        <strong className="ic-result__votes">{votes}</strong>
        {onPaper !== null && onPaper > 0 && (
          <span className="ic-result__paper">{t('results.onPaper', { count: onPaper })}</span>
        )}
      </td>
    </tr>
  );
}

const WIDTH = 100;

/** Says nothing that the number beside it doesn’t. */
function Bar({ part }: { part: number }) {
  return (
    <svg
      className="ic-result__bar"
      viewBox={`0 0 ${WIDTH} 4`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="ic-result__bar-all" width={WIDTH} height="4" />
      <rect className="ic-result__bar-votes" width={part * WIDTH} height="4" />
    </svg>
  );
}
