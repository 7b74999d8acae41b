import { dirname, join, sep } from 'node:path';
import {
  calendarDays,
  calendarFileName,
  calendarName,
  followUpsFor,
} from '@shared/calendar/follow-up-calendar';
import { icsOf } from '@shared/calendar/ics';
import type { SessionDigest } from '@shared/company/digest';
import { followUpsOf } from '@shared/company/follow-ups';
import type { Company } from '@shared/company/model';
import type { Failure } from '@shared/domain/failure';
import type { Ports } from '@shared/domain/ports';
import { roomForName } from '@shared/lib/file-name';
import type { Result } from '@shared/lib/result';
import type { SavedFile } from '@shared/lib/saved-file';
import { textsFor } from '@shared/text';
import { app, dialog } from 'electron';
import { localDay } from '../local-day';
import { logError } from '../log';
import type { AppStateFile } from '../storage/app-state';
import { folderOr, saveFile, withEnding } from '../storage/save-file';
import { handle, replyWith } from './handle';

interface CalendarParts {
  readonly appState: AppStateFile;
  readonly ports: Pick<Ports, 'now'>;
  /** Every real session of the library, the newest first. */
  readonly sessions: () => Promise<Result<readonly SessionDigest[], Failure>>;
  readonly company: () => Promise<Pick<Company, 'checkIns'>>;
}

const CANCELLED: SavedFile = { kind: 'cancelled' };
const ENDING = 'ics';

/** Saves the days to come of the follow-up as a calendar file, where a person wants it. */
export function handleCalendar({ appState, ports, sessions, company }: CalendarParts): void {
  /** A second wish while the first is being asked about is the same one, pressed twice. */
  let isAsking = false;
  handle('company:saveCalendar', async ({ owner, ref, locale }, window) => {
    if (isAsking) return replyWith<'company:saveCalendar'>(CANCELLED);
    isAsking = true;
    try {
      const words = textsFor(locale).followUp;
      const of = { owner, ref };
      const held = await sessions();
      if (!held.ok) return held;
      const followUps = followUpsFor(followUpsOf(held.value, await company()), of);
      const days = calendarDays(followUps, words, locale, localDay(ports.now()));
      /* A calendar without a day is no calendar file. */
      if (days.length === 0) return { ok: false, error: { code: 'bad-request' } };
      const folder = await folderOr(appState.data.minutesFolder, app.getPath('documents'));
      const { filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(folder, calendarFileName(of, followUps, words, roomForName(folder, sep))),
        filters: [{ name: 'iCalendar', extensions: [ENDING] }],
      });
      if (filePath === '') return replyWith<'company:saveCalendar'>(CANCELLED);
      const path = await withEnding(filePath, ENDING);
      const text = icsOf({ name: calendarName(of, words), days, madeAt: ports.now() });
      const outcome = await saveFile(path, new TextEncoder().encode(text));
      if (outcome.kind === 'saved') {
        /* The file lies there; a folder that could not be remembered is no reason to say otherwise. */
        await appState
          .update({ minutesFolder: dirname(path) })
          .catch((error: unknown) => logError('The folder of the calendar was not kept', error));
      }
      return replyWith<'company:saveCalendar'>(outcome);
    } finally {
      isAsking = false;
    }
  });
}
