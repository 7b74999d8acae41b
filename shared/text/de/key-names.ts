import type { keyNames as en } from '../en/key-names';

export const keyNames: typeof en = {
  Ctrl: 'Strg',
  Shift: 'Umschalt',
  Alt: 'Alt',
  Tab: 'Tab',
  Enter: 'Eingabe',
  Esc: 'Esc',
  Space: 'Leertaste',
  Backspace: 'Rücktaste',
  Del: 'Entf',
  PageDown: 'Bild ab',
  PageUp: 'Bild auf',
};
