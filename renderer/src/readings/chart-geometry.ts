import type { Reading } from '@shared/company/follow-ups';
import { dayNumber, type IsoDay } from '@shared/lib/iso-day';

/** What a chart of readings shows. */
export interface ChartFacts {
  readonly readings: readonly Reading[];
  readonly baseline: number | null;
  readonly target: number | null;
  /** The last day on which things may be worse than before; null where no window was agreed. */
  readonly adjustsUntil: IsoDay | null;
  /** The first day of the chart: that of the session. */
  readonly from: IsoDay;
  /** The first day of the window and of the start's value, where readings of an earlier action come before it. */
  readonly startsOn?: IsoDay;
  /** The last day of the chart at least; later readings lengthen it. */
  readonly to: IsoDay;
}

/** The place that the lines may take, in the units of the drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface ChartLines {
  /** Measured values in the order of their days, with that of the start where there is one. */
  readonly points: readonly ChartPoint[];
  /** The heights of the start and of the target; null where they were not agreed. */
  readonly baselineY: number | null;
  readonly targetY: number | null;
  /** From where to where the adjustment window reaches; null where there is none. */
  readonly window: { readonly from: number; readonly to: number } | null;
  /** The last day that the chart shows. */
  readonly to: IsoDay;
}

/** So much of the height stays free above and below the lines. */
const AIR = 0.12;

const numberOf = (day: IsoDay): number => dayNumber(day) ?? 0;
const latest = (days: readonly IsoDay[]): IsoDay =>
  days.reduce((last, day) => (day > last ? day : last));

/** Where everything of a chart stands in a box. Days run evenly from left to right, values from low to high. */
export function chartLines(facts: ChartFacts, box: Box): ChartLines {
  const { readings, baseline, target, adjustsUntil, from, startsOn = from } = facts;
  const start = baseline === null ? [] : [{ on: startsOn, value: baseline }];
  const measured = [
    ...readings.filter(({ on }) => on < startsOn),
    ...start,
    ...readings.filter(({ on }) => on >= startsOn),
  ];
  const to = latest([
    facts.to,
    from,
    ...readings.map(({ on }) => on),
    ...(adjustsUntil === null ? [] : [adjustsUntil]),
  ]);
  const [first, last] = [numberOf(from), numberOf(to)];
  const values = [baseline, target, ...readings.map(({ value }) => value)].filter(
    (value) => value !== null,
  );
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const right = (day: IsoDay) => {
    const part = last === first ? 0 : (numberOf(day) - first) / (last - first);
    return box.left + Math.min(1, Math.max(0, part)) * box.width;
  };
  const up = (value: number) => {
    /* Values that are all the same lie in the middle. */
    const part = span === 0 ? 0.5 : AIR + ((value - low) / span) * (1 - 2 * AIR);
    return box.top + (1 - part) * box.height;
  };
  return {
    points: measured.map(({ on, value }) => ({ x: right(on), y: up(value) })),
    baselineY: baseline === null ? null : up(baseline),
    targetY: target === null ? null : up(target),
    window: adjustsUntil === null ? null : { from: right(startsOn), to: right(adjustsUntil) },
    to,
  };
}

export const pathOf = (points: readonly ChartPoint[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');

const round = (value: number): number => Math.round(value * 1000) / 1000;
