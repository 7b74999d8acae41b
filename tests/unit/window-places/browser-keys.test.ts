import { expect, test } from 'vitest';
import { isBrowserKey } from '../../../electron/main/window/browser-keys';

const press = (key: string, ...held: ('control' | 'meta' | 'alt' | 'shift')[]) => ({
  key,
  control: held.includes('control'),
  meta: held.includes('meta'),
  alt: held.includes('alt'),
  shift: held.includes('shift'),
});

test.each([
  press('F5'),
  press('F5', 'shift'),
  press('F5', 'control'),
  press('r', 'control'),
  press('R', 'control', 'shift'),
  press('r', 'meta'),
  press('w', 'control'),
  press('W', 'control', 'shift'),
  press('F4', 'control'),
  press('BrowserBack'),
  press('BrowserRefresh'),
])('row 47: the browser gets no %j', (input) => {
  expect(isBrowserKey(input)).toBe(true);
});

test.each([
  press('r'),
  press('w', 'shift'),
  press('Backspace'),
  press('ArrowLeft', 'alt'),
  press('z', 'control'),
  press('+', 'control'),
  press('F4', 'alt'),
  /* The right Alt key of many keyboards is Control and Alt at once, and makes letters. */
  press('w', 'control', 'alt'),
])('row 47: the app, its fields and the system get %j', (input) => {
  expect(isBrowserKey(input)).toBe(false);
});
