import type { Action, Person, Rating, Session } from '../domain/model';
import { peopleOf } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import { addDays, type IsoDay, isIsoDay } from '../lib/iso-day';

/** The session's goals: each line of that field is one. */
export const goalsOf = ({ meta }: Session): string[] =>
  meta.goal
    .split(/[\r\n\u2028\u2029]+/u)
    .map((goal) => goal.trim())
    .filter((goal) => !isBlank(goal));

/** Whether the action began as a weird idea: it keeps the mark of its note, or of the theme that is all ideas. */
export function isWeird(session: Session, action: Action): boolean {
  const note = action.noteId === null ? undefined : session.notes[action.noteId];
  if (note !== undefined) return note.kind === 'idea';
  if (action.themeId === null || !(action.themeId in session.themes)) return false;
  const notes = Object.values(session.notes).filter(({ themeId }) => themeId === action.themeId);
  return notes.length > 0 && notes.every(({ kind }) => kind === 'idea');
}

const DAYS_A_WEEK = 7;
/** A file may hold more weeks than a calendar has; nobody plans for more than this. */
const LONGEST_WEEKS = 5_200;

/** The last day on which things may be worse than before; null where no such time was agreed. */
export function mayGetWorseUntil({ meta }: Session, action: Action): IsoDay | null {
  const weeks = action.adjustmentWeeks;
  return weeks === null || weeks > LONGEST_WEEKS || !isIsoDay(meta.heldOn)
    ? null
    : addDays(meta.heldOn, weeks * DAYS_A_WEEK);
}

/** Who was asked what they are going to change: everybody who came, and whoever said it all the same. */
export const askedPeopleOf = (session: Session): Person[] =>
  peopleOf(session).filter(
    ({ id, attendance }) => attendance !== 'apologies' || id in session.commitments,
  );

/** The stars of all ratings on average, to one decimal; null where nobody rated. */
export function averageOf(ratings: readonly Rating[]): number | null {
  if (ratings.length === 0) return null;
  const sum = ratings.reduce((total, { stars }) => total + stars, 0);
  return Math.round((sum / ratings.length) * 10) / 10;
}
