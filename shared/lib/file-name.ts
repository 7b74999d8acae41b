const LONGEST = 120;
/** Linux and macOS count a name's bytes, not its characters, and stop at 255. */
const MOST_BYTES = 240;
/** Windows counts the characters of the whole path, and most programs there stop at 260 with the end mark. */
const LONGEST_WINDOWS_PATH = 259;
/** Below this a name tells nothing any more; then the folder is the problem. */
const SHORTEST = 40;

/** Names that Windows keeps for devices, with whatever ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;
/**
 * What file systems refuse, and signs without a shape: among them those that turn the reading direction and so hide
 * a file's true ending. The joiners of emoji and of Persian stay.
 */
const FORBIDDEN =
  /[<>:"/\\|?*\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]+/gu;

/** A part of a file name that every file system takes, of any length; may be empty. */
export const safePart = (text: string): string =>
  text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();

/** Without spaces and dots, which Windows drops, and without a joiner that joins nothing any more. */
const trimmedEnd = (text: string): string => text.replace(/[\s.\u200c\u200d]+$/u, '');

const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

const bytesIn = (text: string): number =>
  [...text].reduce((sum, character) => sum + bytesOf(character), 0);

/** The beginning of a text within both limits; never half a character. */
export function cutTo(text: string, characters: number, bytes: number = MOST_BYTES): string {
  let [used, taken] = [0, 0];
  for (const character of text) {
    if (taken + character.length > characters || used + bytesOf(character) > bytes) break;
    taken += character.length;
    used += bytesOf(character);
  }
  return trimmedEnd(text.slice(0, taken));
}

/**
 * How many characters a file's name may have in a folder, so that Windows takes its whole path. `separator` is that of the
 * folder's system.
 */
export const roomForName = (folder: string, separator: string): number =>
  separator === '\\'
    ? Math.max(SHORTEST, Math.min(LONGEST, LONGEST_WINDOWS_PATH - folder.length - 1))
    : LONGEST;

/**
 * A file name that Windows, macOS and Linux all take, at most `longest` characters with its ending. `stem` gives way where
 * the name grows too long; `tail` says what the file is and stays whole.
 */
export function safeFileName(
  stem: string,
  tail: string,
  extension: string,
  longest: number = LONGEST,
): string {
  const end = `${safePart(tail) === '' ? '' : ` - ${safePart(tail)}`}.${extension}`;
  const start = cutTo(
    safePart(stem).replace(/^[.\s]+/u, ''),
    longest - 1 - end.length,
    MOST_BYTES - 1 - bytesIn(end),
  );
  const name = start === '' ? end.replace(/^ - /, '') : `${start}${end}`;
  return DEVICE.test(name) || name.startsWith('.') ? `_${name}` : name;
}

/**
 * What becomes of a title in the names of files, to be shown beside it: null where it stays as it is, empty where nothing of
 * it can stand in a name.
 */
export function titleInFileNames(title: string): string | null {
  const name = cutTo(safePart(title).replace(/^[.\s]+/u, ''), LONGEST);
  return name === title.normalize('NFC').trim() ? null : name;
}

/**
 * A safe name's stem and its ending with a mark such as `(2)` between them. The mark stays whole, and the stem gives way where
 * the name grows too long.
 */
export function markedFileName(
  stem: string,
  mark: string,
  ending: string,
  longest: number = LONGEST,
): string {
  const end = `${mark}${ending}`;
  const start = cutTo(stem, longest - 1 - end.length, MOST_BYTES - 1 - bytesIn(end));
  return start === '' ? end : `${start} ${end}`;
}

/** What two names have in common that some file system takes for the same: case and composed accents do not count. */
export const fileNameKey = (name: string): string =>
  name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
