import { useWords } from '../words';

/** One column: parts from the bottom up, each under the name of its series. */
export interface Column {
  label: string;
  parts: Readonly<Record<string, number>>;
}

interface ColumnChartProps {
  columns: readonly Column[];
  /** Series from the bottom up; `series-<name>` is the class that colours it. */
  series: readonly { name: string; label: string }[];
}

const WIDTH = 600;
const HEIGHT = 150;
const LEFT = 40;
const BOTTOM = 22;
const TOP = 8;

/** Columns over time, stacked by series, with a legend. Plain SVG; numbers stand in the table beside it. */
export function ColumnChart({ columns, series }: ColumnChartProps) {
  const { amount } = useWords().memory;
  const totals = columns.map(({ parts }) => series.reduce((sum, { name }) => sum + (parts[name] ?? 0), 0));
  const most = niceCeiling(Math.max(1, ...totals));
  const slot = (WIDTH - LEFT) / Math.max(1, columns.length);
  const gap = Math.min(4, slot * 0.2);
  const scale = (HEIGHT - BOTTOM - TOP) / most;
  const every = Math.ceil(columns.length / 7);
  const ground = HEIGHT - BOTTOM;
  return (
    <>
      <svg className="column-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} focusable="false">
        {[most, most / 2].map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH} y1={ground - value * scale} y2={ground - value * scale} />
            <text x={LEFT - 6} y={ground - value * scale + 4} textAnchor="end">
              {Number.isInteger(value) ? amount(value) : ''}
            </text>
          </g>
        ))}
        <line className="ground" x1={LEFT} x2={WIDTH} y1={ground} y2={ground} />
        {columns.map(({ label, parts }, at) => {
          let top = ground;
          return (
            <g key={label}>
              {series.map(({ name }) => {
                const height = (parts[name] ?? 0) * scale;
                top -= height;
                return height > 0 ? (
                  <rect
                    key={name}
                    className={`series-${name}`}
                    x={LEFT + at * slot + gap / 2}
                    y={top}
                    width={slot - gap}
                    height={height}
                  />
                ) : null;
              })}
              {at % every === 0 && (
                <text x={LEFT + at * slot + gap / 2} y={HEIGHT - 6}>
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <ul className="legend-list">
        {series.map(({ name, label }) => (
          <li key={name}>
            <svg viewBox="0 0 10 10" width="10" height="10" focusable="false">
              <rect className={`series-${name}`} width="10" height="10" rx="2" />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The next number at which an axis may end: 1, 2, 4, 6, 10, 20 … */
export function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 6, 10].find((one) => one * power >= value) ?? 10;
  return step * power;
}
