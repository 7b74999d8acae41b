import { kill } from 'node:process';
import { expect, type Locator, test } from '@playwright/test';
import type { Session } from '@shared/domain/model';
import { inRoom, type Room, smallMorning, stageIdOf, withOpen } from './room';
import { PLACES } from './typing-places';
import { viewProcess } from './view';

/** What may be lost of typing, in milliseconds, when the app or its window is killed. */
const GOAL_MS = 100;

interface Stroke {
  readonly letter: string;
  /** When the key was pressed, milliseconds of the test's own clock. */
  readonly at: number;
}

interface Answers {
  readonly lessons: { request(name: string, payload: object): Promise<unknown> };
}

const sessionNow = async (room: Room): Promise<Session> => {
  const reply = await room.request('session:get', {});
  return (reply as { readonly value: { readonly session: Session } }).value.session;
};

/** How long this machine takes just now, in milliseconds, to bring one word to the disk and answer. */
const roundTrip = (room: Room): Promise<number> =>
  room.page.evaluate(async () => {
    const { lessons } = window as unknown as Answers;
    const start = performance.now();
    for (const text of ['x', '']) {
      const payload = { field: 'probe', text };
      await lessons.request('session:dispatch', { name: 'draft.set', payload });
    }
    return (performance.now() - start) / 2;
  });

const quiet = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Types letter by letter until all is typed or the window is gone; gives the strokes that were made. */
async function typeOn(room: Room, text: string, pauseMs: number): Promise<Stroke[]> {
  const strokes: Stroke[] = [];
  try {
    for (const letter of text) {
      strokes.push({ letter, at: performance.now() });
      await room.page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await quiet(pauseMs);
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

/** Kills in the middle of typing: the whole app, or only the process that draws the window. Gives the moment. */
async function killWhileTyping(room: Room, dies: 'app' | 'window'): Promise<number> {
  const view = await viewProcess(room);
  await quiet(250 + Math.random() * 500);
  const at = performance.now();
  if (dies === 'app') await room.kill();
  else kill(view, 'SIGKILL');
  return at;
}

/** Marks of which dialog or page lay open, and whose slips are typed: kept like letters, but nobody typed them. */
const MARKS =
  /^(?:action-open|action-dialog|taker-dialog|actions-tab|run-dialog|setup-part|facts-page|close-missing|paper-who_.*)$/u;

/** All letters that are kept and that nobody has agreed to. */
async function keptTexts(room: Room): Promise<string[]> {
  const { drafts, desks } = await sessionNow(room);
  return [
    ...Object.values(drafts)
      .filter(({ id }) => !MARKS.test(id))
      .map(({ text }) => text),
    ...Object.values(desks)
      .map(({ draft }) => draft)
      .filter((draft) => draft !== ''),
  ];
}

/** Every run tries one field in so many; the others have the same code under them, and are tried by the thorough run. */
const ALWAYS_ONE_IN = 3;

for (const [index, place] of PLACES.entries()) {
  const tag = index % ALWAYS_ONE_IN === 0 ? [] : ['@thorough'];
  const dies = index % 2 === 0 ? 'app' : 'window';
  test(
    `row 49: letters of ${place.title} survive a kill, in the field where they were typed`,
    { tag },
    () =>
      inRoom(withOpen(place.session()), async (room) => {
        const { before = '', again = place.open } = place;
        const field = await place.open(room);
        await atEnd(field);
        await expect(field).toHaveValue(before);
        /* A machine that is busy with other things needs longer than the goal for any word at all. */
        const slowMs = 4 * (await roundTrip(room));

        await typeOn(room, 'half a', 15);
        await quiet(GOAL_MS + slowMs);
        const sentence =
          ' word that nobody ends because it all goes dark before anybody comes to its end';
        const dying = killWhileTyping(room, dies);
        const strokes = await typeOn(room, sentence, 5);
        const killedAt = await dying;
        if (dies === 'window') {
          await quiet(slowMs);
          await room.kill();
        }
        await room.startAgain();
        const last = await again(room);
        await expect(last).toHaveValue(new RegExp(`^${before}half a`));
        const value = await last.inputValue();
        const typed = `${before}half a${strokes.map(({ letter }) => letter).join('')}`;
        expect(typed.slice(0, value.length)).toBe(value);
        const others = (await keptTexts(room)).filter((text) => !text.includes(value));
        expect(others).toEqual([]);

        const found = value.length - `${before}half a`.length;
        const lost = strokes.slice(found).filter(({ at }) => at < killedAt);
        const lossMs = killedAt - (lost[0]?.at ?? killedAt);
        test.info().annotations.push({
          type: `lost when the ${dies} was killed`,
          description: `${lost.length} of ${found + lost.length} letters, ${lossMs.toFixed(0)} ms`,
        });
      }),
  );
}

test('letters typed at once after a drop all stand in the name of the new theme', () => {
  const morning = smallMorning('Went well', ['Ada', 'Ben'], (begun) => {
    const stageId = stageIdOf(begun, 'Went well');
    return [
      { name: 'note.add', payload: { stageId, texts: ['One', 'Two', 'Three'], authorId: null } },
      { name: 'desk.step', payload: { stageId, step: 'group' } },
    ];
  });
  return inRoom(withOpen(morning), async (room) => {
    /* On a busy machine everything that was to happen a moment after the drop happens among the first letters. */
    await room.page.evaluate(() => {
      const after = window.setTimeout.bind(window);
      Object.assign(window, {
        setTimeout: (run: () => void, ms = 0) => after(run, ms === 50 ? 700 : ms),
      });
    });
    await room.board.dragOntoNote('One', 'Two');
    const field = room.page.getByRole('textbox', { name: /^Name of theme/ });
    await expect(field).toBeFocused();
    await room.page.keyboard.type('Self-service took the noise away', { delay: 20 });
    await expect(field).toHaveValue('Self-service took the noise away');
  });
});
