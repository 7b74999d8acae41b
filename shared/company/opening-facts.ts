import type { Session } from '../domain/model';
import { foldName } from '../domain/owner';
import { averageOf, betterLinesOf } from '../domain/ratings';
import { peopleOf } from '../domain/selectors';
import type { IsoDay } from '../lib/iso-day';
import { daysBetween } from './days-between';
import type { SessionDigest } from './digest';
import { followUpsOf, latenessOf } from './follow-ups';
import { foundForReview, sessionsBefore } from './look-back';
import type { Company, Conversation, Process } from './model';
import { quarterCounts, quarterOf } from './quarters';

/** How the room rated its last session, and what would have made it better; nobody's name stands beside it. */
export interface LastRating {
  readonly on: IsoDay;
  /** The mean number of stars. */
  readonly average: number;
  readonly better: readonly string[];
}

export interface OpeningFacts {
  /** How many actions of earlier sessions wait to be looked back on. */
  readonly toLookBack: number;
  /** How many commitments are asked about with them, and how many actions nobody has looked at in time. */
  readonly toAskAbout: number;
  readonly lateCheckIns: number;
  /** What customers said since the last session, by day. */
  readonly conversations: readonly Conversation[];
  /** Who of the management has met too few different customers in the quarter, and how many. */
  readonly tooFewTalks: readonly { readonly name: string; readonly count: number }[];
  readonly staleProcesses: readonly Process[];
  /** Null where the last session was not rated, or there was none. */
  readonly lastRating: LastRating | null;
}

const NOTHING: OpeningFacts = {
  toLookBack: 0,
  toAskAbout: 0,
  lateCheckIns: 0,
  conversations: [],
  tooFewTalks: [],
  staleProcesses: [],
  lastRating: null,
};

/**
 * What stands ready when a session opens. A sample or a rehearsal finds nothing: what the company keeps is not about it. A manager
 * who has met nobody is the one who matters most: also where no conversation was ever written down.
 */
export function openingFactsOf(
  digests: readonly SessionDigest[],
  company: Company,
  session: Session,
): OpeningFacts {
  const { meta } = session;
  if (meta.use === 'sample') return NOTHING;
  const last = sessionsBefore(digests, meta)[0];
  const talks = Object.values(company.conversations)
    .filter(({ on }) => on <= meta.heldOn)
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const managers = peopleOf(session).filter(({ isManagement }) => isManagement);
  const found = foundForReview(digests, company, meta);
  const actions = found.filter(({ subject }) => subject === 'action').length;
  return {
    toLookBack: actions,
    toAskAbout: found.length - actions,
    lateCheckIns: followUpsOf(sessionsBefore(digests, meta), company).filter(
      (followUp) => latenessOf(followUp, meta.heldOn)?.of === 'check-in',
    ).length,
    conversations: last === undefined ? talks : talks.filter(({ on }) => on > last.heldOn),
    tooFewTalks: quarterCounts(
      talks,
      managers.map(({ name }) => name),
      quarterOf(meta.heldOn),
    )
      .filter(({ missing }) => missing > 0)
      .map(({ name, count }) => ({ name, count })),
    staleProcesses: Object.values(company.processes).filter(
      ({ reviewOn }) => reviewOn !== null && reviewOn < meta.heldOn,
    ),
    lastRating: last === undefined ? null : ratingOf(last),
  };
}

function ratingOf({ heldOn, ratings }: SessionDigest): LastRating | null {
  const average = averageOf(ratings);
  return average === null ? null : { on: heldOn, average, better: betterLinesOf(ratings) };
}

/** How many conversations each person had, the most first. */
export function talksByName(
  conversations: readonly Conversation[],
): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { by } of conversations) {
    const known = counts.get(foldName(by));
    counts.set(foldName(by), { name: known?.name ?? by, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** A distance in time as people say it. */
export interface Ago {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
}

const DAYS_A_WEEK = 7;
const FEWEST_WEEK_DAYS = 14;
const FEWEST_MONTH_DAYS = 60;

/** How long ago a day was: in whole months from two of them on, in weeks from two of them on, else in days. */
export function agoOf(on: IsoDay, today: IsoDay): Ago {
  const days = Math.max(0, daysBetween(on, today));
  if (days < FEWEST_WEEK_DAYS) return { count: days, unit: 'day' };
  if (days < FEWEST_MONTH_DAYS) return { count: Math.round(days / DAYS_A_WEEK), unit: 'week' };
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = on.split('-').map(Number);
  const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
  const months = (year - fromYear) * 12 + month - fromMonth - (date < fromDate ? 1 : 0);
  /* Two short months may have gone by within one date: sixty days are two months to everybody. */
  return { count: Math.max(2, months), unit: 'month' };
}
