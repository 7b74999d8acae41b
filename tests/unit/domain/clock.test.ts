import { type ClockView, clockViewOf, plannedStartsOf, totalPlannedMs } from '@shared/domain/clock';
import { describe, expect, it } from 'vitest';
import { Play, there } from './play';

const MINUTE = 60_000;
const PLANNED = 10 * MINUTE;

/** A play whose first question's clock is driven by name. */
class ClockPlay extends Play {
  on(name: 'clock.start' | 'clock.pause' | 'clock.restart'): this {
    this.do({ name, payload: { stageId: this.stageId() } });
    return this;
  }

  extend(minutes: number): this {
    this.do({
      name: 'clock.extend',
      payload: { stageId: this.stageId(), byMs: minutes * MINUTE },
    });
    return this;
  }

  wait(minutes: number): this {
    this.ports.advance(minutes * MINUTE);
    return this;
  }

  view(): ClockView {
    const stage = there(this.session.stages[this.stageId()], 'stage');
    return clockViewOf(this.session, stage, this.ports.now());
  }
}

describe('a stage’s clock', () => {
  it('shows the planned time until it is started', () => {
    expect(new ClockPlay().wait(30).view()).toEqual({
      state: 'idle',
      allottedMs: PLANNED,
      remainingMs: PLANNED,
      overMs: 0,
      realMs: 0,
    });
  });

  it('counts down while it runs, with nothing written meanwhile', () => {
    const play = new ClockPlay().on('clock.start');
    const { revision } = play.state;
    expect(play.wait(4).view()).toMatchObject({
      state: 'running',
      remainingMs: 6 * MINUTE,
      overMs: 0,
    });
    expect(play.state.revision).toBe(revision);
  });

  it('is not started a second time while it runs', () => {
    const play = new ClockPlay().on('clock.start').wait(4);
    expect(play.do({ name: 'clock.start', payload: { stageId: play.stageId() } })).toEqual([]);
    expect(play.view().remainingMs).toBe(6 * MINUTE);
  });

  it('stands still in a pause and goes on after it', () => {
    const play = new ClockPlay().on('clock.start').wait(4).on('clock.pause').wait(60);
    expect(play.view()).toMatchObject({
      state: 'paused',
      remainingMs: 6 * MINUTE,
      realMs: 4 * MINUTE,
    });
    play.on('clock.start').wait(1);
    expect(play.view()).toMatchObject({
      state: 'running',
      remainingMs: 5 * MINUTE,
      realMs: 5 * MINUTE,
    });
    expect(play.clock().firstStartedAt).toBe(play.ports.now() - 65 * MINUTE);
  });

  it('counts up after its end, running or paused', () => {
    const play = new ClockPlay().on('clock.start').wait(10);
    expect(play.view()).toMatchObject({ state: 'over', remainingMs: 0, overMs: 0 });
    expect(play.wait(3).view()).toMatchObject({
      state: 'over',
      remainingMs: 0,
      overMs: 3 * MINUTE,
    });
    expect(play.on('clock.pause').wait(9).view()).toMatchObject({
      state: 'over-paused',
      overMs: 3 * MINUTE,
      realMs: 13 * MINUTE,
    });
  });

  it('gets more time on top of what is left', () => {
    const play = new ClockPlay().on('clock.start').wait(4).extend(5);
    expect(play.view()).toMatchObject({ allottedMs: 15 * MINUTE, remainingMs: 11 * MINUTE });
  });

  it('gets more time before it is started, too', () => {
    expect(new ClockPlay().extend(5).view()).toMatchObject({
      state: 'idle',
      remainingMs: 15 * MINUTE,
    });
  });

  it('in overrun gets one minute from now, not one off the debt', () => {
    const play = new ClockPlay().on('clock.start').wait(17).extend(1);
    expect(play.view()).toMatchObject({ state: 'running', remainingMs: MINUTE, overMs: 0 });
  });

  it('that was left running for days still gets one minute from now', () => {
    const play = new ClockPlay()
      .on('clock.start')
      .wait(72 * 60)
      .extend(1);
    expect(play.view()).toMatchObject({ state: 'running', remainingMs: MINUTE });
  });

  it('loses time down to now, and no further', () => {
    const play = new ClockPlay().on('clock.start').wait(4).extend(-5);
    expect(play.view()).toMatchObject({ state: 'running', remainingMs: MINUTE });
    expect(play.extend(-5).view()).toMatchObject({ state: 'over', remainingMs: 0, overMs: 0 });
    expect(play.wait(2).extend(-5).view()).toMatchObject({ state: 'over', overMs: 2 * MINUTE });
  });

  it('never holds more than a day', () => {
    const play = new ClockPlay().extend(24 * 60).extend(24 * 60);
    expect(play.view().allottedMs).toBe(24 * 60 * MINUTE);
  });

  it('begins anew with the planned time and keeps what was really spent', () => {
    const play = new ClockPlay().on('clock.start').extend(5).wait(12).on('clock.restart');
    expect(play.view()).toMatchObject({
      state: 'running',
      allottedMs: PLANNED,
      remainingMs: PLANNED,
    });
    expect(play.wait(3).view()).toMatchObject({ remainingMs: 7 * MINUTE, realMs: 15 * MINUTE });
    expect(play.on('clock.restart').wait(1).view().realMs).toBe(16 * MINUTE);
  });

  it('stands still where the computer’s clock was set back, and loses nothing', () => {
    const play = new ClockPlay()
      .on('clock.start')
      .wait(4)
      .on('clock.pause')
      .on('clock.start')
      .wait(-60);
    expect(play.view()).toMatchObject({
      state: 'running',
      remainingMs: 6 * MINUTE,
      realMs: 4 * MINUTE,
    });
    expect(play.on('clock.pause').view()).toMatchObject({
      state: 'paused',
      remainingMs: 6 * MINUTE,
    });
  });

  it('is refused in a closed session and for a stage that is not there', () => {
    const play = new ClockPlay();
    expect(play.refusal({ name: 'clock.start', payload: { stageId: 'gone' } })).toBe('not-found');
    play.do({ name: 'session.close', payload: {} });
    for (const name of ['clock.start', 'clock.pause', 'clock.restart'] as const) {
      expect(play.refusal({ name, payload: { stageId: play.stageId() } }), name).toBe(
        'session-closed',
      );
    }
  });

  it('cannot be taken back by undo', () => {
    const play = new ClockPlay().addNotes(['one']).on('clock.start').wait(1);
    play.undo();
    expect(play.session.notes).toEqual({});
    expect(play.view().state).toBe('running');
  });
});

describe('the run sheet', () => {
  it('adds the planned times up in the order of the stages', () => {
    const play = new Play();
    expect(totalPlannedMs(play.session)).toBe(50 * MINUTE);
    play.do({ name: 'stage.move', payload: { id: play.stageId('Close'), toIndex: 0 } });
    const starts = plannedStartsOf(play.session);
    expect(['Close', 'Open', 'Actions'].map((title) => starts.get(play.stageId(title)))).toEqual([
      0, 10, 40,
    ]);
  });
});
