import type { Session } from '../domain/model';
import { isIsoDay } from '../lib/iso-day';
import type { MinutesTexts } from '../text/en/minutes';

const LONGEST = 120;
/** Linux and macOS count a name's bytes, not its characters, and stop at 255. */
const MOST_BYTES = 240;

/** Names that Windows keeps for devices, with whatever ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;
/**
 * What file systems refuse, and signs without a shape: among them those that turn the reading direction and so hide
 * a file's true ending. The joiners of emoji and of Persian stay.
 */
const FORBIDDEN =
  /[<>:"/\\|?*\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]+/gu;

/** A part of a file name that every file system takes; may be empty. */
const safePart = (text: string): string =>
  text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();

const trimmedEnd = (text: string): string => text.replace(/[\s.]+$/u, '');

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** The beginning of a text within both limits; never half a character. */
function cutTo(text: string, characters: number, bytes: number): string {
  let [used, taken] = [0, 0];
  for (const character of text) {
    if (taken + character.length > characters || used + bytesOf(character) > bytes) break;
    taken += character.length;
    used += bytesOf(character);
  }
  return trimmedEnd(text.slice(0, taken));
}

/**
 * A file name that Windows, macOS and Linux all take, at most 120 characters with its ending. `stem` gives way where
 * the name grows too long; `tail` says what the file is and stays whole.
 */
export function safeFileName(stem: string, tail: string, extension: string): string {
  const end = `${safePart(tail) === '' ? '' : ` - ${safePart(tail)}`}.${extension}`;
  const endBytes = [...end].reduce((sum, character) => sum + bytesOf(character), 0);
  const start = cutTo(
    safePart(stem).replace(/^[.\s]+/u, ''),
    LONGEST - 1 - end.length,
    MOST_BYTES - 1 - endBytes,
  );
  const name = start === '' ? end.replace(/^ - /, '') : `${start}${end}`;
  return DEVICE.test(name) || name.startsWith('.') ? `_${name}` : name;
}

/** The name proposed for a session's minutes: `2026-12-11 Lessons Learned 2026 - Brightwater IT - minutes.docx`. */
export function minutesFileName(session: Session, texts: MinutesTexts, extension = 'docx'): string {
  const { heldOn, title, organisation } = session.meta;
  const day = isIsoDay(heldOn) ? `${heldOn} ` : '';
  const parts = [safePart(title) || texts.untitled, safePart(organisation)].filter(
    (part) => part !== '',
  );
  return safeFileName(`${day}${parts.join(' - ')}`, texts.fileWord, extension);
}
