import { timeToComeMs } from '@shared/domain/clock';
import { currentStageOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const MINUTE = 60_000;

class StagePlay extends Play {
  constructor() {
    super();
    this.do({ name: 'session.start', payload: {} });
  }

  enter(title: string): this {
    this.do({ name: 'stage.enter', payload: { stageId: this.stageId(title) } });
    return this;
  }

  wait(minutes: number): this {
    this.ports.advance(minutes * MINUTE);
    return this;
  }

  isRunning(title: string): boolean {
    return (this.session.clocks[this.stageId(title)]?.runningSince ?? null) !== null;
  }

  get done(): string[] {
    return this.session.position.doneStageIds.map((id) => this.session.stages[id]?.title ?? id);
  }

  get toCome(): number {
    return timeToComeMs(this.session, this.ports.now()) / MINUTE;
  }
}

describe('entering a stage', () => {
  it('stops the clock of the stage that is left and runs the new one', () => {
    const play = new StagePlay().enter('Went well').wait(3).enter('To change').wait(2);
    expect([play.isRunning('Went well'), play.isRunning('To change')]).toEqual([false, true]);
    expect(play.clock('Went well').countedMs).toBe(3 * MINUTE);
  });

  it('a second time goes on counting where it was left', () => {
    const play = new StagePlay().enter('Went well').wait(3).enter('To change').wait(2);
    play.enter('Went well').wait(1).enter('To change');
    expect(play.clock('Went well').countedMs).toBe(4 * MINUTE);
    expect(play.clock('To change').countedMs).toBe(2 * MINUTE);
  });

  it('in which the room is already changes nothing, also where its clock was paused', () => {
    const play = new StagePlay().enter('Went well').wait(3);
    play.do({ name: 'clock.pause', payload: { stageId: play.stageId() } });
    const { revision } = play.state;
    play.enter('Went well');
    expect([play.isRunning('Went well'), play.state.revision]).toEqual([false, revision]);
  });

  it('further on marks the one that is left as done', () => {
    const play = new StagePlay().enter('Went well').enter('Actions');
    expect(play.done).toEqual(['Open', 'Went well']);
  });

  it('again un-marks it, and going back marks nothing', () => {
    const play = new StagePlay().enter('Went well').enter('To change').enter('Went well');
    expect(play.done).toEqual(['Open']);
    expect(play.enter('Open').done).toEqual([]);
  });

  it('of a closed session moves the room without running a clock', () => {
    const play = new StagePlay().enter('Close');
    play.do({ name: 'session.close', payload: {} });
    play.enter('Went well');
    expect(currentStageOf(play.session)?.title).toBe('Went well');
    expect([play.isRunning('Close'), play.isRunning('Went well')]).toEqual([false, false]);
  });

  it('that is not there is refused', () => {
    const play = new StagePlay();
    expect(play.refusal({ name: 'stage.enter', payload: { stageId: 'gone' } })).toBe('not-found');
  });

  it('cannot be taken back by undo', () => {
    const play = new StagePlay().addNotes(['x']).enter('To change');
    play.undo();
    expect(currentStageOf(play.session)?.title).toBe('To change');
  });
});

describe('the time to come', () => {
  it('is the whole plan before anything has begun', () => {
    expect(new StagePlay().toCome).toBe(50);
  });

  it('shrinks while a clock runs and stands still while it is paused', () => {
    const play = new StagePlay().enter('Went well');
    expect(play.toCome).toBe(40);
    expect(play.wait(4).toCome).toBe(36);
    play.do({ name: 'clock.pause', payload: { stageId: play.stageId() } });
    expect(play.wait(4).toCome).toBe(36);
  });

  it('no longer shrinks in overrun, so that the projected end moves', () => {
    const play = new StagePlay().enter('Went well').wait(10);
    expect(play.toCome).toBe(30);
    expect(play.wait(7).toCome).toBe(30);
  });

  it('grows with an extension', () => {
    const play = new StagePlay().enter('Went well').wait(4);
    play.do({ name: 'clock.extend', payload: { stageId: play.stageId(), byMs: 5 * MINUTE } });
    expect(play.toCome).toBe(41);
    play.wait(20);
    play.do({ name: 'clock.extend', payload: { stageId: play.stageId(), byMs: MINUTE } });
    expect(play.toCome).toBe(31);
  });

  it('counts stages that were jumped over, as the rail does, until the room is at the last one', () => {
    const play = new StagePlay().enter('Actions');
    expect(play.toCome).toBe(10 + 10 + 10 + 10);
    expect(play.enter('Close').toCome).toBe(10);
    expect(play.enter('Actions').toCome).toBe(10 + 10 + 10 + 10);
    expect(play.enter('Went well').wait(2).toCome).toBe(8 + 10 + 10 + 10);
  });

  it('counts only what is left of a later stage that was visited before', () => {
    const play = new StagePlay().enter('To change').wait(6).enter('Went well');
    expect(play.toCome).toBe(10 + 4 + 10 + 10);
  });

  it('goes on from the first stage where the present one was removed', () => {
    const play = new StagePlay().enter('Went well').wait(1);
    play.do({ name: 'stage.remove', payload: { id: play.stageId() } });
    expect(currentStageOf(play.session)?.title).toBe('Open');
    expect(play.toCome).toBe(40);
  });
});

describe('closing the session', () => {
  it('stops every clock and keeps what it had counted', () => {
    const play = new StagePlay().enter('Went well').wait(3);
    play.do({ name: 'clock.start', payload: { stageId: play.stageId('Actions') } });
    play.wait(2);
    play.do({ name: 'session.close', payload: {} });
    expect([play.isRunning('Went well'), play.isRunning('Actions')]).toEqual([false, false]);
    expect(play.clock('Went well').countedMs).toBe(5 * MINUTE);
    expect(play.clock('Actions').countedMs).toBe(2 * MINUTE);
    expect(play.session.meta.closedAt).toBe(play.ports.now());
  });

  it('is taken back by undo and by opening again; clocks stay stopped', () => {
    const play = new StagePlay().enter('Went well').wait(3);
    play.do({ name: 'session.close', payload: {} });
    play.undo();
    expect([play.session.meta.closedAt, play.isRunning('Went well')]).toEqual([null, false]);
    play.do({ name: 'session.close', payload: {} }, { name: 'session.reopen', payload: {} });
    expect(play.session.meta.closedAt).toBeNull();
    play.do({ name: 'clock.start', payload: { stageId: play.stageId() } });
    expect(play.isRunning('Went well')).toBe(true);
  });

  it('a second time keeps the first moment', () => {
    const play = new StagePlay();
    play.do({ name: 'session.close', payload: {} });
    const { closedAt } = play.session.meta;
    play.wait(5).do({ name: 'session.close', payload: {} });
    expect(play.session.meta.closedAt).toBe(closedAt);
  });
});
