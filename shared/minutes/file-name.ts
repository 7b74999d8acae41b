import type { Session } from '../domain/model';
import { isBlank } from '../lib/blank';
import { safeFileName, safePart } from '../lib/file-name';
import { isIsoDay } from '../lib/iso-day';
import type { MinutesTexts } from '../text/en/minutes';

/** The files that the minutes are saved as, and which of the texts' words says what each is. */
const MINUTES_FILES = {
  docx: 'fileWord',
  csv: 'tableWord',
} as const satisfies Record<string, keyof MinutesTexts>;
export type MinutesFile = keyof typeof MINUTES_FILES;

/** The name proposed for a session's minutes: `2026-12-11 Lessons Learned 2026 - Brightwater IT - minutes.docx`. */
export function minutesFileName(
  session: Session,
  texts: MinutesTexts,
  file: MinutesFile = 'docx',
  longest?: number,
): string {
  const { heldOn, title, organisation } = session.meta;
  const day = isIsoDay(heldOn) ? `${heldOn} ` : '';
  const parts = [
    isBlank(safePart(title)) ? texts.untitled : safePart(title),
    safePart(organisation),
  ];
  const said = parts.filter((part) => !isBlank(part)).join(' - ');
  return safeFileName(`${day}${said}`, texts[MINUTES_FILES[file]], file, longest);
}
