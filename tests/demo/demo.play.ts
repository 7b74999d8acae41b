import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { answerSaveDialog } from '../e2e/helpers';
import type { Director } from '../play/director';
import { freshFolders, launch, PROJECT_ROOT } from '../play/launch';
import { Morning } from '../play/morning';
import { playWholeMorning } from '../play/whole-morning';
import { brightwater } from '../play/workshop';

const isFast = process.env.LESSONS_DEMO_PACE === 'fast';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

test('the sample company plays its morning', async () => {
  const output = join(
    PROJECT_ROOT,
    'demo-output',
    new Date().toISOString().slice(0, 19).replace(/:/gu, '.'),
  );
  mkdirSync(output, { recursive: true });
  const folders = await freshFolders();
  const running = await launch(folders);
  const theatre = { page: running.page };
  let pictures = 0;
  const director: Director = {
    keyMs: isFast ? 0 : 28,
    breathMs: isFast ? 0 : 900,
    say: (line) => say(`· ${line}`),
    picture: async (name) => {
      pictures += 1;
      if (!isFast) await theatre.page.waitForTimeout(900);
      const file = `${String(pictures).padStart(2, '0')}-${name}.png`;
      await theatre.page.screenshot({ path: join(output, file) });
    },
  };
  say(
    `Fourteen people, forty notes, nine actions${isFast ? ', as fast as it goes' : ''}. Please keep your hands off the keyboard.`,
  );
  await answerSaveDialog(running.app, join(output, 'minutes.docx'));
  try {
    await playWholeMorning(new Morning(theatre, brightwater(), director));
    await running.close();
    for (const name of readdirSync(folders.library).filter((file) => file.endsWith('.json'))) {
      copyFileSync(join(folders.library, name), join(output, name));
    }
  } catch (error) {
    await theatre.page
      .screenshot({ path: join(output, 'stopped-here.png') })
      .catch(() => undefined);
    throw error;
  } finally {
    await running.close().catch(() => undefined);
    await folders.remove();
  }
  say(`\nThe session, the minutes and ${pictures} pictures lie in ${output}`);
});
