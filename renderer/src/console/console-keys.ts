import { isOverlayOpen } from '../run/overlay';

const FIELDS = 'textarea, select, input:not([type=checkbox], [type=radio])';

/** True where somebody types: then the keyboard stays on the console. */
export const isTypingOnConsole = (): boolean =>
  isOverlayOpen() || (document.activeElement?.matches(FIELDS) ?? false);
