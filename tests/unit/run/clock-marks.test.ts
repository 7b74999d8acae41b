import type { Clock } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import { lookAtMarks, type MarkMemory, NO_MARKS } from '../../../renderer/src/run/clock-marks';

const MINUTE = 60_000;
const running = (allottedMinutes: number, fields: Partial<Clock> = {}): Clock => ({
  id: 'stage',
  allottedMs: allottedMinutes * MINUTE,
  countedMs: 0,
  earlierMs: 0,
  runningSince: 0,
  firstStartedAt: 0,
  extensions: [],
  ...fields,
});

/** Looks every half second, as the app does, and lists what was played with its minute. */
function listen(
  clock: Clock,
  fromMs: number,
  toMs: number,
  isTypingAt: (ms: number) => boolean = () => false,
  start: MarkMemory = NO_MARKS,
) {
  let memory = start;
  const played: string[] = [];
  const said: string[] = [];
  for (let now = fromMs; now <= toMs; now += 500) {
    const look = lookAtMarks(memory, clock, now, isTypingAt(now));
    memory = look.memory;
    if (look.play) played.push(`${look.play} at ${now / MINUTE}`);
    if (look.say) said.push(`${look.say} at ${now / MINUTE}`);
  }
  return { memory, played, said };
}

describe('the marks of a countdown', () => {
  it('come once each: two minutes before the end, at the end, and two minutes after it', () => {
    const { played, said } = listen(running(10), 0, 30 * MINUTE);
    expect(played).toEqual(['two-minutes at 8', 'end at 10', 'over at 12']);
    expect(said).toEqual(played);
  });

  it('leave out the two minutes where the whole countdown is not longer', () => {
    expect(listen(running(2), 0, 5 * MINUTE).played).toEqual(['end at 2', 'over at 4']);
  });

  it('stay silent where they had passed before anybody looked', () => {
    expect(listen(running(10), 9 * MINUTE, 11 * MINUTE).played).toEqual(['end at 10']);
    expect(listen(running(10), 11 * MINUTE, 15 * MINUTE).played).toEqual(['over at 12']);
    expect(listen(running(10), 13 * MINUTE, 30 * MINUTE).played).toEqual([]);
  });

  it('do not come for a clock that stands still or never ran', () => {
    const paused = running(10, { runningSince: null, countedMs: 7 * MINUTE });
    expect(listen(paused, 0, 30 * MINUTE).played).toEqual([]);
    const idle = running(0, { runningSince: null, firstStartedAt: null });
    expect(listen(idle, 0, MINUTE).played).toEqual([]);
  });

  it('wait in sound, not in words, until the turn being typed is over', () => {
    const { played, said } = listen(running(10), 0, 11 * MINUTE, (now) => now < 8.5 * MINUTE);
    expect(said).toEqual(['two-minutes at 8', 'end at 10']);
    expect(played).toEqual(['two-minutes at 8.5', 'end at 10']);
  });

  it('play only the later one where both had to wait', () => {
    const { played } = listen(running(10), 0, 11.5 * MINUTE, (now) => now < 11 * MINUTE);
    expect(played).toEqual(['end at 11']);
  });

  it('come again only when added time makes another countdown, and never at once', () => {
    const first = listen(running(10), 0, 10.5 * MINUTE);
    const extended = running(15.5);
    const second = listen(extended, 10.5 * MINUTE, 17 * MINUTE, undefined, first.memory);
    expect(second.played).toEqual(['two-minutes at 13.5', 'end at 15.5']);
    const oneMore = running(11.5);
    const third = listen(oneMore, 10.5 * MINUTE, 13 * MINUTE, undefined, first.memory);
    expect(third.played).toEqual(['end at 11.5']);
  });

  it('are told in words only after a long sleep', () => {
    const clock = running(10);
    const before = lookAtMarks(NO_MARKS, clock, 5 * MINUTE, false);
    const after = lookAtMarks(before.memory, clock, 30 * MINUTE, false);
    expect(after.say).toBe('over');
    expect(after.play).toBeNull();
    expect(lookAtMarks(after.memory, clock, 31 * MINUTE, false)).toMatchObject({
      say: null,
      play: null,
    });
  });
});
