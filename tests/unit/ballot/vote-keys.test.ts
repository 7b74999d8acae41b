import { describe, expect, it } from 'vitest';
import { rowsThatFit } from '../../../renderer/src/ballot/rows-that-fit';
import { typedSum } from '../../../renderer/src/ballot/typed-sum';
import { type VotePress, voteIntentOf } from '../../../renderer/src/ballot/vote-keys';

const press = (key: string, more: Partial<VotePress> = {}) =>
  voteIntentOf({
    key,
    code: '',
    keyCode: 0,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
    isComposing: false,
    ...more,
  });

describe('a key while dots are given', () => {
  it('is a theme where it is a figure, also on keyboards whose figures need the shift key', () => {
    expect(press('3')).toEqual({ kind: 'theme', key: '3' });
    expect(press('é', { code: 'Digit2' })).toEqual({ kind: 'theme', key: '2' });
  });

  it('is a theme where it is a letter, in either case and wherever it lies', () => {
    expect(press('b')).toEqual({ kind: 'theme', key: 'B' });
    expect(press('B')).toEqual({ kind: 'theme', key: 'B' });
    expect(press('a', { code: 'KeyQ' })).toEqual({ kind: 'theme', key: 'A' });
  });

  it('is a theme on a keyboard of another script, and nothing where a Latin one has another letter there', () => {
    expect(press('и', { code: 'KeyB' })).toEqual({ kind: 'theme', key: 'B' });
    expect(press('ğ', { code: 'KeyW' }).kind).toBe('swallow');
    expect(press(',', { code: 'KeyM' }).kind).toBe('swallow');
  });

  it('is one dot however long it is held', () => {
    expect(press('3', { repeat: true }).kind).toBe('swallow');
    expect(press('Enter', { repeat: true }).kind).toBe('swallow');
  });

  it('takes back, goes on, or walks', () => {
    expect(press('Backspace').kind).toBe('take-back');
    expect(press('Enter').kind).toBe('done');
    expect(press(' ').kind).toBe('here');
    expect(press('ArrowDown')).toEqual({ kind: 'walk', key: 'ArrowDown' });
  });

  it('steers nothing where it is a sign, and stays with the facilitator where it is a combination or asks for help', () => {
    for (const key of ['+', '-', '*', '!']) expect(press(key).kind).toBe('swallow');
    for (const key of ['z', 'a', '1', 'k'])
      expect(press(key, { ctrlKey: true }).kind).toBe('leave');
    expect(press('?', { code: 'KeyM' }).kind).toBe('leave');
    expect(press('F1').kind).toBe('leave');
    expect(press('ArrowRight', { altKey: true }).kind).toBe('leave');
    expect(press('Tab').kind).toBe('leave');
  });

  it('is nothing while letters are being composed', () => {
    expect(press('1', { isComposing: true }).kind).toBe('swallow');
    expect(press('Enter', { keyCode: 229 }).kind).toBe('swallow');
  });
});

describe('a typed sum', () => {
  it('is a whole number, in whatever figures it was typed', () => {
    expect(typedSum(' 12 ')).toBe(12);
    expect(typedSum('１２')).toBe(12);
    for (const text of ['', '1.5', '-1', 'two', '1 2', '1234567']) {
      expect(typedSum(text)).toBeNull();
    }
  });
});

describe('the rows of a page', () => {
  it('are as many as there is room for, and leave room for the buttons that turn it', () => {
    expect(rowsThatFit(7, 15.5)).toBe(7);
    expect(rowsThatFit(8, 15.5)).toBe(5);
    expect(rowsThatFit(5, 1)).toBe(1);
  });
});
