/** What a clipboard holds for a field of plain text. */
export type ClipboardContent =
  | { readonly kind: 'text'; readonly text: string; readonly isPlain: boolean }
  | { readonly kind: 'picture' | 'file' }
  | { readonly kind: 'nothing' };

/**
 * Reads a paste. Plain text comes first, as every program offers it beside its own format; a page that comes without is
 * reduced to its words. Pictures and files alone cannot be typed.
 */
export function readClipboard(data: DataTransfer): ClipboardContent {
  const plain = data.getData('text/plain');
  if (plain !== '') return { kind: 'text', text: plain, isPlain: true };
  const page = data.getData('text/html');
  const words = page === '' ? '' : wordsOfPage(page);
  if (words !== '') return { kind: 'text', text: words, isPlain: false };
  const items = [...data.items].filter((item) => item.kind === 'file');
  if (items.length === 0 && data.files.length === 0) return { kind: 'nothing' };
  const isPicture = items.every((item) => item.type.startsWith('image/'));
  return { kind: items.length > 0 && isPicture ? 'picture' : 'file' };
}

/** What a page's code shows of itself: nothing. */
const UNSEEN = /<!--.*?-->|<(script|style|template|head)\b.*?<\/\1\s*>/gsu;
const BETWEEN_CELLS = /<\/t[dh]\s*>\s*(?=<t[dh]\b)/giu;
const LINE_END = /<br\b[^>]*>|<\/(?:p|div|li|tr|h[1-6]|blockquote|pre|table|ul|ol)\s*>/giu;
const TAG = /<\/?[a-z][^>]*>|<![^>]*>/giu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of a page without its markup. They are read as text: our own page never takes a strange one apart. */
function wordsOfPage(page: string): string {
  return page
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .replace(BETWEEN_CELLS, '\t')
    .replace(LINE_END, '\n')
    .replace(TAG, '')
    .replace(ENTITY, decoded)
    .replace(/ *\n[ \n]*/gu, '\n')
    .trim();
}

function decoded(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
