import { clockViewOf, timeToComeMs } from '@shared/domain/clock';
import { VIEW_FIELDS } from '@shared/domain/model';
import {
  innerBoxOf,
  nextExtensionMs,
  standingBoxesOf,
  thinkBoxId,
  timeBoxOf,
  USUAL_THEME_MS,
  USUAL_THINK_MS,
} from '@shared/domain/time-box';
import { describe, expect, it } from 'vitest';
import { Play, there } from './play';

const MINUTE = 60_000;

/** A morning at its first question, with two themes of two notes each. */
class BoxPlay extends Play {
  constructor() {
    super();
    this.do(
      { name: 'session.start', payload: {} },
      { name: 'stage.enter', payload: { stageId: this.stageId() } },
    );
    this.addNotes(['One', 'Two', 'Three', 'Four']).group(1, 2).group(3, 4);
  }

  wait(minutes: number): this {
    this.ports.advance(minutes * MINUTE);
    return this;
  }

  step(step: 'think' | 'write' | 'group' | 'vote' | 'discuss'): this {
    this.do({ name: 'desk.step', payload: { stageId: this.stageId(), step } });
    return this;
  }

  talkAbout(number: number): this {
    const stageId = this.stageId();
    this.do({ name: 'desk.theme', payload: { stageId, themeId: this.themeId(number) } });
    return this;
  }

  enter(title: string): this {
    this.do({ name: 'stage.enter', payload: { stageId: this.stageId(title) } });
    return this;
  }

  /** Minutes that a box has counted, and whether its clock runs. */
  box(id: string): { readonly minutes: number; readonly runs: boolean } {
    const view = clockViewOf(
      this.session,
      there(timeBoxOf(this.session, id), 'time box'),
      this.ports.now(),
    );
    return {
      minutes: view.realMs / MINUTE,
      runs: view.state === 'running' || view.state === 'over',
    };
  }

  get think(): string {
    return thinkBoxId(this.stageId());
  }
}

describe('the time of a theme', () => {
  it('is eight minutes where the agenda says nothing else', () => {
    const play = new BoxPlay();
    const { id } = play.theme(1);
    expect(timeBoxOf(play.session, id)).toEqual({ id, plannedMs: USUAL_THEME_MS });
    play.do({ name: 'stage.edit', payload: { id: play.stageId(), themeMs: 5 * MINUTE } });
    expect(timeBoxOf(play.session, id)?.plannedMs).toBe(5 * MINUTE);
  });

  it('begins with the first theme as soon as the room talks', () => {
    const play = new BoxPlay().step('discuss').wait(2);
    expect(play.desk().themeId).toBe(play.themeId(1));
    expect(play.box(play.themeId(1))).toEqual({ minutes: 2, runs: true });
  });

  it('runs while its theme is chosen, and stands while another one is', () => {
    const play = new BoxPlay().step('discuss').wait(3).talkAbout(2).wait(4);
    expect(play.box(play.themeId(1))).toEqual({ minutes: 3, runs: false });
    expect(play.box(play.themeId(2))).toEqual({ minutes: 4, runs: true });
    play.talkAbout(1).wait(1);
    expect(play.box(play.themeId(1))).toEqual({ minutes: 4, runs: true });
    expect(play.box(play.themeId(2))).toEqual({ minutes: 4, runs: false });
  });

  it('stands while the room is at another step, and goes on when it comes back', () => {
    const play = new BoxPlay().step('discuss').talkAbout(2).wait(3).step('group').wait(5);
    expect(play.box(play.themeId(2))).toEqual({ minutes: 3, runs: false });
    play.step('discuss').wait(1);
    expect(play.box(play.themeId(2))).toEqual({ minutes: 4, runs: true });
  });

  it('stands while the room is in another stage, and goes on when it comes back', () => {
    const play = new BoxPlay().step('discuss').wait(3).enter('Actions').wait(5);
    expect(play.box(play.themeId(1))).toEqual({ minutes: 3, runs: false });
    play.enter('Went well').wait(1);
    expect(play.box(play.themeId(1))).toEqual({ minutes: 4, runs: true });
  });

  it('runs beside the time of its stage, which goes on through all themes', () => {
    const play = new BoxPlay().step('discuss').wait(3).talkAbout(2).wait(4);
    expect(play.box(play.stageId())).toEqual({ minutes: 7, runs: true });
  });

  it('does not begin in a stage where the room is not', () => {
    const play = new BoxPlay().enter('Actions').step('discuss');
    expect(play.session.clocks[play.themeId(1)]).toBeUndefined();
  });

  it('stops with the theme that is taken away while it is talked about', () => {
    const play = new BoxPlay().step('discuss');
    const gone = play.themeId(1);
    play.do({ name: 'theme.remove', payload: { id: gone } });
    play.talkAbout(1);
    expect(play.session.clocks[gone]?.runningSince).toBeNull();
    expect(timeBoxOf(play.session, gone)).toBeNull();
  });
});

