import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { SessionFile } from '@shared/persistence/session-file';
import type { Folders } from '../play/launch';

/** The one session in the library, as it lies on the disk. */
export function savedSession({ library }: Folders): SessionFile['session'] {
  const names = readdirSync(library).filter((name) => name.endsWith('.lessons.json'));
  if (names.length !== 1) throw new Error(`One session file expected, found: ${names.join(', ')}`);
  const file = JSON.parse(readFileSync(join(library, names[0] ?? ''), 'utf8')) as SessionFile;
  return file.session;
}

/** The system's own save dialog cannot be driven, so it answers at once with a path. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}
