import type { Action, Phase, ReviewOutcome } from '../domain/model';
import type { IsoDay } from '../lib/iso-day';
import { adjustmentEnd } from './adjustment';
import type { SessionDigest } from './digest';
import type { ActionRef, CheckIn, Company } from './model';
import { nextLook } from './next-look';
import { reachesTarget, targetSide } from './targets';

/** One entry in the log of an action: a check-in between sessions, or what a later session said about it. */
export interface LogEntry {
  /** The check-in's id; null where a later session said it, which keeps it in its own file. */
  readonly checkInId: string | null;
  readonly on: IsoDay;
  readonly reading: number | null;
  readonly seen: string;
  readonly outcome: CheckIn['outcome'];
  readonly handedFrom: string;
  readonly handedTo: string;
  readonly dueOn: IsoDay | null;
  readonly phase: Phase | null;
  readonly nextOn: IsoDay | null;
}

export interface Reading {
  readonly on: IsoDay;
  readonly value: number;
}

/** An action with everything that became of it since it was agreed. */
export interface FollowUp {
  readonly ref: ActionRef;
  readonly session: Pick<SessionDigest, 'id' | 'title' | 'heldOn'>;
  readonly action: Action;
  readonly themeName: string;
  /** The one person who has it now, by name; empty where it never had anybody. */
  readonly owner: string;
  readonly firstOwner: string;
  readonly helpers: readonly string[];
  readonly dueOn: IsoDay | null;
  readonly phase: Phase;
  /** What it came to so far; null: nothing was said. */
  readonly outcome: ReviewOutcome | null;
  /** The day on which it was ended; null while it goes on. */
  readonly endedOn: IsoDay | null;
  /** True while somebody still has to look at it: neither ended nor gone on as an action of a later session. */
  readonly isOpen: boolean;
  /** By day. */
  readonly log: readonly LogEntry[];
  readonly readings: readonly Reading[];
  /** The day of the next look; null where none is planned or needed. */
  readonly nextOn: IsoDay | null;
  /** The last day on which things may be worse than before; null where no window was agreed. */
  readonly adjustsUntil: IsoDay | null;
  /** The action of a later session in which it goes on, and the one of an earlier session that it goes on from. */
  readonly continuedIn: ActionRef | null;
  readonly continues: ActionRef | null;
}

/** partly and not-done are answers, but no ends: such an action stays open until it is carried over or dropped. */
const ENDS: ReadonlySet<ReviewOutcome> = new Set<ReviewOutcome>(['done', 'dropped', 'basic']);

export const keyOfRef = ({ sessionId, actionId }: ActionRef): string => `${sessionId}/${actionId}`;

/** Every action of the given sessions in the order of the sessions, each with its whole log. */
export function followUpsOf(
  digests: readonly SessionDigest[],
  company: Pick<Company, 'checkIns'>,
): readonly FollowUp[] {
  const logs = logsOf(digests, company);
  const continued = new Map<string, ActionRef>(
    digests.flatMap(({ id, actions }) =>
      actions.flatMap((action) =>
        action.carriedFrom === null
          ? []
          : [
              [
                `${action.carriedFrom.sessionId}/${action.carriedFrom.recordId}`,
                { sessionId: id, actionId: action.id },
              ] as const,
            ],
      ),
    ),
  );
  return digests.flatMap((digest) =>
    digest.actions.map((action) => {
      const ref = { sessionId: digest.id, actionId: action.id };
      const key = keyOfRef(ref);
      return followUpOf(digest, action, logs.get(key) ?? [], continued.get(key) ?? null);
    }),
  );
}

type Said = Omit<LogEntry, 'handedFrom'>;

function logsOf(
  digests: readonly SessionDigest[],
  { checkIns }: Pick<Company, 'checkIns'>,
): ReadonlyMap<string, readonly Said[]> {
  const inSequence = Object.values(checkIns).sort(
    (a, b) => compare(a.on, b.on) || a.writtenAt - b.writtenAt || compare(a.id, b.id),
  );
  const logs = new Map<string, Said[]>();
  const add = (key: string, said: Said) => logs.set(key, [...(logs.get(key) ?? []), said]);
  for (const checkIn of inSequence) {
    const { id, sessionId, actionId, writtenAt, ...said } = checkIn;
    add(keyOfRef({ sessionId, actionId }), { ...said, checkInId: id });
  }
  for (const { heldOn, reviews } of digests) {
    for (const { subject, source, outcome, happened, reading } of reviews) {
      if (subject !== 'action' || outcome === null) continue;
      const key = keyOfRef({ sessionId: source.sessionId, actionId: source.recordId });
      /* What was said later is no part of what this room knew. */
      const before = (logs.get(key) ?? []).filter(({ on }) => on <= heldOn);
      const last = before.at(-1);
      const isKnown = last?.outcome === outcome && last.seen === happened;
      if (isKnown) continue;
      add(key, {
        checkInId: null,
        on: heldOn,
        /* The room had the last reading before it; only a new one is a reading of its own. */
        reading: reading === lastReading(before) ? null : reading,
        seen: happened,
        outcome,
        handedTo: '',
        dueOn: null,
        phase: null,
        nextOn: null,
      });
    }
  }
  for (const log of logs.values()) log.sort((a, b) => compare(a.on, b.on));
  return logs;
}

