import { describe, expect, test } from 'vitest';
import { PresentClock } from '../../../electron/main/clock/present-clock';
import { DAY, FakeTime, HOUR, MINUTE } from './fake-time';

describe('the present moment', () => {
  test('row 43: a clock that is set back three hours moves nothing', () => {
    const time = new FakeTime();
    const clock = new PresentClock(time);
    const start = clock.now();
    time.pass(MINUTE);
    time.setWall(-3 * HOUR);
    time.pass(MINUTE);
    expect(clock.now()).toBe(start + 2 * MINUTE);
  });

  test('row 43: a clock that is set forward four hundred days moves nothing', () => {
    const time = new FakeTime();
    const clock = new PresentClock(time);
    const start = clock.now();
    time.setWall(400 * DAY);
    time.pass(MINUTE);
    expect(clock.now()).toBe(start + MINUTE);
  });

  test('begins with what the computer says, in whole milliseconds', () => {
    const time = new FakeTime();
    const clock = new PresentClock(time);
    expect(clock.now()).toBe(time.wall());
    time.pass(0.4);
    expect(Number.isInteger(clock.now())).toBe(true);
  });

  for (const standsStill of [true, false]) {
    test(`row 44: sleep is counted once, where the even clock ${standsStill ? 'stands still' : 'goes on'} meanwhile`, () => {
      const time = new FakeTime();
      const clock = new PresentClock(time);
      const start = clock.now();
      time.pass(MINUTE);
      const mark = clock.mark();
      time.sleep(2 * HOUR, standsStill);
      clock.addSleep(mark);
      expect(clock.now()).toBe(start + MINUTE + 2 * HOUR);
      time.pass(MINUTE);
      expect(clock.now()).toBe(start + 2 * MINUTE + 2 * HOUR);
    });
  }

  test('row 44: a clock that was set wrong before the sleep does not show after it', () => {
    const time = new FakeTime();
    const clock = new PresentClock(time);
    const start = clock.now();
    time.setWall(-3 * HOUR);
    const mark = clock.mark();
    time.sleep(HOUR, true);
    clock.addSleep(mark);
    expect(clock.now()).toBe(start + HOUR);
  });

  test('row 44: a clock that was set back during the sleep does not turn time back', () => {
    const time = new FakeTime();
    const clock = new PresentClock(time);
    const start = clock.now();
    const mark = clock.mark();
    time.sleep(MINUTE, false);
    time.setWall(-3 * HOUR);
    clock.addSleep(mark);
    expect(clock.now()).toBe(start + MINUTE);
  });
});
