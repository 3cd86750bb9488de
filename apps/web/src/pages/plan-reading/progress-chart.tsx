import type { ProgressThenFragment } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';
import { dayInWords } from '../../ui/time.js';

const WIDTH = 340;
const HEIGHT = 120;
const LEFT = 40;
const RIGHT = 12;
const ABOVE = 14;
const BELOW = 22;

/** The share that was done, from month to month. The table says the same. */
export function ProgressChart({ points }: { points: readonly ProgressThenFragment[] }) {
  const { t, language } = useSite();
  const [first, now] = [points[0]!, points.at(-1)!];
  const place = placeIn(first.at, now.at);
  const line = points.map((point) => place(point).join(' ')).join(' L ');
  const [x, y] = place(now);
  const ends = { from: dayInWords(first.at, language), to: dayInWords(now.at, language) };
  return (
    <svg
      className="ic-progress-chart"
      viewBox={`0 ${-ABOVE} ${WIDTH} ${HEIGHT + ABOVE + BELOW}`}
      role="img"
      aria-label={t('planProgress.chart', { ...ends, before: first.percent, now: now.percent })}
    >
      {[0, 50, 100].map((percent) => (
        <Level key={percent} percent={percent} />
      ))}
      <path className="ic-progress-chart__area" d={`M ${LEFT} ${HEIGHT} L ${line} L ${x} ${HEIGHT} Z`} />
      <path className="ic-progress-chart__line" d={`M ${line}`} />
      <circle className="ic-progress-chart__now" cx={x} cy={y} r="5" />
      <text className="ic-progress-chart__label" x={LEFT} y={HEIGHT + BELOW - 6}>
        {ends.from}
      </text>
      <text className="ic-progress-chart__label" x={WIDTH - RIGHT} y={HEIGHT + BELOW - 6} textAnchor="end">
        {ends.to}
      </text>
    </svg>
  );
}

function Level({ percent }: { percent: number }) {
  const { t } = useSite();
  const y = heightOf(percent);
  return (
    <g>
      <line className="ic-progress-chart__level" x1={LEFT} x2={WIDTH - RIGHT} y1={y} y2={y} />
      <text className="ic-progress-chart__label" x={LEFT - 6} y={y + 4} textAnchor="end">
        {t('planProgress.percent', { percent })}
      </text>
    </g>
  );
}

const heightOf = (percent: number): number => HEIGHT - (percent / 100) * HEIGHT;

/** Time runs evenly from the first moment to the last. */
function placeIn(first: string, last: string): (point: ProgressThenFragment) => [number, number] {
  const from = Date.parse(first);
  const span = Math.max(1, Date.parse(last) - from);
  return ({ at, percent }) => [
    round(LEFT + ((Date.parse(at) - from) / span) * (WIDTH - LEFT - RIGHT)),
    round(heightOf(percent)),
  ];
}

const round = (value: number): number => Math.round(value * 10) / 10;
