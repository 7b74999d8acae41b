import type { Command } from '@shared/domain/commands';
import { dispatch, type EngineState, startEngine } from '@shared/domain/engine';
import type { Clock, Session } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import { notesOfStage, stagesOf, themesOfStage } from '@shared/domain/selectors';
import type { ClockNews } from '@shared/ipc/contract';
import { describe, expect, test } from 'vitest';
import type { Beat } from '../../../electron/main/clock/beat-file';
import { BEAT_MS, ClockKeeper } from '../../../electron/main/clock/clock-keeper';
import { PresentClock } from '../../../electron/main/clock/present-clock';
import { run, smallSession } from '../../helpers/small-session';
import { DAY, FakeTime, HOUR, MINUTE } from './fake-time';

/** One run of the app over a session, on a computer whose clocks are moved by hand. */
class Computer {
  readonly time: FakeTime;
  readonly beats: Map<string, Beat>;
  readonly told: ClockNews[] = [];
  readonly keeper: ClockKeeper;
  readonly #ports: Ports;
  #state: EngineState;

  constructor(time = new FakeTime(), beats = new Map<string, Beat>(), state?: EngineState) {
    this.time = time;
    this.beats = beats;
    const clock = new PresentClock(time);
    let ids = 0;
    this.#ports = { now: () => clock.now(), newId: () => `id${++ids}` };
    this.#state = state ?? begun(this.#ports);
    this.keeper = new ClockKeeper({
      clock,
      open: {
        session: () => this.#state.session,
        perform: (command) => this.perform(command),
      },
      beats: {
        of: (id) => beats.get(id) ?? null,
        write: async (id, beat) => void beats.set(id, beat),
      },
      tell: (news) => this.told.push(news),
    });
  }

  get clock(): Clock {
    return this.clockOf(this.session.position.stageId ?? '');
  }

  get session(): Session {
    return this.#state.session;
  }

  clockOf(boxId: string): Clock {
    const found = this.session.clocks[boxId];
    if (found === undefined) throw new Error(`${boxId} has no clock`);
    return found;
  }

  async perform(command: Command): Promise<void> {
    const result = dispatch(this.#state, command, this.#ports);
    if (!result.ok) throw new Error(result.error.code);
    this.#state = result.value.state;
  }

  get sessionId(): string {
    return this.#state.session.meta.id;
  }

  /** Time passes as it does while the app runs: the keeper looks round again and again. */
  async live(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= BEAT_MS) {
      this.time.pass(Math.min(left, BEAT_MS));
      await this.keeper.look();
    }
  }

