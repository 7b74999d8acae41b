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

/** Where a page begins a new line. */
const LINE_ENDS = 'br, p, div, li, tr, h1, h2, h3, h4, h5, h6, blockquote, pre';

/** The words of a page without its markup. It is parsed apart from ours: nothing in it runs or is fetched. */
export function wordsOfPage(page: string): string {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  for (const element of parsed.querySelectorAll('script, style, template')) element.remove();
  for (const cell of parsed.querySelectorAll('td + td, th + th, td + th, th + td')) {
    cell.before('\t');
  }
  for (const element of parsed.querySelectorAll(LINE_ENDS)) element.after('\n');
  return (parsed.body.textContent ?? '').replace(/\n{2,}/gu, '\n').trim();
}
