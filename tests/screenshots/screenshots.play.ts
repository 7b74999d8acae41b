import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { answerSaveDialog } from '../e2e/helpers';
import { FAST } from '../play/director';
import { freshFolders, launch, PROJECT_ROOT } from '../play/launch';
import { Morning } from '../play/morning';
import { playWholeMorning } from '../play/whole-morning';
import { brightwater } from '../play/workshop';

test('a picture of every screen, 1920 by 1080', async () => {
  const output = join(PROJECT_ROOT, 'resources', 'pictures');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const folders = await freshFolders();
  const running = await launch(folders);
  let taken = 0;
  const index = ['# Every screen, at 1920×1080', '', 'Made by `npm run screenshots`.', ''];
  const picture = async (name: string) => {
    taken += 1;
    /* Wait until what moves has come to rest. */
    await running.page.waitForTimeout(500);
    const file = `${String(taken).padStart(2, '0')}-${name}.png`;
    await running.page.screenshot({ path: join(output, file) });
    index.push(`![${name}](${file})`, '');
    process.stdout.write(`${taken}: ${name}\n`);
  };
  try {
    mkdirSync(folders.documents, { recursive: true });
    await answerSaveDialog(running.app, join(folders.documents, 'minutes.docx'));
    await playWholeMorning(
      new Morning({ page: running.page }, brightwater(), { ...FAST, picture }),
    );
    writeFileSync(join(output, 'README.md'), index.join('\n'));
  } finally {
    await running.close().catch(() => undefined);
    await folders.remove();
  }
});
