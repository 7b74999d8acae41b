import type { FollowUp } from '@shared/company/follow-ups';
import { readingChartOf } from '@shared/company/review-card';
import { shortDate } from '@shared/text/dates';
import { useLocale, useText } from '../hooks/use-text';

/** The drawing's own units; the lines keep their strength however large it is. */
const WIDE = 300;
const HIGH = 100;
const EDGE = 8;

/** The readings as a small line, with the target as a dashed one and the time of adjustment shaded. */
export function ReadingLine({ followUp }: { readonly followUp: FollowUp }) {
  const { review: words } = useText();
  const locale = useLocale();
  const chart = readingChartOf(followUp);
  if (chart === null) return null;
  const x = (share: number) => EDGE + share * (WIDE - 2 * EDGE);
  const y = (share: number) => HIGH - EDGE - share * (HIGH - 2 * EDGE);
  const spoken = followUp.readings
    .map(({ on, value }) => words.lastReading(`${value}`, shortDate(on, locale)))
    .join(', ');
  return (
    <figure className="reading-line">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={words.chart(spoken)}>
        {chart.windowEnd !== null && (
          <rect
            className="reading-line__window"
            x={x(0)}
            y={0}
            width={x(chart.windowEnd) - x(0)}
            height={HIGH}
          />
        )}
        {chart.target !== null && (
          <path className="reading-line__target" d={`M${x(0)} ${y(chart.target)}H${x(1)}`} />
        )}
        <polyline
          className="reading-line__line"
          points={chart.points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')}
        />
        {chart.points.map((point) => (
          <circle
            key={`${point.x}:${point.y}`}
            className="reading-line__dot"
            cx={x(point.x)}
            cy={y(point.y)}
            r={5}
          />
        ))}
      </svg>
      {chart.windowEnd !== null && <figcaption>{words.chartWindow}</figcaption>}
    </figure>
  );
}
