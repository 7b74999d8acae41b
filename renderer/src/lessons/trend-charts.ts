import type { SessionTrend } from '@shared/company/trends';
import type { Locale } from '@shared/domain/model';
import type { Texts } from '@shared/text';
import { amountText, starsText } from '@shared/text/amounts';

export interface TrendPoint {
  readonly id: string;
  readonly year: string;
  /** Null: there is nothing to show. */
  readonly value: number | null;
  readonly word: string;
  /** The word where there is little room for it. */
  readonly short: string;
}

export interface TrendChart {
  readonly key: keyof Texts['lessons']['trends'];
  readonly shape: 'bars' | 'line';
  /** What the whole height stands for. */
  readonly most: number;
  readonly points: readonly TrendPoint[];
}

/** More sessions than these do not fit beside each other. */
const MOST_SESSIONS = 6;
const STARS = 5;

/** What the trends of the newest sessions look like, each value with the word that stands beside it. */
export function chartsOf(
  trends: readonly SessionTrend[],
  { lessons }: Texts,
  locale: Locale,
): readonly TrendChart[] {
  const newest = trends.slice(-MOST_SESSIONS);
  const points = (
    read: (trend: SessionTrend) => readonly [value: number | null, word: string, short?: string],
  ): readonly TrendPoint[] =>
    newest.map((trend) => {
      const [value, word, short = word] = read(trend);
      return { id: trend.sessionId, year: trend.heldOn.slice(0, 4), value, word, short };
    });
  const share = ({ part, whole }: SessionTrend['onTime']) =>
    whole === 0
      ? ([null, ''] as const)
      : ([part / whole, lessons.share(part, whole), `${part}/${whole}`] as const);
  const counted = (read: (trend: SessionTrend) => number) =>
    points((trend) => [read(trend), amountText(read(trend), locale)]);
  const highest = (all: readonly TrendPoint[]) =>
    Math.max(1, ...all.map(({ value }) => value ?? 0));
  const [hours, notes, people] = [
    counted((trend) => trend.hours),
    counted((trend) => trend.notes),
    counted((trend) => trend.people),
  ];
  return [
    { key: 'onTime', shape: 'bars', most: 1, points: points(({ onTime }) => share(onTime)) },
    { key: 'reached', shape: 'bars', most: 1, points: points(({ reached }) => share(reached)) },
    { key: 'hours', shape: 'bars', most: highest(hours), points: hours },
    {
      key: 'rating',
      shape: 'line',
      most: STARS,
      points: points(({ rating }) =>
        rating === null ? [null, ''] : [rating, starsText(rating, locale)],
      ),
    },
    { key: 'notes', shape: 'bars', most: highest(notes), points: notes },
    { key: 'people', shape: 'bars', most: highest(people), points: people },
  ];
}
