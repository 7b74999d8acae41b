import type { Session, StageId } from './model';
import { notesOfStage, presentPeopleOf } from './selectors';

/** What one turn takes where nobody knows yet: twelve words of typing are 20 to 28 s, handing over 8 to 10 s. */
export const USUAL_TURN_MS = 35_000;
/** A longer gap between two notes was a break or a talk, and says nothing about the pace. */
const LONGEST_GAP_MS = 3 * 60_000;
/** Notes that come so quickly one after the other are one text that was split, or a pasted list. */
const SHORTEST_GAP_MS = 2_000;
/** So many notes tell a pace. */
const FEWEST_NOTES = 3;

/**
 * How long one turn takes in a question, in milliseconds: the middle one of the gaps between its notes. The room keeps to
 * the usual 35 seconds until three notes are known.
 */
export function turnPaceMs(session: Session, stageId: StageId): number {
  const moments = notesOfStage(session, stageId)
    .map((note) => note.writtenAt)
    .sort((a, b) => a - b);
  if (moments.length < FEWEST_NOTES) return USUAL_TURN_MS;
  const gaps = moments
    .slice(1)
    .map((moment, at) => moment - (moments[at] ?? moment))
    .filter((gap) => gap >= SHORTEST_GAP_MS && gap <= LONGEST_GAP_MS)
    .sort((a, b) => a - b);
  const high = gaps[Math.floor(gaps.length / 2)];
  const low = gaps[Math.floor((gaps.length - 1) / 2)];
  return high === undefined || low === undefined ? USUAL_TURN_MS : (low + high) / 2;
}

/** What the turns that are left in this lap take at the present pace, the one under way included; in milliseconds. */
export function lapLeftMs(session: Session, stageId: StageId): number {
  const outcomes = session.relays[stageId]?.outcomes ?? {};
  const left = presentPeopleOf(session).filter((person) => !(person.id in outcomes)).length;
  return left * turnPaceMs(session, stageId);
}

/** What one more lap with everybody in the room takes at the present pace, in milliseconds. */
export const nextLapMs = (session: Session, stageId: StageId): number =>
  presentPeopleOf(session).length * turnPaceMs(session, stageId);

/** An estimate in whole minutes; 0 stands for less than one. Nobody knows it more exactly. */
export const roughMinutes = (ms: number): number => (ms < 60_000 ? 0 : Math.round(ms / 60_000));

/**
 * The minutes that are left where an estimate does not fit into them, as the clock shows them; null where it does. Both
 * are rounded first, so that the room never reads of four minutes that are more than four.
 */
export function tooLongFor(estimateMs: number, leftMs: number): number | null {
  const left = Math.ceil(Math.max(0, leftMs) / 60_000);
  return roughMinutes(estimateMs) > left || left === 0 ? left : null;
}
