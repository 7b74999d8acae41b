import { describe, expect, it } from 'vitest';
import {
  isList,
  notePartsOf,
  noteSizeOf,
  turnLengthOf,
} from '../../../renderer/src/relay/turn-text';

describe('the length of a turn', () => {
  it('counts down from 140 and gets prominent from 100 characters on', () => {
    expect(turnLengthOf('')).toEqual({ left: 140, isNear: false, isTooLong: false });
    expect(turnLengthOf('x'.repeat(99)).isNear).toBe(false);
    expect(turnLengthOf('x'.repeat(100))).toEqual({ left: 40, isNear: true, isTooLong: false });
    expect(turnLengthOf('x'.repeat(152))).toEqual({ left: -12, isNear: true, isTooLong: true });
  });

  it('counts what people see as one character once', () => {
    expect(turnLengthOf('👩‍👩‍👧'.repeat(140))).toMatchObject({ left: 0, isTooLong: false });
  });

  it('never calls a text too long because of spaces that the note will not keep', () => {
    expect(turnLengthOf(`${'x'.repeat(140)}   `)).toMatchObject({ left: 0, isTooLong: false });
  });
});

describe('making several notes of a text', () => {
  it('loses no word of a text that is too long', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
    const parts = notePartsOf(words.join(' '));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join(' ')).toBe(words.join(' '));
    for (const part of parts) expect(turnLengthOf(part).isTooLong).toBe(false);
  });

  it('shares the words out evenly instead of leaving two lonely words', () => {
    const parts = notePartsOf(`${'word '.repeat(30)}end`);
    expect(parts).toHaveLength(2);
    expect(Math.abs((parts[0]?.length ?? 0) - (parts[1]?.length ?? 0))).toBeLessThan(25);
  });

  it('keeps sentences whole where each fits on a note of its own', () => {
    const first =
      'Nobody told the desk that the office had moved, so we drove to the old one twice this year alone.';
    const second = 'We should ask the client on Friday.';
    expect(notePartsOf(`${first} ${second} ${second}`)).toEqual([first, `${second} ${second}`]);
  });

  it('makes a note of each line, and several of a line that is too long', () => {
    expect(notePartsOf('- one\n- two\n\n- three')).toEqual(['one', 'two', 'three']);
    expect(notePartsOf(`short\n${'word '.repeat(40)}`).length).toBe(3);
    expect(isList('one\ntwo')).toBe(true);
    expect(isList('one')).toBe(false);
  });
});

describe('the size of the letters', () => {
  it('goes down in steps as the text grows', () => {
    expect(noteSizeOf('x'.repeat(140))).toBe('large');
    expect(noteSizeOf('x'.repeat(250))).toBe('medium');
    expect(noteSizeOf('a\n'.repeat(40))).toBe('small');
  });
});
