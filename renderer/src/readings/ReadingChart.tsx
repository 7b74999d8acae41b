import { amountWithUnit } from '@shared/company/amount-text';
import { shortDate } from '@shared/text/dates';
import { useId } from 'react';
import { useNearDay } from '../fields/use-near-day';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useLocale, useText } from '../hooks/use-text';
import { classNames } from '../kit/class-names';
import { ChartDrawing } from './ChartDrawing';
import { ChartLegend } from './ChartLegend';
import { type ChartFacts, chartLines } from './chart-geometry';

interface ReadingChartProps extends ChartFacts {
  readonly unit: string;
  /** Beside words that say start and target: of what the lines are only the window is explained. */
  readonly isSmall?: boolean;
}

const DOT = 0.22;
/** Below the lines, for the days. */
const DAYS_HEIGHT = 1.5;

/**
 * The readings of an action as a line, with start, target and the window in which a dip is expected. The same stands below it in
 * words, and as a table for whoever listens.
 */
export function ReadingChart({ unit, isSmall = false, ...facts }: ReadingChartProps) {
  const { chart } = useText().followUp;
  const locale = useLocale();
  const near = useNearDay();
  const titleId = useId();
  const [frame, { width, height }] = useSizeInUnits<HTMLDivElement>({ width: 18, height: 8 });
  const { readings } = facts;
  const box = {
    left: DOT * 2,
    top: DOT,
    width: Math.max(1, width - DOT * 4),
    height: Math.max(1, height - DAYS_HEIGHT - DOT),
  };
  const isEmpty = readings.length === 0 && facts.baseline === null && facts.target === null;
  if (isEmpty) return <p className="chart__none">{chart.none}</p>;
  const lines = chartLines(facts, box);
  return (
    <figure className={classNames('chart', isSmall && 'chart--small')} aria-labelledby={titleId}>
      <div className="chart__frame" ref={frame}>
        <svg className="chart__drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <ChartDrawing lines={lines} box={box} dot={DOT} />
          <text className="chart__day" x={box.left} y={height - 0.35}>
            {near(facts.from)}
          </text>
          <text
            className="chart__day chart__day--last"
            x={box.left + box.width}
            y={height - 0.35}
            textAnchor="end"
          >
            {near(lines.to)}
          </text>
        </svg>
      </div>
      {!isSmall && <ChartLegend unit={unit} {...facts} />}
      <table className="visually-hidden" aria-labelledby={titleId}>
        <caption id={titleId}>{chart.name}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.day}</th>
            <th scope="col">{chart.value}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ on, value }) => (
            <tr key={`${on} ${value}`}>
              <td>{shortDate(on, locale)}</td>
              <td>{amountWithUnit(value, unit, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {readings.length === 0 && <figcaption className="chart__none">{chart.none}</figcaption>}
    </figure>
  );
}
