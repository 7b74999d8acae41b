import type { Session } from '@shared/domain/model';
import { safeFileName } from '@shared/minutes/file-name';
import { folded } from './real-path';

const SESSION_EXTENSION = '.lessons.json';
const LONGEST_HOST = 40;

/**
 * Sync programs put their mark before the last ending or behind all of them:
 * `x.lessons-DESKTOP-4F.json` (OneDrive), `x.lessons (Ann's conflicted copy 2026-12-11).json` (Dropbox, Nextcloud),
 * `x.lessons.sync-conflict-20261211-093612-ABCDEFG.json` (Syncthing), `x.lessons_PC_Dec-11-0901-2026_CaseConflict_1.json`
 * (Synology), `x.lessons (1).json` (Google Drive), `x.lessons 2.json` (iCloud), `x.lessons.Conflict.json` (Resilio),
 * `x.lessons.json (SFConflict 2026-12-11-11-30-28)` (Seafile).
 */
const SESSION_NAME = /\.lessons(?:[^a-z0-9].*)?\.json$/iu;
const MARKED_BEHIND = /\.lessons\.json[^a-z0-9].*$/iu;
/** Half-loaded files, and what editors keep beside the one they save. */
const PASSING =
  /(?:\.(?:tmp|temp|part|partial|filepart|crdownload|download|bak|old|orig|swp|lock)|~)$/iu;

/**
 * What a name promises. session: a session's file. perhaps: one with another program's mark behind its ending, which is
 * worth a look, but no word where it holds no session. none: not ours, or hidden because it is not finished.
 */
export function kindOfName(name: string): 'session' | 'perhaps' | 'none' {
  if (/^[.~]/.test(name)) return 'none';
  if (SESSION_NAME.test(name)) return 'session';
  return MARKED_BEHIND.test(name) && !PASSING.test(name) ? 'perhaps' : 'none';
}

/** The name that a session's title and day ask for. */
export const nameFor = ({ meta }: Session): string =>
  safeFileName(`${meta.heldOn} ${meta.title}`, '', SESSION_EXTENSION.slice(1));

/** The name itself, or with a number where it is taken; compared without case and spelling, as Windows and macOS do. */
export function firstFree(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map(folded));
  const stem = stemOf(name);
  for (let copy = 1; ; copy += 1) {
    const candidate = copy === 1 ? name : `${stem} (${copy})${SESSION_EXTENSION}`;
    if (!used.has(folded(candidate))) return candidate;
  }
}

/**
 * `<name> (conflict <host> <yyyy-mm-dd hhmm>).lessons.json`, local time: says to people where it comes from, and that it
 * is no ordinary copy. The name gives way where it would grow too long; an earlier mark of the kind is not repeated.
 */
export function conflictNameOf(name: string, host: string, date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  const time = `${two(date.getHours())}${two(date.getMinutes())}`;
  const place = safeFileName(host.replace(/[()]/g, ' '), '', 'x').slice(0, -'.x'.length);
  const mark = ` (conflict ${[...place].slice(0, LONGEST_HOST).join('').trim()} ${day} ${time})`;
  const letters = [...stemOf(name).replace(/(?: \(conflict [^()]*\))+$/u, '')];
  for (;;) {
    const whole = safeFileName(
      `${letters.join('').trimEnd()}${mark}`,
      '',
      SESSION_EXTENSION.slice(1),
    );
    if (whole.endsWith(`${mark}${SESSION_EXTENSION}`) || letters.pop() === undefined) return whole;
  }
}

function stemOf(name: string): string {
  if (name.toLowerCase().endsWith(SESSION_EXTENSION))
    return name.slice(0, -SESSION_EXTENSION.length);
  const end = name.toLowerCase().lastIndexOf('.lessons');
  return end === -1 ? name : name.slice(0, end);
}
