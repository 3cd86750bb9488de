import type { ProgressThenFragment } from '../../graphql/generated.js';
import { Fold } from '../../ui/folded.js';
import { useSite } from '../../ui/site.js';
import { Day, dayInWords } from '../../ui/time.js';
import { ProgressChart } from './progress-chart.js';

/** Three months tell how a plan moves; a week doesn’t. */
const BACK = 3;

type Props = { points: readonly ProgressThenFragment[] };

/** How far a plan is, three times: in a sentence, in a picture, in a table. */
export function PlanProgress({
  points,
  said = false,
}: Props & { /** The sentence stands elsewhere. */ said?: boolean }) {
  const { t } = useSite();
  return (
    <section className="ic-reading-part" aria-labelledby="progress">
      <h2 className="nhsuk-heading-m" id="progress">
        {t('planProgress.title')}
      </h2>
      {(!said || points.at(-1)!.all === 0) && <ProgressInWords points={points} />}
      {points.length > 1 && points.at(-1)!.all > 0 && (
        <>
          <ProgressChart points={points} />
          <Fold summary={t('planProgress.table')}>
            <p>{t('planProgress.weights')}</p>
            <ProgressTable points={points} />
          </Fold>
        </>
      )}
    </section>
  );
}

export function ProgressInWords({ points }: Props) {
  const { t, language } = useSite();
  const now = points.at(-1)!;
  const then = points.at(Math.max(-1 - BACK, -points.length))!;
  if (now.all === 0) return <p>{t('planProgress.none')}</p>;
  return (
    <p>
      {t('planProgress.now', { percent: now.percent })}
      {then !== now && (
        <> {t('planProgress.was', { date: dayInWords(then.at, language), percent: then.percent })}</>
      )}
    </p>
  );
}

function ProgressTable({ points }: Props) {
  const { t } = useSite();
  return (
    <div className="ic-table" role="region" aria-label={t('planProgress.title')} tabIndex={0}>
      <table>
        <caption className="nhsuk-u-visually-hidden">{t('planProgress.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('planProgress.day')}</th>
            <th scope="col">{t('planProgress.done')}</th>
            <th scope="col">{t('planProgress.all')}</th>
            <th scope="col">{t('planProgress.share')}</th>
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map(({ at, done, all, percent }) => (
            <tr key={at}>
              <th scope="row">
                <Day on={at} />
              </th>
              <td>{done}</td>
              <td>{all}</td>
              <td>{t('planProgress.percent', { percent })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
