import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { err, ok } from '@shared/lib/result';
import { app, dialog } from 'electron';
import type { SessionOpener } from '../session/session-opener';
import type { SessionService } from '../session/session-service';
import { saveFile, withEnding } from '../storage/save-file';
import { failureOfLibraryWrite } from '../storage/system-failure';
import { handle, replyWith } from './handle';

export function handleSession(service: SessionService, opener: SessionOpener): void {
  handle('session:get', () => replyWith<'session:get'>(service.view()));
  handle('session:dispatch', (command) => service.dispatch(command));
  handle('session:undo', () => service.undo());
  handle('session:redo', () => service.redo());
  handle('session:takeOver', async () => {
    const id = service.view()?.session.meta.id;
    if (id === undefined) return err({ code: 'no-session-open' });
    const closed = await opener.close();
    if (!closed.ok) return closed;
    const opened = await opener.open(id, 'takeOver');
    const isOpen = opened.ok && opened.value.kind === 'opened';
    /* Where a person would have to choose first, the room goes on looking; the shelf is the place to choose. */
    if (!isOpen) await opener.open(id, 'view');
    service.tell();
    if (!opened.ok) return opened;
    return isOpen ? ok(null) : err({ code: 'choose-first' });
  });
  handle('session:saveCopy', async (_payload, window) => {
    const { path } = service;
    if (path === null) return err({ code: 'no-session-open' });
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(app.getPath('desktop'), basename(path)),
      filters: [{ name: 'Lessons Learned', extensions: ['json'] }],
    });
    if (filePath === '') return ok({ kind: 'cancelled' });
    /* Made only now: somebody may have gone on typing while the dialog was open. */
    const file = service.asFile();
    try {
      const bytes =
        file === null ? await readFile(path) : Buffer.from(`${JSON.stringify(file, null, 2)}\n`);
      return ok(await saveFile(await withEnding(filePath, 'json'), bytes));
    } catch (error) {
      return err(failureOfLibraryWrite(error, basename(path)));
    }
  });
}
