import { amountWithUnit } from '@shared/company/amount-text';
import type { ReactNode } from 'react';
import { useNearDay } from '../fields/use-near-day';
import { useLocale, useText } from '../hooks/use-text';
import type { ChartFacts } from './chart-geometry';

interface ChartLegendProps extends ChartFacts {
  readonly unit: string;
}

/** What each line of a chart is, with its value. */
export function ChartLegend(props: ChartLegendProps) {
  const { unit, baseline, target, adjustsUntil, readings } = props;
  const { chart } = useText().followUp;
  const locale = useLocale();
  const near = useNearDay();
  const amount = (value: number) => amountWithUnit(value, unit, locale);
  return (
    <ul className="chart__legend">
      {baseline !== null && <Sample mark="start">{chart.start(amount(baseline))}</Sample>}
      {target !== null && <Sample mark="target">{chart.target(amount(target))}</Sample>}
      {readings.length > 0 && <Sample mark="measured">{chart.measured}</Sample>}
      {adjustsUntil !== null && <Sample mark="window">{chart.dip(near(adjustsUntil))}</Sample>}
    </ul>
  );
}

interface SampleProps {
  readonly mark: 'start' | 'target' | 'measured' | 'window';
  readonly children: ReactNode;
}

function Sample({ mark, children }: SampleProps) {
  return (
    <li className="chart__sample">
      <svg className="chart__mark" viewBox="0 0 2 1" aria-hidden="true">
        {mark === 'window' ? (
          <rect className="chart__window chart__window--framed" width="2" height="1" />
        ) : (
          <line className={`chart__${mark}`} x1="0" y1="0.5" x2="2" y2="0.5" />
        )}
      </svg>
      <span>{children}</span>
    </li>
  );
}
