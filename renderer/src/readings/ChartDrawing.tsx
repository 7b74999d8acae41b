import { useId } from 'react';
import { type Box, type ChartLines, pathOf } from './chart-geometry';
import './chart.css';

interface ChartDrawingProps {
  readonly lines: ChartLines;
  readonly box: Box;
  /** The radius of a reading's dot, in the units of the drawing. */
  readonly dot: number;
}

/** The lines of a chart: the window hatched, the start dotted, the target whole, what was measured with a dot for each look. */
export function ChartDrawing({ lines, box, dot }: ChartDrawingProps) {
  const hatch = useId();
  const { points, baselineY, targetY, window } = lines;
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  return (
    <>
      <pattern
        id={hatch}
        width="0.5"
        height="0.5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="chart__hatch" x1="0" y1="0" x2="0" y2="0.5" />
      </pattern>
      {window !== null && (
        <g>
          <rect
            className="chart__window"
            x={window.from}
            y={box.top}
            width={window.to - window.from}
            height={box.height}
          />
          <rect
            fill={`url(#${hatch})`}
            x={window.from}
            y={box.top}
            width={window.to - window.from}
            height={box.height}
          />
        </g>
      )}
      <line className="chart__axis" x1={box.left} y1={bottom} x2={right} y2={bottom} />
      {baselineY !== null && (
        <line className="chart__start" x1={box.left} y1={baselineY} x2={right} y2={baselineY} />
      )}
      {targetY !== null && (
        <line className="chart__target" x1={box.left} y1={targetY} x2={right} y2={targetY} />
      )}
      {points.length > 1 && <path className="chart__measured" d={pathOf(points)} />}
      {points.map(({ x, y }, index) => (
        <circle
          key={`${x} ${y}`}
          className={index === points.length - 1 ? 'chart__dot chart__dot--last' : 'chart__dot'}
          cx={x}
          cy={y}
          r={dot}
        />
      ))}
    </>
  );
}
