import type { Session } from '@shared/domain/model';
import {
  lapLeftMs,
  nextLapMs,
  roughMinutes,
  tooLongFor,
  turnPaceMs,
  USUAL_TURN_MS,
} from '@shared/domain/relay-pace';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const SECOND = 1_000;
const MINUTE = 60_000;

/** A question whose notes were written so many seconds after its first one. */
function writtenAt(...seconds: number[]): { session: Session; stageId: string } {
  const play = new Play();
  const stageId = play.stageId();
  const texts = seconds.map((second) => `after ${second} s`);
  if (texts.length > 0) {
    play.do({ name: 'note.add', payload: { stageId, texts, authorId: null } });
  }
  const notes = Object.fromEntries(
    Object.values(play.session.notes).map((note) => [
      note.id,
      { ...note, writtenAt: 1_000_000 + (seconds[note.number - 1] ?? 0) * SECOND },
    ]),
  );
  return { session: { ...play.session, notes }, stageId };
}

const paceOf = (...seconds: number[]) => {
  const { session, stageId } = writtenAt(...seconds);
  return turnPaceMs(session, stageId) / SECOND;
};

describe('the pace of a question', () => {
  it('is the usual one until three notes are known', () => {
    expect([paceOf(), paceOf(0), paceOf(0, 10)]).toEqual([35, 35, 35]);
    expect(paceOf(0, 10, 20)).toBe(10);
  });

  it('is the middle gap, so that one slow turn does not count for all', () => {
    expect(paceOf(0, 20, 40, 60, 200)).toBe(20);
    expect(paceOf(0, 20, 60)).toBe(30);
  });

  it('leaves out breaks of more than three minutes', () => {
    expect(paceOf(0, 40, 240, 600, 640)).toBe(40);
    expect(paceOf(0, 180, 360)).toBe(180);
    expect(paceOf(0, 181, 362)).toBe(35);
  });

  it('counts a list that was pasted, or a text that was split, once', () => {
    expect(paceOf(0, 0, 0, 1, 51, 101)).toBe(50);
    expect(paceOf(0, 0, 0)).toBe(35);
  });
});

describe('what is left of a lap', () => {
  it('is a turn for everybody in the room who has not had theirs, the present one included', () => {
    const play = new Play(['Ada', 'Ben', 'Cleo', 'Dora']).startRelay();
    const left = () => lapLeftMs(play.session, play.stageId()) / USUAL_TURN_MS;
    expect(left()).toBe(4);
    play.pass();
    expect(left()).toBe(3);
    play.setAttendance('Dora', 'left');
    expect(left()).toBe(2);
    expect(nextLapMs(play.session, play.stageId())).toBe(3 * USUAL_TURN_MS);
  });
});

describe('an estimate in words', () => {
  it('has whole minutes, and none below one', () => {
    expect([0, 59_999, MINUTE, 89_999, 90_000].map(roughMinutes)).toEqual([0, 0, 1, 1, 2]);
  });

  it('says what is left only where it is really more than that', () => {
    expect(tooLongFor(6 * MINUTE, 4 * MINUTE)).toBe(4);
    expect(tooLongFor(6 * MINUTE, 3.2 * MINUTE)).toBe(4);
    expect(tooLongFor(4.4 * MINUTE, 4 * MINUTE)).toBeNull();
    expect(tooLongFor(3 * MINUTE, 30 * MINUTE)).toBeNull();
    expect(tooLongFor(20 * SECOND, 0)).toBe(0);
  });
});
