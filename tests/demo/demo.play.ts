import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { answerSaveDialog } from '../e2e/helpers';
import type { Director } from '../play/director';
import { freshFolders, PROJECT_ROOT } from '../play/launch';
import { playStory } from '../play/story-play';

const isFast = process.env.LESSONS_DEMO_PACE === 'fast';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

test('the sample company plays its morning, and what comes after', async () => {
  const output = join(
    PROJECT_ROOT,
    'demo-output',
    new Date().toISOString().slice(0, 19).replace(/:/gu, '.'),
  );
  mkdirSync(output, { recursive: true });
  const folders = await freshFolders();
  let pictures = 0;
  const directorFor = (page: () => Page): Director => ({
    keyMs: isFast ? 0 : 28,
    breathMs: isFast ? 0 : 900,
    say: (line) => say(`· ${line}`),
    picture: async (name) => {
      pictures += 1;
      if (!isFast) await page().waitForTimeout(900);
      const file = `${String(pictures).padStart(2, '0')}-${name}.png`;
      await page().screenshot({ path: join(output, file) });
    },
  });
  say(
    `Fourteen people, forty notes, nine actions, and two years before them${isFast ? ', as fast as it goes' : ''}. Please keep your hands off the keyboard.`,
  );
  try {
    await playStory(folders, {
      directorFor,
      onStart: ({ app }) => answerSaveDialog(app, join(output, 'minutes.docx')),
      onStop: (page) => page.screenshot({ path: join(output, 'stopped-here.png') }),
    });
    for (const name of readdirSync(folders.library).filter((file) => file.endsWith('.json'))) {
      copyFileSync(join(folders.library, name), join(output, name));
    }
  } finally {
    await folders.remove();
  }
  say(`\nThe sessions, the minutes and ${pictures} pictures lie in ${output}`);
});