describe('the time for thinking', () => {
  it('begins only when a person starts it', () => {
    const play = new BoxPlay().wait(5);
    expect(play.session.clocks[play.think]).toBeUndefined();
    play.step('write').step('think');
    expect(play.session.clocks[play.think]).toBeUndefined();
    play.do({ name: 'box.start', payload: { boxId: play.think } });
    play.wait(1);
    expect(play.box(play.think)).toEqual({ minutes: 1, runs: true });
  });

  it('is four minutes where the agenda says nothing else', () => {
    const play = new BoxPlay();
    expect(timeBoxOf(play.session, play.think)?.plannedMs).toBe(USUAL_THINK_MS);
    play.do({ name: 'stage.edit', payload: { id: play.stageId(), thinkMs: 6 * MINUTE } });
    expect(timeBoxOf(play.session, play.think)?.plannedMs).toBe(6 * MINUTE);
  });

  it('stands when the room goes on to writing', () => {
    const play = new BoxPlay();
    play.do({ name: 'box.start', payload: { boxId: play.think } });
    play.wait(2).step('write').wait(5);
    expect(play.box(play.think)).toEqual({ minutes: 2, runs: false });
  });

  it('goes on where the room was in the middle of it and comes back from another stage', () => {
    const play = new BoxPlay();
    play.do({ name: 'box.start', payload: { boxId: play.think } });
    play.wait(2).enter('Actions').wait(5).enter('Went well').wait(1);
    expect(play.box(play.think)).toEqual({ minutes: 3, runs: true });
  });

  it('begins anew with the planned time, and what was used stays counted', () => {
    const play = new BoxPlay();
    play.do({ name: 'box.start', payload: { boxId: play.think } });
    play.wait(3);
    play.do({ name: 'box.restart', payload: { boxId: play.think } });
    play.wait(1);
    expect(play.session.clocks[play.think]).toMatchObject({
      allottedMs: USUAL_THINK_MS,
      earlierMs: 3 * MINUTE,
    });
    expect(play.box(play.think)).toEqual({ minutes: 4, runs: true });
  });
});

describe('the box that the room is in', () => {
  it('is the thinking, then none, then the theme', () => {
    const play = new BoxPlay();
    const inner = () => innerBoxOf(play.session, play.stageId())?.id ?? null;
    expect(inner()).toBe(play.think);
    for (const step of ['write', 'group', 'vote'] as const) {
      play.step(step);
      expect(inner()).toBeNull();
    }
    play.step('discuss');
    expect(inner()).toBe(play.themeId(1));
    play.do({ name: 'desk.theme', payload: { stageId: play.stageId(), themeId: 'unsorted' } });
    expect(inner()).toBeNull();
  });

  it('is none in a stage without steps', () => {
    const play = new BoxPlay();
    expect(innerBoxOf(play.session, play.stageId('Actions'))).toBeNull();
  });

  it('is waited for after a stop, with its stage, and nothing else is', () => {
    const play = new BoxPlay().step('discuss');
    const both = [play.stageId(), play.themeId(1)];
    expect(standingBoxesOf(play.session, both)).toEqual([]);
    for (const boxId of both) play.do({ name: 'box.pause', payload: { boxId } });
    expect(standingBoxesOf(play.session, [...both, play.themeId(2)])).toEqual(both);
    play.talkAbout(2);
    expect(standingBoxesOf(play.session, both)).toEqual([play.stageId()]);
  });
});

