/** A field in which people type letters. */
export type TextEntry = HTMLInputElement | HTMLTextAreaElement;

/** The longest text that a command takes; a field with a limit of its own says so. */
const LONGEST_TEXT = 20_000;

export function textEntryOf(target: EventTarget | null): TextEntry | null {
  const isEntry =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.matches('[type=text], :not([type])'));
  return isEntry && !target.readOnly && !target.disabled ? target : null;
}

/** How many letters (UTF-16) a field takes in all. */
export const capacityOf = (field: TextEntry): number =>
  field.maxLength > 0 ? field.maxLength : LONGEST_TEXT;

/** How many more it takes where the caret or the marked letters are. */
export function roomIn(field: TextEntry): number {
  const { selectionStart, selectionEnd, value } = field;
  const marked = (selectionEnd ?? 0) - (selectionStart ?? 0);
  return Math.max(0, capacityOf(field) - value.length + marked);
}

/** The beginning of a text that fits, never half a character. */
export function beginningThatFits(text: string, room: number): string {
  if (text.length <= room) return text;
  const code = text.charCodeAt(room - 1);
  const isHalf = code >= 0xd800 && code <= 0xdbff;
  return text.slice(0, Math.max(0, isHalf ? room - 1 : room));
}

/**
 * Puts text into a field as if it had been pasted: a field that reads lists gets it as a paste, any other one as typing, which
 * its own undo can take back.
 */
export function pasteInto(field: TextEntry, text: string): void {
  field.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  if (field.dispatchEvent(paste)) document.execCommand('insertText', false, text);
}
