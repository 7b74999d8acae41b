import { isBlank } from '../lib/blank';
import { addDays, type IsoDay, isIsoDay } from '../lib/iso-day';
import type { Action, Session } from './model';
import { actionLabelOf, actionsOf } from './selectors';

/** How many actions remove a cause and how many handle a symptom, out of all that were agreed: also of those that say neither. */
export interface TackledCount {
  readonly causes: number;
  readonly symptoms: number;
  readonly all: number;
}

/** What the agreed actions do, taken together; every number counts actions unless it says otherwise. */
export interface ActionBalance {
  readonly all: number;
  readonly mitigate: number;
  readonly amplify: number;
  /** Null where no action says which of both it tackles. */
  readonly tackled: TackledCount | null;
  /** Hours a month given back, summed over the actions that say it; null where none does. */
  readonly hoursPerMonth: number | null;
}

export function actionBalanceOf(session: Session): ActionBalance {
  const actions = actionsOf(session);
  const count = (is: (action: Action) => boolean) => actions.filter(is).length;
  const causes = count((action) => action.tackles === 'cause');
  const symptoms = count((action) => action.tackles === 'symptom');
  const hours = actions.flatMap(({ hoursPerMonth }) =>
    hoursPerMonth === null ? [] : [hoursPerMonth],
  );
  return {
    all: actions.length,
    mitigate: count((action) => action.kind === 'mitigate'),
    amplify: count((action) => action.kind === 'amplify'),
    tackled: causes + symptoms === 0 ? null : { causes, symptoms, all: actions.length },
    hoursPerMonth: hours.length === 0 ? null : sumOf(hours),
  };
}

/** Tenths add up to what people expect of them, not to 0.30000000000000004. */
const sumOf = (amounts: readonly number[]): number =>
  Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(6));

/** What an action can keep of a goal. */
const LONGEST_GOAL = 500;

/** The goals of a session, one a line, without those that stand there twice. */
export const goalLinesOf = ({ meta }: Pick<Session, 'meta'>): string[] => [
  ...new Set(
    meta.goal
      .split(/\r?\n/u)
      .map((line) => line.trim().slice(0, LONGEST_GOAL))
      .filter((line) => !isBlank(line)),
  ),
];

/** A goal and the actions that serve it, by their names: A1, A3. */
export interface ServedGoal {
  readonly goal: string;
  readonly labels: readonly string[];
}

export interface GoalService {
  /** Every goal of the session, in its sequence. */
  readonly goals: readonly ServedGoal[];
  /** The names of actions that serve none of them. */
  readonly withoutGoal: readonly string[];
}

/** Which goals have actions, and which actions have a goal. A goal that was put in other words since is served by nothing. */
export function goalServiceOf(session: Session): GoalService {
  const lines = goalLinesOf(session);
  const labelled = actionsOf(session).map((action) => ({
    label: actionLabelOf(session, action.id),
    goal: action.goal.trim(),
  }));
  return {
    goals: lines.map((goal) => ({
      goal,
      labels: labelled.filter((one) => one.goal === goal).map(({ label }) => label),
    })),
    withoutGoal: labelled.filter(({ goal }) => !lines.includes(goal)).map(({ label }) => label),
  };
}

/** The names of actions that give no time back, serve no goal, and say of nothing that they tackle it. */
export const servesWhatOf = (session: Session): readonly string[] =>
  actionsOf(session)
    .filter(
      ({ hoursPerMonth, goal, tackles }) =>
        (hoursPerMonth === null || hoursPerMonth === 0) && isBlank(goal) && tackles === null,
    )
    .map(({ id }) => actionLabelOf(session, id));

/** Whether an action began as a weird idea: by its note, or by a theme in which there is nothing else. */
export function isWeirdIdea(session: Session, action: Pick<Action, 'noteId' | 'themeId'>): boolean {
  const note = action.noteId === null ? undefined : session.notes[action.noteId];
  if (note !== undefined) return note.kind === 'idea';
  if (action.themeId === null) return false;
  const notes = Object.values(session.notes).filter(({ themeId }) => themeId === action.themeId);
  return notes.length > 0 && notes.every(({ kind }) => kind === 'idea');
}

/** Until this day it may get worse before it gets better, counted from the day of the session. */
export const worseUntil = (heldOn: IsoDay, weeks: number | null): IsoDay | null =>
  weeks === null || !isIsoDay(heldOn) ? null : addDays(heldOn, weeks * 7);
