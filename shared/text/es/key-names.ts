import type { keyNames as en } from '../en/key-names';

export const keyNames: typeof en = {
  Ctrl: 'Ctrl',
  Shift: 'Mayús',
  Alt: 'Alt',
  Tab: 'Tab',
  Enter: 'Intro',
  Esc: 'Esc',
  Space: 'Espacio',
  Backspace: 'Retroceso',
  Del: 'Supr',
  PageDown: 'Av Pág',
  PageUp: 'Re Pág',
};