describe('more time by thumbs', () => {
  it('is four minutes, then two, then one, and never less', () => {
    expect([0, 1, 2, 3, 9].map((count) => nextExtensionMs(count) / MINUTE)).toEqual([
      4, 2, 1, 1, 1,
    ]);
  });

  it('is recorded with its moment and what the room showed', () => {
    const play = new BoxPlay().step('discuss').wait(8);
    const boxId = play.themeId(1);
    play.do({
      name: 'box.extend',
      payload: { boxId, byMs: 4 * MINUTE, thumbs: { up: 5, down: 2 } },
    });
    const at = play.ports.now();
    play.wait(4);
    play.do({
      name: 'box.extend',
      payload: { boxId, byMs: 2 * MINUTE, thumbs: { up: null, down: null } },
    });
    expect(play.session.clocks[boxId]?.extensions).toEqual([
      { at, byMs: 4 * MINUTE, thumbsUp: 5, thumbsDown: 2 },
      { at: play.ports.now(), byMs: 2 * MINUTE, thumbsUp: null, thumbsDown: null },
    ]);
    expect(play.session.clocks[boxId]?.allottedMs).toBe(14 * MINUTE);
  });

  it('counts from the moment of the yes, not off the time that has run over', () => {
    const play = new BoxPlay().step('discuss').wait(11);
    const boxId = play.themeId(1);
    const thumbs = { up: 3, down: 0 };
    play.do({ name: 'box.extend', payload: { boxId, byMs: 4 * MINUTE, thumbs } });
    expect(play.session.clocks[boxId]?.allottedMs).toBe(15 * MINUTE);
  });

  it('is not recorded where a minute was only added by a key', () => {
    const play = new BoxPlay().step('discuss');
    const boxId = play.themeId(1);
    play.do({ name: 'box.extend', payload: { boxId, byMs: MINUTE } });
    expect(play.session.clocks[boxId]?.extensions).toEqual([]);
  });

  it('is given to a stage in the same way', () => {
    const play = new BoxPlay().wait(10);
    const stageId = play.stageId();
    const thumbs = { up: 1, down: 1 };
    play.do({ name: 'clock.extend', payload: { stageId, byMs: 4 * MINUTE, thumbs } });
    expect(play.clock().extensions).toHaveLength(1);
  });
});

describe('minutes moved from one stage to another', () => {
  it('keep the end of the morning', () => {
    const play = new BoxPlay().wait(4);
    const toCome = () => timeToComeMs(play.session, play.ports.now());
    const before = toCome();
    const [here, there_] = [play.stageId(), play.stageId('Actions')];
    play.do({
      name: 'clock.shift',
      payload: { fromStageId: there_, toStageId: here, byMs: 5 * MINUTE },
    });
    expect(toCome()).toBe(before);
    play.do({
      name: 'clock.shift',
      payload: { fromStageId: here, toStageId: there_, byMs: 11 * MINUTE },
    });
    expect(toCome()).toBe(before);
    expect(play.clock().allottedMs).toBe(4 * MINUTE);
    expect(play.clock('Actions').allottedMs).toBe(16 * MINUTE);
  });

  it('keep it also where the stage that takes has run over', () => {
    const play = new BoxPlay().wait(13);
    const toCome = () => timeToComeMs(play.session, play.ports.now());
    const before = toCome();
    play.do({
      name: 'clock.shift',
      payload: {
        fromStageId: play.stageId('Actions'),
        toStageId: play.stageId(),
        byMs: 5 * MINUTE,
      },
    });
    expect(toCome()).toBe(before);
  });

  it('are no more than the giver has left', () => {
    const play = new BoxPlay().wait(4);
    const shift = (minutes: number) => ({
      name: 'clock.shift' as const,
      payload: {
        fromStageId: play.stageId(),
        toStageId: play.stageId('Actions'),
        byMs: minutes * MINUTE,
      },
    });
    expect(play.refusal(shift(7))).toBe('no-minutes-left');
    play.do(shift(6));
    expect(play.refusal(shift(1))).toBe('no-minutes-left');
  });

  it('go to another stage only, and only while the session is open', () => {
    const play = new BoxPlay();
    const [here, next] = [play.stageId(), play.stageId('Actions')];
    const shift = (toStageId: string) => ({
      name: 'clock.shift' as const,
      payload: { fromStageId: here, toStageId, byMs: MINUTE },
    });
    expect(play.refusal(shift(here))).toBe('not-found');
    expect(play.refusal(shift('nowhere'))).toBe('not-found');
    play.do({ name: 'session.close', payload: {} });
    expect(play.refusal(shift(next))).toBe('session-closed');
  });
});

describe('how others see a theme', () => {
  it('is kept with it, each view by itself, and can be taken back', () => {
    const play = new BoxPlay();
    const { id } = play.theme(1);
    for (const field of VIEW_FIELDS) {
      play.do({ name: 'theme.edit', payload: { id, [field]: `As ${field}` } });
    }
    for (const field of VIEW_FIELDS) expect(play.theme(1)[field]).toBe(`As ${field}`);
    play.undo();
    expect(play.theme(1).ownerView).toBe('');
    expect(play.theme(1).newcomerView).toBe('As newcomerView');
  });
});
