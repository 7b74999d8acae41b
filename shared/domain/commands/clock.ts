import { z } from 'zod';
import { clockOf, countedAt } from '../clock';
import { defineCommand, done, reject } from '../command';
import type { Clock, StageId, TimeBoxId } from '../model';
import type { Ports } from '../ports';
import { currentStageOf, stagesOf } from '../selectors';
import { innerBoxOf, type TimeBox, thinkBoxId, timeBoxOf } from '../time-box';
import type { Transaction } from '../transaction';
import { id } from './fields';

/** No clock runs for longer without anybody touching it. */
const DAY_MS = 86_400_000;

/** A change of time, milliseconds; below 0 takes away. */
const change = z.number().int().min(-DAY_MS).max(DAY_MS);
/** What the room showed when it was asked for more time; null where nobody counted. */
const thumbs = z.strictObject({
  up: z.number().int().min(0).max(1_000).nullable(),
  down: z.number().int().min(0).max(1_000).nullable(),
});

/** Runs a stage's clock from now on. */
export const clockStart = defineCommand({
  name: 'clock.start',
  payload: z.strictObject({ stageId: id }),
  undo: 'never',
  perform: (tx, { stageId }, ports) => onClock(tx, stageId, ports, started),
});

/**
 * Stops a clock: now, or as of the moment (epoch milliseconds) since which the room has not used its time. That moment
 * may lie after the present one, where somebody set the computer's clock back between two runs of the app.
 */
export const clockPause = defineCommand({
  name: 'clock.pause',
  payload: z.strictObject({ stageId: id, at: z.number().int().optional() }),
  undo: 'never',
  perform(tx, { stageId, at }, ports) {
    return onClock(tx, stageId, ports, (clock, now) => pausedAsOf(clock, now, at));
  },
});

/** Gives a stage more time, or takes some away; never below what has already run. */
export const clockExtend = defineCommand({
  name: 'clock.extend',
  payload: z.strictObject({ stageId: id, byMs: change, thumbs: thumbs.optional() }),
  undo: 'never',
  perform: (tx, { stageId, byMs, thumbs: shown }, ports) =>
    onClock(tx, stageId, ports, (clock, now) => extended(clock, now, byMs, shown)),
});

/**
 * Moves minutes from one stage to another: what the one gives the other gets, so that the morning ends when it was to end.
 * A stage gives what it has left, and no more.
 */
export const clockShift = defineCommand({
  name: 'clock.shift',
  payload: z.strictObject({
    fromStageId: id,
    toStageId: id,
    byMs: z.number().int().min(1).max(DAY_MS),
  }),
  undo: 'never',
  perform(tx, { fromStageId, toStageId, byMs }, ports) {
    const from = tx.session.stages[fromStageId];
    const to = tx.session.stages[toStageId];
    if (from === undefined || to === undefined || from.id === to.id) return reject('not-found');
    if (tx.session.meta.closedAt !== null) return reject('session-closed');
    const now = ports.now();
    const giver = clockOf(tx.session, from);
    const left = Math.max(0, giver.allottedMs - countedAt(giver, now));
    if (left < byMs) return reject('no-minutes-left', from.title);
    tx.put('clocks', { ...giver, allottedMs: giver.allottedMs - byMs });
    tx.put('clocks', extended(clockOf(tx.session, to), now, byMs));
    return done;
  },
});

/** Runs the clock of any time box: a stage, the thinking in it, or a theme. */
export const boxStart = defineCommand({
  name: 'box.start',
  payload: z.strictObject({ boxId: id }),
  undo: 'never',
  perform: (tx, { boxId }, ports) => onClock(tx, boxId, ports, started),
});

/** Stops the clock of a time box, now or as of a moment: see `clock.pause`. */
export const boxPause = defineCommand({
  name: 'box.pause',
  payload: z.strictObject({ boxId: id, at: z.number().int().optional() }),
  undo: 'never',
  perform: (tx, { boxId, at }, ports) =>
    onClock(tx, boxId, ports, (clock, now) => pausedAsOf(clock, now, at)),
});

/** Gives a time box more time, or takes some away; `thumbs` where the room was asked. */
export const boxExtend = defineCommand({
  name: 'box.extend',
  payload: z.strictObject({ boxId: id, byMs: change, thumbs: thumbs.optional() }),
  undo: 'never',
  perform: (tx, { boxId, byMs, thumbs: shown }, ports) =>
    onClock(tx, boxId, ports, (clock, now) => extended(clock, now, byMs, shown)),
});

/** Begins a stage's countdown anew with the planned time; what was really spent stays counted. */
export const clockRestart = defineCommand({
  name: 'clock.restart',
  payload: z.strictObject({ stageId: id }),
  undo: 'never',
  perform: (tx, { stageId }, ports) => onClock(tx, stageId, ports, restarted),
});

/** Begins the countdown of a time box anew: see `clock.restart`. */
export const boxRestart = defineCommand({
  name: 'box.restart',
  payload: z.strictObject({ boxId: id }),
  undo: 'never',
  perform: (tx, { boxId }, ports) => onClock(tx, boxId, ports, restarted),
});

