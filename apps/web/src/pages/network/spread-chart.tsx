import type { SpreadRowFragment } from '../../graphql/generated.js';
import { useSite } from '../../ui/site.js';
import { monthInWords } from './months.js';
import { stageFields, stages } from './stages.js';

const HEIGHT = 120;
const WIDTH = 340;
const LEFT = 22;
const BELOW = 18;
/** A bar is never wider than that, however few there are. */
const WIDEST = 40;

type Props = { months: readonly SpreadRowFragment[] };

/** A bar for each month, with the services in each stage on top of each other. The table says the same. */
export function SpreadChart({ months }: Props) {
  const { t, language } = useSite();
  const most = Math.max(1, ...months.map(totalOf));
  const step = Math.min((WIDTH - LEFT) / months.length, WIDEST);
  const unit = HEIGHT / most;
  const [first, last] = [months[0]!, months.at(-1)!];
  return (
    <svg
      className="ic-spread__chart"
      viewBox={`0 -6 ${WIDTH} ${HEIGHT + BELOW + 8}`}
      role="img"
      aria-label={t('spread.chart', {
        from: monthInWords(first.month, language),
        to: monthInWords(last.month, language),
        before: totalOf(first),
        now: totalOf(last),
      })}
    >
      {linesFor(most).map((value) => (
        <g key={value}>
          <line
            className="ic-spread__line"
            x1={LEFT}
            x2={WIDTH}
            y1={HEIGHT - value * unit}
            y2={HEIGHT - value * unit}
          />
          <text className="ic-spread__label" x={LEFT - 6} y={HEIGHT - value * unit + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {months.map((row, index) => (
        <Bar key={row.month} row={row} x={LEFT + index * step} width={step} unit={unit} />
      ))}
      <text className="ic-spread__label" x={LEFT} y={HEIGHT + BELOW - 2}>
        {monthInWords(first.month, language)}
      </text>
      {months.length > 6 && (
        <text
          className="ic-spread__label"
          x={LEFT + months.length * step}
          y={HEIGHT + BELOW - 2}
          textAnchor="end"
        >
          {monthInWords(last.month, language)}
        </text>
      )}
    </svg>
  );
}

function Bar({ row, x, width, unit }: { row: SpreadRowFragment; x: number; width: number; unit: number }) {
  let below = 0;
  return (
    <g>
      {stages.map((stage) => {
        const count = row[stageFields[stage]];
        const from = below;
        below += count;
        return (
          count > 0 && (
            <rect
              key={stage}
              className={`ic-spread__${stageFields[stage]}`}
              x={x + width * 0.1}
              width={width * 0.8}
              y={HEIGHT - (from + count) * unit}
              height={count * unit}
            />
          )
        );
      })}
    </g>
  );
}

const totalOf = (row: SpreadRowFragment): number =>
  stages.reduce((sum, stage) => sum + row[stageFields[stage]], 0);

/** Whole numbers, three or four of them. */
function linesFor(most: number): number[] {
  const step = Math.max(1, Math.ceil(most / 3));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
