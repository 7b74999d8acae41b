import { useId } from 'react';
import { useText } from '../hooks/use-text';
import type { TrendChart, TrendPoint } from './trend-charts';
import { labelsThatFit } from './trend-labels';

/** The drawing's own units: ten to a room unit where it is as wide as it is meant to be. */
const WIDE = 150;
const HIGH = 62;
const TOP = 14;
const FOOT = 49;
const BAR = 16;

/** One trend drawn over the sessions, and the same as a table for whoever listens. */
export function TrendFigure({ chart }: { readonly chart: TrendChart }) {
  const { lessons } = useText();
  const id = useId();
  const step = WIDE / Math.max(1, chart.points.length);
  const x = (at: number) => step * (at + 0.5);
  const y = (value: number) => FOOT - (value / chart.most) * (FOOT - TOP);
  const title = lessons.trends[chart.key];
  const told = (read: (point: TrendPoint) => string) =>
    chart.points.map((point) => (point.value === null ? '–' : read(point)));
  const values = labelsThatFit(
    told(({ word }) => word),
    told(({ short }) => short),
    step,
  );
  const yearOf = chart.points.map(({ year }) => year);
  const years = labelsThatFit(yearOf, yearOf, step);
  return (
    <figure className="trend">
      <figcaption id={id}>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
        <line className="trend__foot" x1={0} x2={WIDE} y1={FOOT} y2={FOOT} />
        {chart.shape === 'line' && (
          <polyline className="trend__line" points={lineOf(chart.points, x, y)} />
        )}
        {chart.points.map(({ id: sessionId, value }, at) => (
          <g key={sessionId}>
            {value !== null && chart.shape === 'bars' && (
              <rect
                className="trend__bar"
                x={x(at) - BAR / 2}
                y={y(value)}
                width={BAR}
                height={FOOT - y(value)}
              />
            )}
            {value !== null && chart.shape === 'line' && (
              <circle className="trend__dot" cx={x(at)} cy={y(value)} r={3} />
            )}
            <text className="trend__value" x={x(at)} y={value === null ? FOOT - 4 : y(value) - 4}>
              {values[at]}
            </text>
            <text className="trend__year" x={x(at)} y={HIGH - 2}>
              {years[at]}
            </text>
          </g>
        ))}
      </svg>
      <table className="visually-hidden" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{lessons.session}</th>
            <th scope="col">{title}</th>
          </tr>
        </thead>
        <tbody>
          {chart.points.map(({ id: sessionId, year, value, word }) => (
            <tr key={sessionId}>
              <th scope="row">{year}</th>
              <td>{value === null ? lessons.noValue : word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

const lineOf = (
  points: readonly TrendPoint[],
  x: (at: number) => number,
  y: (value: number) => number,
): string =>
  points.flatMap(({ value }, at) => (value === null ? [] : [`${x(at)},${y(value)}`])).join(' ');