/**
 * Goes to a stage. The clock of the stage that is left stops and that of the new one runs, because the time passes
 * there from now on. Going forward marks what is left as done; a stage that is entered again is not done any more.
 */
export const stageEnter = defineCommand({
  name: 'stage.enter',
  payload: z.strictObject({ stageId: id }),
  undo: 'never',
  perform(tx, { stageId }, ports) {
    const target = tx.session.stages[stageId];
    if (target === undefined) return reject('not-found');
    const now = ports.now();
    const isClosed = tx.session.meta.closedAt !== null;
    for (const clock of Object.values(tx.session.clocks)) {
      if (clock.id !== stageId && clock.runningSince !== null) tx.put('clocks', paused(clock, now));
    }
    const left = tx.session.position.stageId;
    const leftStage = left === null ? undefined : tx.session.stages[left];
    const doneIds = new Set(tx.session.position.doneStageIds);
    if (leftStage !== undefined && leftStage.order < target.order) doneIds.add(leftStage.id);
    doneIds.delete(stageId);
    tx.patchPosition({
      stageId,
      doneStageIds: stagesOf(tx.session)
        .map((stage) => stage.id)
        .filter((stage) => doneIds.has(stage)),
    });
    if (!isClosed && left !== stageId) {
      tx.put('clocks', started(clockOf(tx.session, target), now));
      goOnInside(tx, stageId, now);
    }
    return done;
  },
});

/** Where the room was inside a stage, its time goes on when it comes back; what was never begun is begun by a person. */
function goOnInside(tx: Transaction, stageId: StageId, now: number): void {
  const box = innerBoxOf(tx.session, stageId);
  const clock = box === null ? undefined : tx.session.clocks[box.id];
  if (clock !== undefined) tx.put('clocks', started(clock, now));
}

/** Stops the clocks inside a stage but for one box, and lets that one run; for when the room turns to something else. */
export function turnToBox(tx: Transaction, stageId: StageId, boxId: TimeBoxId | null, now: number) {
  /* The clock of a theme that is gone belongs nowhere, and must not run on. */
  const isInside = (clock: Clock) =>
    clock.id === thinkBoxId(stageId) ||
    tx.session.themes[clock.id]?.stageId === stageId ||
    timeBoxOf(tx.session, clock.id) === null;
  for (const clock of Object.values(tx.session.clocks)) {
    if (clock.runningSince === null || clock.id === boxId || !isInside(clock)) continue;
    tx.put('clocks', paused(clock, now));
  }
  const box = boxId === null ? null : timeBoxOf(tx.session, boxId);
  const isHere = currentStageOf(tx.session)?.id === stageId;
  if (box === null || !isHere || tx.session.meta.closedAt !== null) return;
  tx.put('clocks', started(clockOf(tx.session, box), now));
}

const started = (clock: Clock, now: number): Clock =>
  clock.runningSince !== null
    ? clock
    : { ...clock, runningSince: now, firstStartedAt: clock.firstStartedAt ?? now };

const restarted = (clock: Clock, now: number, box: TimeBox): Clock => ({
  ...clock,
  allottedMs: box.plannedMs,
  earlierMs: clock.earlierMs + countedAt(clock, now),
  countedMs: 0,
  runningSince: now,
  firstStartedAt: clock.firstStartedAt ?? now,
});

const paused = (clock: Clock, now: number): Clock => ({
  ...clock,
  countedMs: countedAt(clock, now),
  runningSince: null,
});

const pausedAsOf = (clock: Clock, now: number, at: number | undefined): Clock =>
  paused(clock, at === undefined ? now : Math.min(at, (clock.runningSince ?? at) + DAY_MS));

function extended(clock: Clock, now: number, byMs: number, shown?: z.infer<typeof thumbs>): Clock {
  const counted = countedAt(clock, now);
  /* In overrun, one more minute means one minute from now, not one minute off the debt. */
  const allottedMs =
    byMs > 0
      ? Math.min(Math.max(clock.allottedMs, counted) + byMs, counted + DAY_MS)
      : Math.max(clock.allottedMs + byMs, Math.min(clock.allottedMs, counted));
  if (shown === undefined) return { ...clock, allottedMs };
  const { up: thumbsUp, down: thumbsDown } = shown;
  return {
    ...clock,
    allottedMs,
    extensions: [...clock.extensions, { at: now, byMs, thumbsUp, thumbsDown }],
  };
}

function onClock(
  tx: Transaction,
  boxId: TimeBoxId,
  ports: Ports,
  change: (clock: Clock, now: number, box: TimeBox) => Clock,
) {
  const box = timeBoxOf(tx.session, boxId);
  if (box === null) return reject('not-found');
  if (tx.session.meta.closedAt !== null) return reject('session-closed');
  tx.put('clocks', change(clockOf(tx.session, box), ports.now(), box));
  return done;
}
