import { sep } from 'node:path';
import type { Session } from '@shared/domain/model';
import {
  cutTo,
  fileNameKey,
  markedFileName,
  roomForName,
  safeFileName,
  safePart,
} from '@shared/lib/file-name';

const SESSION_EXTENSION = '.lessons.json';
const LONGEST_HOST = 40;
/** What says at the end of a name that two computers wrote at once. */
const CONFLICT_MARKS = /(?: ?\(conflict [^()]*\))+$/u;

/**
 * Sync programs put their mark before the last ending or behind all of them:
 * `x.lessons-DESKTOP-4F.json` (OneDrive), `x.lessons (Ann's conflicted copy 2026-12-11).json` (Dropbox, Nextcloud),
 * `x.lessons.sync-conflict-20261211-093612-ABCDEFG.json` (Syncthing), `x.lessons_PC_Dec-11-0901-2026_CaseConflict_1.json`
 * (Synology), `x.lessons (1).json` (Google Drive), `x.lessons 2.json` (iCloud), `x.lessons.Conflict.json` (Resilio),
 * `x.lessons.json (SFConflict 2026-12-11-11-30-28)` (Seafile).
 */
const SESSION_NAME = /\.lessons(?:[^a-z0-9].*)?\.json$/iu;
const MARKED_BEHIND = /\.lessons\.json[^a-z0-9].*$/iu;
/** The company's own file, and what sync programs make of its name: it lies beside the sessions and is none. */
const COMPANY_NAME = /^company\.lessons-company(?![a-z0-9])/iu;
/** Half-loaded files, and what editors keep beside the one they save. */
const PASSING =
  /(?:\.(?:tmp|temp|part|partial|filepart|crdownload|download|bak|old|orig|swp|lock)|~)$/iu;

/**
 * What a name promises. session: a session's file. perhaps: one with another program's mark behind its ending, which is
 * worth a look, but no word where it holds no session. none: not ours, or hidden because it is not finished.
 */
export function kindOfName(name: string): 'session' | 'perhaps' | 'none' {
  if (/^[.~]/.test(name) || COMPANY_NAME.test(name)) return 'none';
  if (SESSION_NAME.test(name)) return 'session';
  return MARKED_BEHIND.test(name) && !PASSING.test(name) ? 'perhaps' : 'none';
}

/** The name that a session's title and day ask for in a folder; `separator` is that of the folder's system, as below. */
export const nameFor = ({ meta }: Session, folder: string, separator: string = sep): string =>
  safeFileName(
    `${meta.heldOn} ${meta.title}`,
    '',
    SESSION_EXTENSION.slice(1),
    roomForName(folder, separator),
  );

/** The name itself, or with a number where it is taken; compared without case and spelling, as Windows and macOS do. */
export function firstFree(
  name: string,
  taken: Iterable<string>,
  folder: string,
  separator: string = sep,
): string {
  const used = new Set([...taken].map(fileNameKey));
  const [stem, room] = [stemOf(name), roomForName(folder, separator)];
  const conflict = CONFLICT_MARKS.exec(stem)?.[0] ?? '';
  const title = stem.slice(0, stem.length - conflict.length);
  for (let copy = 1; ; copy += 1) {
    const mark = `${conflict} (${copy})`.trimStart();
    const candidate = copy === 1 ? name : markedFileName(title, mark, SESSION_EXTENSION, room);
    if (!used.has(fileNameKey(candidate))) return candidate;
  }
}

/**
 * `<name> (conflict <host> <yyyy-mm-dd hhmm>).lessons.json`, local time: says to people where it comes from, and that it
 * is no ordinary copy. Where it would grow too long, first the host gives way and then the name; an earlier mark of the kind
 * is not repeated.
 */
export function conflictNameOf(
  name: string,
  host: string,
  date: Date,
  folder: string,
  separator: string = sep,
): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const moment = `${day} ${two(date.getHours())}${two(date.getMinutes())}`;
  const room = roomForName(folder, separator);
  const leftForHost = room - `${day} (conflict  ${moment})${SESSION_EXTENSION}`.length;
  const place = cutTo(safePart(host.replace(/[()]/g, ' ')), Math.min(LONGEST_HOST, leftForHost));
  const mark = ['(conflict', ...(place === '' ? [] : [place]), `${moment})`].join(' ');
  const stem = stemOf(name).replace(CONFLICT_MARKS, '');
  const whole = safeFileName(stem, '', SESSION_EXTENSION.slice(1), room);
  return markedFileName(stemOf(whole), mark, SESSION_EXTENSION, room);
}

function stemOf(name: string): string {
  if (name.toLowerCase().endsWith(SESSION_EXTENSION))
    return name.slice(0, -SESSION_EXTENSION.length);
  const end = name.toLowerCase().lastIndexOf('.lessons');
  return end === -1 ? name : name.slice(0, end);
}