const lastReading = (log: readonly Said[]): number | null =>
  log.filter(({ reading }) => reading !== null).at(-1)?.reading ?? null;

function followUpOf(
  digest: SessionDigest,
  action: Action,
  said: readonly Said[],
  continuedIn: ActionRef | null,
): FollowUp {
  const nameOf = (id: string | null) =>
    digest.people.find((person) => person.id === id)?.name ?? '';
  const firstOwner = nameOf(action.ownerId);
  let owner = firstOwner;
  let dueOn = action.dueOn;
  let phase = action.phase;
  let outcome: ReviewOutcome | null = null;
  let endedOn: IsoDay | null = null;
  const log = said.map((entry): LogEntry => {
    const handedFrom = entry.handedTo === '' ? '' : owner;
    if (entry.handedTo !== '') owner = entry.handedTo;
    dueOn = entry.dueOn ?? dueOn;
    phase = entry.phase ?? phase;
    if (entry.outcome !== null) {
      outcome = entry.outcome === 'open' ? null : entry.outcome;
      endedOn = entry.outcome !== 'open' && ENDS.has(entry.outcome) ? entry.on : null;
    }
    return { ...entry, handedFrom };
  });
  const isOpen = endedOn === null && continuedIn === null;
  const { carriedFrom } = action;
  return {
    ref: { sessionId: digest.id, actionId: action.id },
    session: { id: digest.id, title: digest.title, heldOn: digest.heldOn },
    action,
    themeName: digest.themes.find(({ id }) => id === action.themeId)?.name ?? '',
    owner,
    firstOwner,
    helpers: action.helperIds.map(nameOf).filter((name) => name !== ''),
    dueOn,
    phase,
    outcome,
    endedOn,
    isOpen,
    log,
    readings: log.flatMap(({ on, reading }) => (reading === null ? [] : [{ on, value: reading }])),
    nextOn: isOpen ? nextLook(action, log, dueOn) : null,
    adjustsUntil: adjustmentEnd(action, digest.heldOn, log),
    continuedIn,
    continues:
      carriedFrom === null
        ? null
        : { sessionId: carriedFrom.sessionId, actionId: carriedFrom.recordId },
  };
}

/** What has gone by without an answer, and since when: the earlier of the two days where both have. */
export interface Lateness {
  readonly since: IsoDay;
  readonly of: 'check-in' | 'due';
}

/** Null: nothing of an action is late. */
export function latenessOf({ isOpen, dueOn, nextOn }: FollowUp, today: IsoDay): Lateness | null {
  if (!isOpen) return null;
  const isDueLate = dueOn !== null && dueOn < today;
  if (nextOn !== null && nextOn < today && !(isDueLate && dueOn <= nextOn)) {
    return { since: nextOn, of: 'check-in' };
  }
  return isDueLate ? { since: dueOn, of: 'due' } : null;
}

/** Whether the day of the next look or the due day has gone by. */
export const isLate = (followUp: FollowUp, today: IsoDay): boolean =>
  latenessOf(followUp, today) !== null;

/** How a reading stands to where it began and where it shall go. */
export type ReadingState = 'reached' | 'better' | 'same' | 'worse' | 'expected-dip' | 'unknown';

/**
 * Judges a reading: inside the adjustment window a worse one is expected, and not a failure (practice PF2). unknown: there is nothing
 * to compare it with, or nobody can know whether more or less of it is better.
 */
export function readingState(followUp: FollowUp, { on, value }: Reading): ReadingState {
  const { baseline, target } = followUp.action;
  const side = targetSide(followUp.action);
  if (target !== null && reachesTarget(value, target, side) === true) return 'reached';
  if (baseline === null) return 'unknown';
  if (value === baseline) return 'same';
  if (side === null) return 'unknown';
  if (side === 'least' ? value > baseline : value < baseline) return 'better';
  return followUp.adjustsUntil !== null && on <= followUp.adjustsUntil ? 'expected-dip' : 'worse';
}

/** The actions before and after this one that are the same action carried on, the oldest first, itself among them. */
export function historyOf(followUps: readonly FollowUp[], followUp: FollowUp): readonly FollowUp[] {
  const byKey = new Map(followUps.map((one) => [keyOfRef(one.ref), one]));
  const seen = new Set<FollowUp>([followUp]);
  const walk = (next: (from: FollowUp) => ActionRef | null): FollowUp[] => {
    const found: FollowUp[] = [];
    let at: FollowUp | undefined = followUp;
    while (at !== undefined) {
      const ref = next(at);
      at = ref === null ? undefined : byKey.get(keyOfRef(ref));
      if (at === undefined || seen.has(at)) break;
      seen.add(at);
      found.push(at);
    }
    return found;
  };
  return [
    ...walk(({ continues }) => continues).reverse(),
    followUp,
    ...walk(({ continuedIn }) => continuedIn),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
