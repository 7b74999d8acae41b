/** The names of the keys as they stand on the keyboards of this language, by their names in a chord such as `Ctrl Shift S`. */
export const keyNames = {
  Ctrl: 'Ctrl',
  Shift: 'Shift',
  Alt: 'Alt',
  Tab: 'Tab',
  Enter: 'Enter',
  Esc: 'Esc',
  Space: 'Space',
  Backspace: 'Backspace',
  Del: 'Del',
  PageDown: 'Page down',
  PageUp: 'Page up',
};
