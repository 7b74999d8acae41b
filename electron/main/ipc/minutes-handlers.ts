import { dirname, join, sep } from 'node:path';
import type { Locale, Session } from '@shared/domain/model';
import { roomForName } from '@shared/lib/file-name';
import type { SavedFile } from '@shared/lib/saved-file';
import { utcOffsetMinutesAt } from '@shared/lib/utc-offset';
import { actionsCsv } from '@shared/minutes/actions-csv';
import { buildMinutes } from '@shared/minutes/build-minutes';
import { type MinutesFile, minutesFileName } from '@shared/minutes/file-name';
import { textsFor } from '@shared/text';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { logError } from '../log';
import type { SessionService } from '../session/session-service';
import type { AppStateFile } from '../storage/app-state';
import { folderOr, pathBeside, saveFile, withEnding } from '../storage/save-file';
import { broadcast, handle, replyWith } from './handle';

/** Makes the bytes of a file; null once it was cancelled. */
type MakeFile = (cancelled: AbortSignal) => Promise<Uint8Array | null>;

/** After this long the room is told that something is under way, and may stop it. */
const SHOWN_AFTER_MS = 500;
const CANCELLED: SavedFile = { kind: 'cancelled' };
const KINDS: Readonly<Record<MinutesFile, string>> = { docx: 'Word', csv: 'CSV' };

/** Saves the minutes and the table of their actions where a person wants them. */
export function handleMinutes(service: SessionService, appState: AppStateFile): void {
  let lastPath: string | null = null;
  /** What is being made now. One file at a time: a second wish meanwhile is the same one, pressed twice. */
  let underWay: AbortController | null = null;
  /** What a place has refused, for the press that saves it under another name. */
  let refused: { readonly path: string; readonly make: MakeFile } | null = null;

  const writeTo = async (path: string, make: MakeFile): Promise<SavedFile> => {
    const controller = new AbortController();
    underWay = controller;
    let isShown = false;
    const timer = setTimeout(() => {
      isShown = true;
      broadcast('minutes:writing', { isWriting: true });
    }, SHOWN_AFTER_MS);
    try {
      const bytes = await make(controller.signal);
      if (bytes === null || controller.signal.aborted) return CANCELLED;
      const outcome = await saveFile(path, bytes);
      if (outcome.kind === 'saved') {
        lastPath = path;
        refused = null;
        /* The file lies there; a folder that could not be remembered is no reason to say otherwise. */
        await appState
          .update({ minutesFolder: dirname(path) })
          .catch((error: unknown) => logError('The folder of the minutes was not kept', error));
      } else if (outcome.kind === 'refused' && outcome.instead !== null) {
        refused = { path: pathBeside(path, outcome.instead), make };
      }
      return outcome;
    } finally {
      clearTimeout(timer);
      underWay = null;
      if (isShown) broadcast('minutes:writing', { isWriting: false });
    }
  };

  let isAsking = false;
  const askAndWrite = async (
    window: BrowserWindow,
    file: MinutesFile,
    session: Session,
    locale: Locale,
    make: MakeFile,
  ): Promise<SavedFile> => {
    if (isAsking || underWay !== null) return CANCELLED;
    isAsking = true;
    try {
      const folder = await folderOr(appState.data.minutesFolder, app.getPath('documents'));
      const texts = textsFor(locale).minutes;
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(folder, minutesFileName(session, texts, file, roomForName(folder, sep))),
        filters: [{ name: KINDS[file], extensions: [file] }],
      });
      return filePath === '' ? CANCELLED : await writeTo(await withEnding(filePath, file), make);
    } finally {
      isAsking = false;
    }
  };

  handle('minutes:save', async ({ locale, paper }, window) => {
    const session = service.view()?.session;
    if (session === undefined) return { ok: false, error: { code: 'no-session-open' } };
    const make: MakeFile = async (cancelled) => {
      const { renderAside } = await import('../minutes/render-aside');
      const document = buildMinutes(session, {
        locale,
        paper,
        texts: textsFor(locale).minutes,
        utcOffsetMinutes: utcOffsetMinutesAt(session.meta.startedAt ?? session.meta.createdAt),
      });
      return renderAside(document, cancelled);
    };
    return replyWith<'minutes:save'>(await askAndWrite(window, 'docx', session, locale, make));
  });

  handle('minutes:saveTable', async ({ locale }, window) => {
    const session = service.view()?.session;
    if (session === undefined) return { ok: false, error: { code: 'no-session-open' } };
    const make: MakeFile = async () => {
      const { renderCsv } = await import('../minutes/render-csv');
      return renderCsv(actionsCsv(session, locale, textsFor(locale)));
    };
    return replyWith<'minutes:saveTable'>(await askAndWrite(window, 'csv', session, locale, make));
  });

  handle('minutes:saveInstead', async () => {
    if (refused === null || underWay !== null) return replyWith<'minutes:saveInstead'>(CANCELLED);
    const { path, make } = refused;
    return replyWith<'minutes:saveInstead'>(await writeTo(path, make));
  });

  handle('minutes:cancel', () => {
    underWay?.abort();
    return replyWith<'minutes:cancel'>(null);
  });

  handle('minutes:reveal', () => {
    if (lastPath !== null) shell.showItemInFolder(lastPath);
    return replyWith<'minutes:reveal'>(null);
  });
}
