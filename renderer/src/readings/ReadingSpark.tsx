import { ChartDrawing } from './ChartDrawing';
import { type ChartFacts, chartLines } from './chart-geometry';

const WIDTH = 5.4;
const HEIGHT = 2;
const DOT = 0.17;
const BOX = { left: DOT, top: DOT, width: WIDTH - 2 * DOT, height: HEIGHT - 2 * DOT };

/** A chart as small as a word, for a row; what it says stands beside it in figures. */
export function ReadingSpark(facts: ChartFacts) {
  if (facts.readings.length === 0) return null;
  return (
    <svg className="chart-spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <ChartDrawing lines={chartLines(facts, BOX)} box={BOX} dot={DOT} />
    </svg>
  );
}
