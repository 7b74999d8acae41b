import type { Session, StageId, TimeBoxId } from './model';
import { currentStageOf } from './selectors';

/** Something that has a clock of its own: a stage, the thinking at its beginning, or a theme that is talked about. */
export interface TimeBox {
  readonly id: TimeBoxId;
  readonly plannedMs: number;
}

const MINUTE_MS = 60_000;

/** Nominal group technique: about five minutes of silent writing; with paper and one question, four are enough. */
export const USUAL_THINK_MS = 4 * MINUTE_MS;
/** Lean coffee: five to eight minutes for one topic, then the room is asked whether to go on. */
export const USUAL_THEME_MS = 8 * MINUTE_MS;
/** What the room is first asked to add; each further extension is half of the one before, and never less than a minute. */
const FIRST_EXTENSION_MS = 4 * MINUTE_MS;

const THINK_PREFIX = 'think-';

/** The time box of the thinking in a stage. Ids are cut, because those of records have at most 64 characters. */
export const thinkBoxId = (stageId: StageId): TimeBoxId => `${THINK_PREFIX}${stageId}`.slice(0, 64);

/** The time box that an id names; null where its stage or theme is gone. */
export function timeBoxOf(session: Session, id: TimeBoxId): TimeBox | null {
  const stage = session.stages[id];
  if (stage !== undefined) return stage;
  const theme = session.themes[id];
  if (theme !== undefined) {
    return { id, plannedMs: session.stages[theme.stageId]?.themeMs ?? USUAL_THEME_MS };
  }
  const thinking = Object.values(session.stages).find((one) => thinkBoxId(one.id) === id);
  return thinking === undefined ? null : { id, plannedMs: thinking.thinkMs };
}

/** The time box inside a stage that the room is in by its step: the thinking, or the theme; null where it is in none. */
export function innerBoxOf(session: Session, stageId: StageId): TimeBox | null {
  const desk = session.desks[stageId];
  if (session.stages[stageId]?.kind !== 'question') return null;
  if (desk === undefined || desk.step === 'think') return timeBoxOf(session, thinkBoxId(stageId));
  if (desk.step !== 'discuss' || desk.themeId === null) return null;
  return session.themes[desk.themeId]?.stageId === stageId
    ? timeBoxOf(session, desk.themeId)
    : null;
}

/** Those of some time boxes that the room is still in, and whose clocks stand. */
export function standingBoxesOf(session: Session, boxIds: readonly TimeBoxId[]): TimeBoxId[] {
  const stage = currentStageOf(session);
  if (stage === null) return [];
  const here = [stage.id, innerBoxOf(session, stage.id)?.id];
  return boxIds.filter(
    (id) => here.includes(id) && (session.clocks[id]?.runningSince ?? null) === null,
  );
}

/** How much time the room is asked to add to a box next, by how often it was extended: 4, 2, then 1 minute. */
export const nextExtensionMs = (extensions: number): number =>
  Math.max(MINUTE_MS, FIRST_EXTENSION_MS / 2 ** extensions);
