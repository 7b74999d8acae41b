import { z } from 'zod';
import { clockOf, countedAt } from '../clock';
import { defineCommand, done, reject } from '../command';
import type { Clock, Stage } from '../model';
import type { Ports } from '../ports';
import { stagesOf } from '../selectors';
import type { Transaction } from '../transaction';
import { id } from './fields';

/** No clock runs for longer without anybody touching it. */
const DAY_MS = 86_400_000;

/** Runs a stage's clock from now on. */
export const clockStart = defineCommand({
  name: 'clock.start',
  payload: z.strictObject({ stageId: id }),
  undo: 'never',
  perform: onClock((clock, now) =>
    clock.runningSince !== null
      ? clock
      : { ...clock, runningSince: now, firstStartedAt: clock.firstStartedAt ?? now },
  ),
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
    return onClock<{ stageId: string }>((clock, now) =>
      paused(clock, at === undefined ? now : Math.min(at, (clock.runningSince ?? at) + DAY_MS)),
    )(tx, { stageId }, ports);
  },
});

/** Gives a stage more time, or takes some away; never below what has already run. */
export const clockExtend = defineCommand({
  name: 'clock.extend',
  payload: z.strictObject({ stageId: id, byMs: z.number().int().min(-DAY_MS).max(DAY_MS) }),
  undo: 'never',
  perform(tx, { stageId, byMs }, ports) {
    return onClock<{ stageId: string }>((clock, now) => {
      const counted = countedAt(clock, now);
      /* In overrun, one more minute means one minute from now, not one minute off the debt. */
      const allottedMs =
        byMs > 0
          ? Math.min(Math.max(clock.allottedMs, counted) + byMs, counted + DAY_MS)
          : Math.max(clock.allottedMs + byMs, Math.min(clock.allottedMs, counted));
      return { ...clock, allottedMs };
    })(tx, { stageId }, ports);
  },
});

/** Begins the countdown anew with the planned time; what was really spent stays counted. */
export const clockRestart = defineCommand({
  name: 'clock.restart',
  payload: z.strictObject({ stageId: id }),
  undo: 'never',
  perform: onClock((clock, now, stage) => ({
    ...clock,
    allottedMs: stage.plannedMs,
    earlierMs: clock.earlierMs + countedAt(clock, now),
    countedMs: 0,
    runningSince: now,
    firstStartedAt: clock.firstStartedAt ?? now,
  })),
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
      const clock = clockOf(tx.session, target);
      tx.put('clocks', {
        ...clock,
        runningSince: clock.runningSince ?? now,
        firstStartedAt: clock.firstStartedAt ?? now,
      });
    }
    return done;
  },
});

function paused(clock: Clock, now: number): Clock {
  return { ...clock, countedMs: countedAt(clock, now), runningSince: null };
}

function onClock<P extends { stageId: string }>(
  change: (clock: Clock, now: number, stage: Stage) => Clock,
) {
  return (tx: Transaction, payload: P, ports: Ports) => {
    const stage = tx.session.stages[payload.stageId];
    if (stage === undefined) return reject('not-found');
    if (tx.session.meta.closedAt !== null) return reject('session-closed');
    tx.put('clocks', change(clockOf(tx.session, stage), ports.now(), stage));
    return done;
  };
}
