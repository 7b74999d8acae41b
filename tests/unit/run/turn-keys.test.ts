import { describe, expect, it } from 'vitest';
import {
  handOverIntentOf,
  type KeyPress,
  SETTLE_MS,
  turnIntentOf,
} from '../../../renderer/src/relay/turn-keys';

const press = (key: string, fields: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 0,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  ...fields,
});

describe('keys while somebody types', () => {
  it('save with Enter and make a new line with Shift', () => {
    expect(turnIntentOf(press('Enter'), false)).toBe('save');
    expect(turnIntentOf(press('Enter', { shiftKey: true }), false)).toBe('type');
  });

  it('leave Enter to an input method that is composing', () => {
    expect(turnIntentOf(press('Enter', { isComposing: true }), false)).toBe('type');
    expect(turnIntentOf(press('Enter', { keyCode: 229 }), false)).toBe('type');
    expect(turnIntentOf(press('Escape', { isComposing: true }), false)).toBe('type');
  });

  it('ignore an Enter that is held down', () => {
    expect(turnIntentOf(press('Enter', { repeat: true }), false)).toBe('swallow');
  });

  it('offer several notes with Ctrl and Enter', () => {
    expect(turnIntentOf(press('Enter', { ctrlKey: true }), false)).toBe('split');
  });

  it('go back a turn with Ctrl on empty paper, and leave words alone where there are some', () => {
    expect(turnIntentOf(press('Backspace', { ctrlKey: true }), true)).toBe('back');
    expect(turnIntentOf(press('z', { ctrlKey: true }), true)).toBe('undo');
    expect(turnIntentOf(press('Backspace', { ctrlKey: true }), false)).toBe('type');
    expect(turnIntentOf(press('z', { ctrlKey: true }), false)).toBe('type');
    expect(turnIntentOf(press('Backspace'), true)).toBe('type');
  });
});

describe('keys while the keyboard travels', () => {
  it('take the turn with a fresh Enter or Space', () => {
    expect(handOverIntentOf(press('Enter'), SETTLE_MS)).toBe('take');
    expect(handOverIntentOf(press(' '), 5_000)).toBe('swallow');
  });

  it('are swallowed right after the card appeared, and while a key is held', () => {
    expect(handOverIntentOf(press('Enter'), SETTLE_MS - 1)).toBe('swallow');
    expect(handOverIntentOf(press('Enter', { repeat: true }), 5_000)).toBe('swallow');
  });

  it('are swallowed where they are letters, arrows or Escape', () => {
    for (const key of ['a', 'P', '+', 'Escape', 'ArrowDown', 'Backspace']) {
      expect(handOverIntentOf(press(key), 5_000)).toBe('swallow');
    }
  });

  it('lead the room on and back as everywhere, but not right after the card appeared', () => {
    for (const key of ['PageDown', 'PageUp']) {
      expect(handOverIntentOf(press(key), SETTLE_MS)).toBe('leave');
      expect(handOverIntentOf(press(key), SETTLE_MS - 1)).toBe('swallow');
    }
  });

  it('stay with the facilitator where they are Tab, function keys or with Ctrl', () => {
    expect(handOverIntentOf(press('Tab'), 0)).toBe('leave');
    expect(handOverIntentOf(press('F11'), 0)).toBe('leave');
    expect(handOverIntentOf(press('z', { ctrlKey: true }), 0)).toBe('leave');
    expect(handOverIntentOf(press('Backspace', { ctrlKey: true }), 0)).toBe('back');
  });
});
