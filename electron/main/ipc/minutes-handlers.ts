import { basename, dirname, join } from 'node:path';
import { utcOffsetMinutesAt } from '@shared/lib/utc-offset';
import { buildMinutes } from '@shared/minutes/build-minutes';
import { minutesFileName } from '@shared/minutes/file-name';
import { textsFor } from '@shared/text';
import { app, dialog, shell } from 'electron';
import type { SessionService } from '../session/session-service';
import type { AppStateFile } from '../storage/app-state';
import { errorCode, replaceFile } from '../storage/durable-file';
import { failureOfSystemError } from '../storage/system-failure';
import { handle, replyWith } from './handle';

/** What Windows and shares answer while Word holds the file. */
const IN_USE = new Set(['EBUSY', 'EPERM', 'EACCES']);

export function handleMinutes(service: SessionService, appState: AppStateFile): void {
  let lastPath: string | null = null;

  handle('minutes:save', async ({ locale, paper }, window) => {
    const session = service.view()?.session;
    if (session === undefined) return { ok: false, error: { code: 'no-session-open' } };
    const texts = textsFor(locale).minutes;
    const folder = appState.data.minutesFolder ?? app.getPath('documents');
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(folder, minutesFileName(session, texts)),
      filters: [{ name: 'Word', extensions: ['docx'] }],
    });
    if (filePath === '') return replyWith<'minutes:save'>({ fileName: null });
    const { renderDocx } = await import('../minutes/render-docx');
    const bytes = await renderDocx(
      buildMinutes(session, {
        locale,
        paper,
        texts,
        utcOffsetMinutes: utcOffsetMinutesAt(session.meta.startedAt ?? session.meta.createdAt),
      }),
    );
    try {
      await replaceFile(filePath, bytes);
    } catch (error) {
      const name = basename(filePath);
      return IN_USE.has(errorCode(error))
        ? { ok: false, error: { code: 'file-in-use', detail: name } }
        : {
            ok: false,
            error: failureOfSystemError(error, 'cannot-write-minutes', errorCode(error)),
          };
    }
    lastPath = filePath;
    await appState.update({ minutesFolder: dirname(filePath) });
    return replyWith<'minutes:save'>({ fileName: basename(filePath) });
  });

  handle('minutes:reveal', () => {
    if (lastPath !== null) shell.showItemInFolder(lastPath);
    return replyWith<'minutes:reveal'>(null);
  });
}
