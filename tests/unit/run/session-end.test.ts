import { totalPlannedMs } from '@shared/domain/clock';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { clockTime, sessionEndOf } from '../../../renderer/src/run/session-end';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { run, smallSession } from '../../helpers/small-session';

const MINUTE = 60_000;
/** Local time, because the end is read off the clock on the wall. */
const START = new Date(2026, 11, 11, 8, 30).getTime();

function startedSession(): { session: Session; stageIds: string[] } {
  const ports = countingPorts(START);
  const base = smallSession(ports);
  const stageIds = stagesOf(base).map((stage) => stage.id);
  const state = run(
    startEngine(base),
    ports,
    { name: 'session.start', payload: {} },
    { name: 'stage.enter', payload: { stageId: stageIds[0] ?? '' } },
    { name: 'clock.start', payload: { stageId: stageIds[0] ?? '' } },
  );
  return { session: state.session, stageIds };
}

describe('the projected end of the session', () => {
  it('is the start plus everything planned while the room keeps to the plan', () => {
    const { session } = startedSession();
    expect(totalPlannedMs(session)).toBe(50 * MINUTE);
    expect(sessionEndOf(session, START + 4 * MINUTE)).toEqual({
      time: '09:20',
      insteadOf: null,
      hasEnded: false,
    });
  });

  it('moves with an overrun, and says so from two minutes on', () => {
    const { session } = startedSession();
    expect(sessionEndOf(session, START + 11 * MINUTE)).toMatchObject({
      time: '09:21',
      insteadOf: null,
    });
    expect(sessionEndOf(session, START + 12 * MINUTE)).toMatchObject({
      time: '09:22',
      insteadOf: '09:20',
    });
  });

  it('comes earlier where time is saved', () => {
    const { session, stageIds } = startedSession();
    const ports = countingPorts(START + 3 * MINUTE);
    const ahead = run(startEngine(session), ports, {
      name: 'stage.enter',
      payload: { stageId: stageIds[1] ?? '' },
    }).session;
    expect(sessionEndOf(ahead, START + 3 * MINUTE)).toMatchObject({
      time: '09:13',
      insteadOf: '09:20',
    });
  });

  it('is the moment of closing once the session is closed', () => {
    const { session } = startedSession();
    const closedAt = START + 50 * MINUTE;
    const closed = { ...session, meta: { ...session.meta, closedAt } };
    expect(sessionEndOf(closed, START + 500 * MINUTE)).toEqual({
      time: clockTime(closedAt),
      insteadOf: null,
      hasEnded: true,
    });
  });
});
