import { foldName } from '../domain/owner';
import { type IsoDay, lastDayOfMonth } from '../lib/iso-day';
import type { Conversation } from './model';

/** A quarter of a calendar year. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** Everyone in management meets at least so many customers each quarter, to listen (practice KP5). */
export const CONVERSATIONS_A_QUARTER = 2;

/** The quarter that a day lies in: the 31 March in the first, the 1 April in the second. */
export function quarterOf(day: IsoDay): Quarter {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { year, quarter: Math.floor((month - 1) / 3) + 1 };
}

/** The first and the last day of a quarter. */
export function daysOf({ year, quarter }: Quarter): { readonly from: IsoDay; readonly to: IsoDay } {
  const month = quarter * 3 - 2;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    from: `${year}-${two(month)}-01`,
    to: `${year}-${two(month + 2)}-${lastDayOfMonth(year, month + 2)}`,
  };
}

/** So many quarters later; negative: earlier. */
export function quartersLater({ year, quarter }: Quarter, by: number): Quarter {
  const at = year * 4 + (quarter - 1) + by;
  return { year: Math.floor(at / 4), quarter: (at % 4) + 1 };
}

const isSameQuarter = (a: Quarter, b: Quarter): boolean =>
  a.year === b.year && a.quarter === b.quarter;

/** The conversations of a quarter, the newest first. */
export const conversationsIn = (
  conversations: readonly Conversation[],
  quarter: Quarter,
): readonly Conversation[] =>
  newestFirst(conversations.filter(({ on }) => isSameQuarter(quarterOf(on), quarter)));

const newestFirst = (conversations: readonly Conversation[]): readonly Conversation[] =>
  [...conversations].sort(
    (a, b) =>
      (a.on < b.on ? 1 : a.on > b.on ? -1 : 0) ||
      b.writtenAt - a.writtenAt ||
      (a.id < b.id ? -1 : 1),
  );

export interface QuarterCount {
  readonly name: string;
  /** How many different customers; one that was met twice is one. */
  readonly count: number;
  /** How many are still missing to the goal; 0 where it is reached, and a third one is welcome. */
  readonly missing: number;
  /** Whom they met, each once, in the sequence of days. */
  readonly customers: readonly string[];
}

/** How many customers each manager met in a quarter, and whom, in the given sequence of managers. Names count without case and accents. */
export function quarterCounts(
  conversations: readonly Conversation[],
  managers: readonly string[],
  quarter: Quarter,
): readonly QuarterCount[] {
  const own = conversationsIn(conversations, quarter);
  return managers.map((name) => {
    const met = own.filter(({ by }) => foldName(by) === foldName(name)).reverse();
    const customers = new Map(met.map(({ customer }) => [foldName(customer), customer]));
    return {
      name,
      count: customers.size,
      missing: Math.max(0, CONVERSATIONS_A_QUARTER - customers.size),
      customers: [...customers.values()],
    };
  });
}
