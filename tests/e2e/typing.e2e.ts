import { kill } from 'node:process';
import { expect, type Locator, test } from '@playwright/test';
import type { Session } from '@shared/domain/model';
import { inRoom, type Room, withOpen } from './room';
import { PLACES, type TypingPlace } from './typing-places';
import { viewProcess } from './view';

/** What may be lost of typing, in milliseconds, when the app or its window is killed. */
const GOAL_MS = 100;

interface Stroke {
  readonly letter: string;
  /** When the key was pressed, milliseconds of the test's own clock. */
  readonly at: number;
}

const sessionNow = (room: Room): Promise<Session> =>
  room.page.evaluate(async () => {
    const { lessons } = window as unknown as {
      lessons: { request(name: string, payload: object): Promise<{ value: { session: Session } }> };
    };
    return (await lessons.request('session:get', {})).value.session;
  });

/** How long this machine takes just now, in milliseconds, for one word to the disk and back. */
const roundTrip = (room: Room): Promise<number> =>
  room.page.evaluate(async () => {
    const { lessons } = window as unknown as {
      lessons: { request(name: string, payload: object): Promise<unknown> };
    };
    const command = (text: string) => ({ name: 'draft.set', payload: { field: 'probe', text } });
    const start = performance.now();
    await lessons.request('session:dispatch', command('x'));
    await lessons.request('session:dispatch', command(''));
    return performance.now() - start;
  });

/** Types letter by letter until all is typed, or the window is gone; gives the strokes that were made. */
async function typeOn(room: Room, text: string, pauseMs: number): Promise<Stroke[]> {
  const strokes: Stroke[] = [];
  try {
    for (const letter of text) {
      strokes.push({ letter, at: performance.now() });
      await room.page.keyboard.press(letter === ' ' ? 'Space' : letter);
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  } catch {
    /* The window has died in mid-word, as it should. */
  }
  return strokes;
}

const atEnd = async (field: Locator): Promise<void> => {
  await field.focus();
  await field.press('End');
};

const quiet = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends the process behind the window, then the app, and starts it again: only what had left the window is there. */
async function loseWindow(room: Room): Promise<void> {
  kill(await viewProcess(room), 'SIGKILL');
}

/** The field after a restart, holding what it held; where it was, without a hand being moved. */
const fieldAgain = (room: Room, place: TypingPlace) => (place.again ?? place.open)(room);

/** All texts that are kept although nobody agreed to them, but for marks of places. */
async function keptTexts(room: Room): Promise<string[]> {
  const { drafts, desks } = await sessionNow(room);
  const marks = /^(?:action-open|action-dialog|taker-dialog|actions-tab|run-dialog|setup-part)$/u;
  return [
    ...Object.values(drafts),
    ...Object.values(desks).map(({ draft }) => ({ id: 'desk', text: draft })),
  ]
    .filter(({ id, text }) => !marks.test(id) && text !== '')
    .map(({ text }) => text);
}

for (const place of PLACES) {
  test(`typing ${place.title} survives the end of the app and of its window, in the field where it was typed`, () =>
    inRoom(withOpen(place.session()), async (room) => {
      const before = place.before ?? '';
      const field = await place.open(room);
      await atEnd(field);
      await expect(field).toHaveValue(before);
      const slowMs = await roundTrip(room);

      /* Letters before a moment of quiet are all there after kill -9 of the app. */
      await typeOn(room, 'half a', 15);
      await quiet(GOAL_MS + 4 * slowMs);
      await room.kill();
      await room.startAgain();
      const back = await fieldAgain(room, place);
      await expect(back).toHaveValue(`${before}half a`);

      /* In the middle of a word the window's process dies, and the app after it. */
      await atEnd(back);
      const sentence =
        ' word that nobody ends because the window is gone before anybody can come to its end';
      const dying = viewProcess(room).then(async (view) => {
        await quiet(250 + Math.random() * 500);
        kill(view, 'SIGKILL');
        return performance.now();
      });
      const strokes = await typeOn(room, sentence, 5);
      const killedAt = await dying;
      await quiet(4 * slowMs);
      await room.kill();
      await room.startAgain();
      const last = await fieldAgain(room, place);
      await expect(last).not.toHaveValue('');
      const found = (await last.inputValue()).slice(`${before}half a`.length);
      const typed = strokes.map(({ letter }) => letter).join('');
      expect(`${before}half a${typed}`).toContain(await last.inputValue());
      const lost = strokes.slice(found.length).filter(({ at }) => at < killedAt);
      const lossMs = Math.max(0, killedAt - (lost[0]?.at ?? killedAt));
      console.log(
        `${place.title}: ${found.length} letters kept, ${lost.length} lost, ${lossMs.toFixed(0)} ms (round trip ${slowMs.toFixed(1)} ms)`,
      );
    }));
}
