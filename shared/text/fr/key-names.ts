import type { keyNames as en } from '../en/key-names';

export const keyNames: typeof en = {
  Ctrl: 'Ctrl',
  Shift: 'Maj',
  Alt: 'Alt',
  Tab: 'Tab',
  Enter: 'Entrée',
  Esc: 'Échap',
  Space: 'Espace',
  Backspace: 'Retour arr.',
  Del: 'Suppr',
  PageDown: 'Page suiv.',
  PageUp: 'Page préc.',
};
