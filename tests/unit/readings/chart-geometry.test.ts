import { describe, expect, it } from 'vitest';
import { type ChartFacts, chartLines } from '../../../renderer/src/readings/chart-geometry';

const BOX = { left: 0, top: 0, width: 100, height: 100 };
const facts: ChartFacts = {
  readings: [
    { on: '2026-01-11', value: 13 },
    { on: '2026-01-21', value: 6 },
  ],
  baseline: 11,
  target: 4,
  adjustsUntil: '2026-01-16',
  from: '2026-01-01',
  to: '2026-01-21',
};

describe('WC5: the chart of readings', () => {
  it('begins at the start, runs evenly by days, and has higher values higher up', () => {
    const { points, baselineY, targetY } = chartLines(facts, BOX);
    expect(points.map(({ x }) => x)).toEqual([0, 50, 100]);
    const [start, dip, last] = points.map(({ y }) => y);
    expect(start).toBe(baselineY);
    expect(dip).toBeLessThan(start ?? 0);
    expect(last).toBeGreaterThan(start ?? 0);
    expect(targetY).toBeGreaterThan(last ?? 0);
  });

  it('PF2: shades the window from the session on, also behind readings of an earlier session', () => {
    expect(chartLines(facts, BOX).window).toEqual({ from: 0, to: 75 });
    const carried = {
      ...facts,
      from: '2025-12-12',
      startsOn: '2026-01-01',
      readings: [{ on: '2025-12-22', value: 12 }, ...facts.readings],
    };
    const { window, points } = chartLines(carried, BOX);
    expect(window).toEqual({ from: 50, to: 87.5 });
    expect(points.map(({ x }) => x)).toEqual([25, 50, 75, 100]);
  });

  it('grows with readings after the due day, and stays finite with a single value', () => {
    const late = { ...facts, readings: [{ on: '2026-02-10', value: 4 }] };
    expect(chartLines(late, BOX).to).toBe('2026-02-10');
    const one = {
      ...facts,
      baseline: null,
      target: null,
      readings: [{ on: facts.from, value: 3 }],
    };
    expect(chartLines({ ...one, to: facts.from, adjustsUntil: null }, BOX).points).toEqual([
      { x: 0, y: 50 },
    ]);
  });
});
