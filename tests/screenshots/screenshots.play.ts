import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { answerSaveDialog } from '../e2e/helpers';
import { FAST, words } from '../play/director';
import { freshFolders, launch, PROJECT_ROOT } from '../play/launch';
import { SetUp } from '../play/set-up';
import { MORNING } from '../play/story';
import { playStory } from '../play/story-play';

test('a picture of every screen, 1920 by 1080', async () => {
  const output = join(PROJECT_ROOT, 'resources', 'pictures');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  let taken = 0;
  const index = ['# Every screen, at 1920×1080', '', 'Made by `npm run screenshots`.', ''];
  const directorFor = (page: () => Page) => ({
    ...FAST,
    picture: async (name: string) => {
      taken += 1;
      await page().evaluate(takeNoticesAway, words.common.dismiss);
      /* Wait until what moves has come to rest. */
      await page().waitForTimeout(500);
      const file = `${String(taken).padStart(2, '0')}-${name}.png`;
      await page().screenshot({ path: join(output, file) });
      index.push(`![${name}](${file})`, '');
      process.stdout.write(`${taken}: ${name}\n`);
    },
  });
  await pictureFirstStart(directorFor);
  const folders = await freshFolders();
  try {
    mkdirSync(folders.documents, { recursive: true });
    await playStory(folders, {
      directorFor,
      onStart: ({ app }) => answerSaveDialog(app, join(folders.documents, 'minutes.docx')),
    });
    writeFileSync(join(output, 'README.md'), index.join('\n'));
  } finally {
    await folders.remove();
  }
});

/** The app as it is before anybody has held a session. */
async function pictureFirstStart(directorFor: (page: () => Page) => typeof FAST): Promise<void> {
  const folders = await freshFolders();
  const running = await launch(folders, {}, MORNING);
  try {
    const director = directorFor(() => running.page);
    await new SetUp({ page: running.page }, director).chooseBritishEnglish();
    await director.picture('first-start');
  } finally {
    await running.close().catch(() => undefined);
    await folders.remove();
  }
}

/** A picture shows the screen, not what was said about the moment before. The focus stays where it is. */
function takeNoticesAway(dismiss: string): void {
  for (const button of document.querySelectorAll<HTMLElement>('.notice button')) {
    if (button.getAttribute('aria-label') === dismiss) button.click();
  }
}
