import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { smallMorning, stageIdOf, withOpen } from '../e2e/room';
import { words } from '../play/director';
import { launch, PROJECT_ROOT, type RunningApp } from '../play/launch';
import { type Bench, trial } from './bench';
import { inFullRun, PLAN } from './plan';
import { randomFrom } from './random';
import { type Figures, noteFigures } from './report';
import { median } from './tally';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** Somebody who types in a hurry; milliseconds between two letters. */
const BETWEEN_LETTERS_MS = 15;
/** A note that is longer than this is begun anew, before the app asks to split it. */
const LONG_NOTE = 180;

interface Typed {
  /** What the field must show, and when each letter of it had come to the window. */
  readonly text: string;
  readonly at: readonly number[];
}

/** A small morning in which Ada has the keyboard and the field is empty. */
function foldersFor(bench: Bench) {
  const folders = {
    profile: join(bench.scratch.path, 'profile'),
    library: join(bench.scratch.path, 'library'),
    documents: join(bench.scratch.path, 'documents'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const session = smallMorning('Went well', undefined, (begun) => {
    const stageId = stageIdOf(begun, 'Went well');
    return [
      { name: 'desk.step', payload: { stageId, step: 'write' } },
      { name: 'relay.start', payload: { stageId } },
      { name: 'relay.take', payload: { stageId } },
    ];
  });
  withOpen(session)(folders);
  return folders;
}

const fieldOf = ({ page }: RunningApp) =>
  page.getByLabel(words.relay.turn.noteLabel('Ada'), { exact: true });

/**
 * Types until it is told to stop or the app is gone, and waits for no letter: who types does not either. Tells what has
 * arrived on the screen by then.
 */
async function typeOn(app: RunningApp, before: string, isOver: () => boolean): Promise<Typed> {
  let text = before;
  const at: number[] = [];
  let hasFailed = false;
  for (let next = before.length; !isOver() && !hasFailed; next += 1) {
    const letter = ALPHABET[next % ALPHABET.length] ?? 'x';
    void app.page.keyboard.press(letter).then(
      () => {
        if (isOver()) return;
        text += letter;
        /* From now on the window has it; how long a key takes to get there is no matter of the app. */
        at.push(Date.now());
      },
      () => {
        hasFailed = true;
      },
    );
    await wait(BETWEEN_LETTERS_MS);
  }
  return { text, at };
}

/** What is missing of what was typed. Anything else in the field than its beginning is a fault. */
function lossOf({ text, at }: Typed, found: string, killedAt: number) {
  if (!text.startsWith(found) && !found.startsWith(text)) {
    throw new Error(`Typed was "${text}", but the field shows "${found}"`);
  }
  const letters = Math.max(0, text.length - found.length);
  const firstLost = at.at(-letters);
  return { letters, ms: letters === 0 || firstLost === undefined ? 0 : killedAt - firstLost };
}

function figuresOf(losses: readonly { letters: number; ms: number }[], typed: number): Figures {
  const letters = losses.map((loss) => loss.letters);
  const ms = losses.map((loss) => loss.ms);
  return {
    rounds: losses.length,
    lettersTyped: typed,
    lostLettersMedian: median(letters),
    lostLettersMax: Math.max(0, ...letters),
    lostMsMedian: median(ms),
    lostMsMax: Math.max(0, ...ms),
  };
}

describe('the real app', () => {
  trial(
    'row 27: killed while somebody types, it starts again with the letters in the field',
    async ({ bench }) => {
      const folders = foldersFor(bench);
      const dice = randomFrom(PLAN.seed);
      const losses: { letters: number; ms: number }[] = [];
      let typedInAll = 0;
      let app = await launch(folders);
      try {
        for (let round = 0; round < PLAN.appKills; round += 1) {
          const field = fieldOf(app);
          await field.waitFor({ timeout: 60_000 });
          if ((await field.inputValue()).length > LONG_NOTE) await field.fill('');
          await field.focus();
          const before = await field.inputValue();
          let isOver = false;
          const typing = typeOn(app, before, () => isOver);
          await wait(400 + dice(1_200));
          isOver = true;
          const killedAt = Date.now();
          await app.kill();
          const typed = await typing;
          typedInAll += typed.at.length;
          app = await launch(folders);
          await fieldOf(app).waitFor({ timeout: 60_000 });
          losses.push(lossOf(typed, await fieldOf(app).inputValue(), killedAt));
        }
      } finally {
        await app.kill();
      }
      noteFigures('kill -9 of the real app', figuresOf(losses, typedInAll));
      expect(typedInAll).toBeGreaterThan(0);
    },
  );

  inFullRun(() => {
    trial(
      'row 49: where its window is killed while somebody types, the view comes back with the letters',
      async ({ bench }) => {
        const folders = foldersFor(bench);
        const dice = randomFrom(PLAN.seed + 1);
        const losses: { letters: number; ms: number }[] = [];
        let typedInAll = 0;
        for (let round = 0; round < Math.ceil(PLAN.appKills / 2); round += 1) {
          const app = await launch(folders);
          try {
            const field = fieldOf(app);
            await field.waitFor({ timeout: 60_000 });
            await field.fill('');
            await field.focus();
            let isOver = false;
            const typing = typeOn(app, '', () => isOver);
            await wait(400 + dice(800));
            const pid = await windowPid(app);
            isOver = true;
            const killedAt = Date.now();
            process.kill(pid, 'SIGKILL');
            const typed = await typing;
            typedInAll += typed.at.length;
            losses.push(lossOf(typed, await fieldAfterRestart(app, pid), killedAt));
          } finally {
            await app.kill();
          }
        }
        noteFigures('kill -9 of the window', figuresOf(losses, typedInAll));
        expect(typedInAll).toBeGreaterThan(0);
      },
    );
  });
});

const windowPid = ({ app }: RunningApp): Promise<number> =>
  app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );

/** What the field shows once the window has a new process; asked of the main process, because the old page is gone. */
async function fieldAfterRestart({ app }: RunningApp, oldPid: number): Promise<string> {
  const label = words.relay.turn.noteLabel('Ada');
  const giveUpAt = performance.now() + 60_000;
  for (;;) {
    const found = await app.evaluate(
      async ({ BrowserWindow }, [name, old]) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const pid = contents?.getOSProcessId() ?? 0;
        if (contents === undefined || contents.isCrashed() || pid === old || pid === 0) return null;
        const script = `[...document.querySelectorAll('textarea, input')].find((field) =>
          field.getAttribute('aria-label') === ${JSON.stringify(name)} ||
          [...(field.labels ?? [])].some((one) => one.textContent === ${JSON.stringify(name)}))?.value ?? null`;
        return (await contents.executeJavaScript(script)) as string | null;
      },
      [label, oldPid] as const,
    );
    if (found !== null) return found;
    if (performance.now() > giveUpAt) throw new Error('The window did not come back');
    await wait(100);
  }
}

/* Without a build these tests would try something else than they say. */
if (!existsSync(join(PROJECT_ROOT, 'out/main/main.js'))) {
  throw new Error('The app is not built: run this by npm run test:faults');
}
