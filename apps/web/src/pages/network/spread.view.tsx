import type { SpreadRowFragment } from '../../graphql/generated.js';
import { Fold } from '../../ui/folded.js';
import { useSite } from '../../ui/site.js';
import { monthInWords } from './months.js';
import { SpreadChart } from './spread-chart.js';
import { stageFields, stages } from './stages.js';

/** As far back as the chart looks. */
const MONTHS = 18;

/** How it spread, three times: in a sentence, in a picture, in a table. Nobody is ranked. */
export function Spread({ months }: { months: readonly SpreadRowFragment[] }) {
  const { t } = useSite();
  const now = months.at(-1);
  if (!now) return null;
  const services = stages.reduce((sum, stage) => sum + now[stageFields[stage]], 0);
  const shown = months.slice(-MONTHS);
  return (
    <>
      <p>
        {t('spread.services', { count: services })} {t('spread.communities', { count: now.communities })}
      </p>
      <figure className="ic-spread">
        <figcaption className="ic-spread__title">{t('spread.title')}</figcaption>
        <SpreadChart months={shown} />
        <Legend now={now} />
      </figure>
      <Fold summary={t('spread.table')}>
        <SpreadTable months={shown} />
      </Fold>
    </>
  );
}

/** What each colour means, with where things stand now. */
function Legend({ now }: { now: SpreadRowFragment }) {
  const { t } = useSite();
  return (
    <ul className="ic-spread__legend">
      {stages.map((stage) => {
        const field = stageFields[stage];
        return (
          <li key={stage}>
            <svg width="14" height="14" aria-hidden="true" focusable="false">
              <rect className={`ic-spread__${field}`} width="14" height="14" />
            </svg>
            {t('spread.now', { stage: t(`stage.${stage}`), count: now[field] })}
          </li>
        );
      })}
    </ul>
  );
}

function SpreadTable({ months }: { months: readonly SpreadRowFragment[] }) {
  const { t, language } = useSite();
  return (
    <div className="ic-table" role="region" aria-label={t('spread.title')} tabIndex={0}>
      <table>
        <caption className="nhsuk-u-visually-hidden">{t('spread.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('spread.month')}</th>
            {stages.map((stage) => (
              <th scope="col" key={stage}>
                {t(`stage.${stage}`)}
              </th>
            ))}
            <th scope="col">{t('spread.places')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((row) => (
            <tr key={row.month}>
              <th scope="row">{monthInWords(row.month, language)}</th>
              {stages.map((stage) => (
                <td key={stage}>{row[stageFields[stage]]}</td>
              ))}
              <td>{row.communities}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