  /** The app is started again on the same computer, with what was on its disk. */
  startAgain(): Computer {
    return new Computer(this.time, this.beats, startEngine(this.#state.session));
  }
}

function begun(ports: Ports): EngineState {
  const session = smallSession(ports);
  const [first] = stagesOf(session);
  return run(
    startEngine(session),
    ports,
    { name: 'session.start', payload: {} },
    { name: 'stage.enter', payload: { stageId: first?.id ?? '' } },
  );
}

describe('the beats of a clock', () => {
  test('are noted down for a session that is kept, and never for a rehearsal', async () => {
    const time = new FakeTime();
    const kept = new Computer(time);
    await kept.live(MINUTE);
    expect([...kept.beats.keys()]).toEqual([kept.sessionId]);
    const made = startEngine(kept.session);
    const meta = { ...kept.session.meta, use: 'rehearsal' as const };
    const rehearsed = new Computer(time, new Map(), {
      ...made,
      session: { ...kept.session, meta },
    });
    await rehearsed.live(MINUTE);
    expect(rehearsed.clock.runningSince).not.toBeNull();
    expect([...rehearsed.beats.keys()]).toEqual([]);
  });
});

describe('a computer that sleeps', () => {
  test('row 44: the clock is paused as of the moment of sleep, and the room is told', async () => {
    const computer = new Computer();
    await computer.live(4 * MINUTE);
    await computer.keeper.fallAsleep();
    computer.time.sleep(2 * HOUR, true);
    await computer.keeper.wakeUp();
    expect(computer.clock).toMatchObject({ countedMs: 4 * MINUTE, runningSince: null });
    expect(computer.told.at(-1)?.stop).toEqual({
      sessionId: computer.sessionId,
      stageId: computer.clock.id,
      boxIds: [computer.clock.id],
      because: 'sleep',
    });
    expect(computer.told.at(-1)?.now).toBe(computer.time.wall());
  });

  test('row 44: a system that tells of the sleep only afterwards costs no more than one look', async () => {
    const computer = new Computer();
    await computer.live(4 * MINUTE);
    computer.time.sleep(2 * HOUR, true);
    await computer.keeper.fallAsleep();
    await computer.keeper.wakeUp();
    expect(computer.clock).toMatchObject({ countedMs: 4 * MINUTE, runningSince: null });
  });

  test('row 44: a system that tells of nothing is found out by the gap', async () => {
    const computer = new Computer();
    await computer.live(4 * MINUTE);
    computer.time.sleep(2 * HOUR, false);
    await computer.keeper.look();
    expect(computer.clock).toMatchObject({ countedMs: 4 * MINUTE, runningSince: null });
    expect(computer.told.at(-1)?.stop?.because).toBe('sleep');
  });

  test('row 44: a system that tells only of waking is believed', async () => {
    const computer = new Computer();
    await computer.live(4 * MINUTE);
    computer.time.sleep(2 * HOUR, true);
    await computer.keeper.wakeUp();
    expect(computer.clock).toMatchObject({ countedMs: 4 * MINUTE, runningSince: null });
  });

  test('a clock that stood still before the sleep is not spoken of', async () => {
    const computer = new Computer();
    await computer.live(MINUTE);
    await computer.keeper.fallAsleep();
    await computer.keeper.wakeUp();
    const paused = computer.startAgain();
    await paused.keeper.fallAsleep();
    paused.time.sleep(HOUR, true);
    await paused.keeper.wakeUp();
    expect(paused.told.map(({ stop }) => stop)).toEqual([null]);
  });

  test('once the clock goes on, nothing is told of the stop any more', async () => {
    const computer = new Computer();
    await computer.keeper.fallAsleep();
    await computer.keeper.wakeUp();
    expect(computer.keeper.news().stop).not.toBeNull();
    await computer.perform({ name: 'clock.start', payload: { stageId: computer.clock.id } });
    await computer.live(BEAT_MS);
    expect(computer.keeper.news().stop).toBeNull();
  });

  test('row 43: a clock that is set while the app runs stops no timer', async () => {
    const computer = new Computer();
    await computer.live(MINUTE);
    computer.time.setWall(400 * DAY);
    await computer.live(MINUTE);
    computer.time.setWall(-401 * DAY);
    await computer.live(MINUTE);
    expect(computer.clock.runningSince).not.toBeNull();
    expect(computer.told).toEqual([]);
  });
});

describe('a session that is opened again', () => {
  test('row 44: after a long time its clock is paused as of when it was last seen', async () => {
    const computer = new Computer();
    await computer.live(4 * MINUTE);
    computer.time.pass(2 * HOUR);
    const again = computer.startAgain();
    await again.keeper.opened(0);
    expect(again.clock).toMatchObject({ countedMs: 4 * MINUTE, runningSince: null });
    expect(again.told.at(-1)?.stop?.because).toBe('absence');
  });

  test('row 44: after a moment its clock goes on, the silent minutes before the end included', async () => {
    const computer = new Computer();
    const lastChange = computer.time.wall();
    await computer.live(15 * MINUTE);
    computer.time.pass(MINUTE);
    const again = computer.startAgain();
    const before = again.clock;
    await again.keeper.opened(lastChange);
    expect(again.clock).toEqual(before);
    expect(again.told).toEqual([]);
  });

  test('row 44: without an entry in the beat file the last change decides', async () => {
    const computer = new Computer();
    await computer.live(3 * MINUTE);
    const lastChange = computer.time.wall();
    computer.time.pass(11 * MINUTE);
    computer.beats.clear();
    const again = computer.startAgain();
    await again.keeper.opened(lastChange);
    expect(again.clock).toMatchObject({ countedMs: 3 * MINUTE, runningSince: null });
  });

  test('row 44: what another computer did since counts more than an old entry of this one', async () => {
    const computer = new Computer();
    await computer.live(3 * MINUTE);
    computer.time.pass(20 * MINUTE);
    const lastChange = computer.time.wall();
    computer.time.pass(2 * HOUR);
    const again = computer.startAgain();
    await again.keeper.opened(lastChange);
    expect(again.clock).toMatchObject({ countedMs: 23 * MINUTE, runningSince: null });
  });

  test('row 43: a clock that was set back meanwhile never takes time away', async () => {
    const computer = new Computer();
    await computer.live(4 * MINUTE);
    computer.time.pass(MINUTE);
    computer.time.setWall(-3 * HOUR);
    const again = computer.startAgain();
    await again.keeper.opened(0);
    expect(again.clock).toMatchObject({ countedMs: 4 * MINUTE, runningSince: null });
    expect(again.told.at(-1)?.stop?.because).toBe('absence');
  });

  test('row 43: a clock that was set while the app ran does not show after a quick restart', async () => {
    const computer = new Computer();
    await computer.live(2 * MINUTE);
    computer.time.setWall(-3 * HOUR);
    const lastChange = computer.keeper.news().now;
    await computer.live(2 * MINUTE);
    const again = computer.startAgain();
    await again.keeper.opened(lastChange);
    expect(again.clock).toMatchObject({ countedMs: 4 * MINUTE, runningSince: again.time.wall() });
    expect(again.told).toEqual([]);
  });

  test('a file without any hint of when it was changed keeps what was counted before', async () => {
    const computer = new Computer();
    computer.time.pass(2 * HOUR);
    const again = computer.startAgain();
    await again.keeper.opened(0);
    expect(again.clock).toMatchObject({ countedMs: 0, runningSince: null });
  });
});

describe('the clock of a theme beside that of its stage', () => {
  /** The room talks about a theme of its first question; the clocks of both run. */
  async function talking() {
    const computer = new Computer();
    const stageId = stagesOf(computer.session)[1]?.id ?? '';
    await computer.perform({ name: 'stage.enter', payload: { stageId } });
    await computer.perform({
      name: 'note.add',
      payload: { stageId, texts: ['One', 'Two'], authorId: null },
    });
    const noteIds = notesOfStage(computer.session, stageId).map(({ id }) => id);
    await computer.perform({ name: 'theme.add', payload: { noteIds, name: 'Calm' } });
    const themeId = themesOfStage(computer.session, stageId)[0]?.id ?? '';
    await computer.perform({ name: 'desk.step', payload: { stageId, step: 'discuss' } });
    return { computer, stageId, themeId };
  }

  test('row 44: both are paused as of the moment of sleep, and the stop names the stage and both', async () => {
    const { computer, stageId, themeId } = await talking();
    await computer.live(4 * MINUTE);
    await computer.keeper.fallAsleep();
    computer.time.sleep(2 * HOUR, true);
    await computer.keeper.wakeUp();
    const stands = { countedMs: 4 * MINUTE, runningSince: null };
    expect(computer.clockOf(stageId)).toMatchObject(stands);
    expect(computer.clockOf(themeId)).toMatchObject(stands);
    const stop = computer.keeper.news().stop;
    expect(stop).toMatchObject({ stageId, because: 'sleep' });
    expect([...(stop?.boxIds ?? [])].sort()).toEqual([stageId, themeId].sort());
  });

  test('the stop is told until both go on', async () => {
    const { computer, stageId, themeId } = await talking();
    await computer.keeper.fallAsleep();
    await computer.keeper.wakeUp();
    await computer.perform({ name: 'box.start', payload: { boxId: themeId } });
    await computer.live(BEAT_MS);
    expect(computer.keeper.news().stop).not.toBeNull();
    await computer.perform({ name: 'box.start', payload: { boxId: stageId } });
    await computer.live(BEAT_MS);
    expect(computer.keeper.news().stop).toBeNull();
  });

  test('a theme that the room has left since is not waited for', async () => {
    const { computer, stageId } = await talking();
    await computer.keeper.fallAsleep();
    await computer.keeper.wakeUp();
    await computer.perform({ name: 'desk.theme', payload: { stageId, themeId: null } });
    await computer.perform({ name: 'box.start', payload: { boxId: stageId } });
    await computer.live(BEAT_MS);
    expect(computer.keeper.news().stop).toBeNull();
  });

  test('row 43: after a quick restart with another clock both count on, none of them twice', async () => {
    const { computer, stageId, themeId } = await talking();
    await computer.live(2 * MINUTE);
    computer.time.setWall(-3 * HOUR);
    const lastChange = computer.keeper.news().now;
    await computer.live(2 * MINUTE);
    const again = computer.startAgain();
    await again.keeper.opened(lastChange);
    const goesOn = { countedMs: 4 * MINUTE, runningSince: again.time.wall() };
    expect(again.clockOf(stageId)).toMatchObject(goesOn);
    expect(again.clockOf(themeId)).toMatchObject(goesOn);
    expect(again.told).toEqual([]);
  });

  test('row 44: a clock that somebody had paused does not begin by itself', async () => {
    const { computer, stageId, themeId } = await talking();
    await computer.live(MINUTE);
    await computer.perform({ name: 'box.pause', payload: { boxId: themeId } });
    await computer.live(MINUTE);
    computer.time.setWall(-3 * HOUR);
    const lastChange = computer.keeper.news().now;
    await computer.live(MINUTE);
    const again = computer.startAgain();
    await again.keeper.opened(lastChange);
    expect(again.clockOf(stageId).runningSince).toBe(again.time.wall());
    expect(again.clockOf(themeId)).toMatchObject({ countedMs: MINUTE, runningSince: null });
  });
});
