import type { DropSource, DropTarget } from '@shared/domain/board-drop';
import { boardIndexOf } from '@shared/domain/board-index';
import { describe, expect, it } from 'vitest';
import { nextUnsortedAfter } from '../../../renderer/src/board/board-facts';
import { boardIntentOf, type KeyPlace, type Press } from '../../../renderer/src/board/board-keys';
import { fitColumn } from '../../../renderer/src/board/column-fit';
import { typeDigit } from '../../../renderer/src/board/digit-entry';
import { dropValue, parsePlace } from '../../../renderer/src/board/dnd/drop-at-point';
import { keyboardStep } from '../../../renderer/src/board/dnd/keyboard-places';
import { type Box, nextInDirection } from '../../../renderer/src/board/spatial';
import { boardFixture } from '../../helpers/board-session';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const onNote: KeyPlace = { on: 'note', hasFocus: true, isThemeView: false, isCounting: false };
const onTheme: KeyPlace = { ...onNote, on: 'theme' };

describe('keys on the board', () => {
  it.each([
    ['3', onNote, { kind: 'digit', digit: '3' }],
    ['0', onNote, { kind: 'unsort' }],
    ['0', { ...onNote, isCounting: true }, { kind: 'digit', digit: '0' }],
    ['u', onNote, { kind: 'unsort' }],
    ['N', onNote, { kind: 'new' }],
    ['e', onNote, { kind: 'edit' }],
    ['e', onTheme, { kind: 'rename' }],
    ['Enter', onNote, { kind: 'choose' }],
    ['Enter', onTheme, { kind: 'open' }],
    ['Delete', onNote, { kind: 'delete' }],
    ['m', onTheme, { kind: 'merge' }],
    ['s', { ...onNote, isThemeView: true }, { kind: 'split' }],
    [' ', { ...onNote, isThemeView: true }, { kind: 'mark' }],
    ['/', onNote, { kind: 'type', isAboutNotes: false }],
  ])('%j means something', (key, place, intent) => {
    expect(boardIntentOf(press(key), place as KeyPlace)).toEqual(intent);
  });

  it('leaves to others what is not the board’s', () => {
    expect(boardIntentOf(press('z', { ctrlKey: true }), onNote)).toBeNull();
    expect(boardIntentOf(press('ArrowRight', { altKey: true }), onNote)).toBeNull();
    expect(boardIntentOf(press('PageDown'), onNote)).toBeNull();
    /* Space on a note belongs to picking up, M off a theme to the clock's sound. */
    expect(boardIntentOf(press(' '), onNote)).toBeNull();
    expect(boardIntentOf(press('m'), onNote)).toBeNull();
  });

  it('leaves Enter and Delete to a button that has the focus', () => {
    const beside = { ...onNote, hasFocus: false };
    expect(boardIntentOf(press('Enter'), beside)).toBeNull();
    expect(boardIntentOf(press('Delete'), beside)).toBeNull();
    expect(boardIntentOf(press('2'), beside)).toEqual({ kind: 'digit', digit: '2' });
  });

  it('opens the line for typing also where > needs AltGr', () => {
    expect(boardIntentOf(press('>', { ctrlKey: true, altKey: true }), onNote)).toEqual({
      kind: 'type',
      isAboutNotes: true,
    });
  });
});

describe('typing a theme’s number', () => {
  it('is certain at once with up to nine themes', () => {
    expect(typeDigit('', '1', 9)).toEqual({ waiting: '', number: 1 });
  });

  it('waits only where a second digit can follow', () => {
    expect(typeDigit('', '1', 12)).toEqual({ waiting: '1', number: null });
    expect(typeDigit('1', '2', 12)).toEqual({ waiting: '', number: 12 });
    expect(typeDigit('1', '0', 12)).toEqual({ waiting: '', number: 10 });
    expect(typeDigit('', '2', 12)).toEqual({ waiting: '', number: 2 });
  });

  it('begins anew with a digit that fits no number', () => {
    expect(typeDigit('1', '5', 12)).toEqual({ waiting: '', number: 5 });
  });
});

describe('arrow keys', () => {
  const box = (left: number, top: number, width = 8, height = 4): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  /* Two columns of themes, the first with a note under its name, above a row of three notes. */
  const boxes = [
    box(0, 0, 20, 3),
    box(0, 4, 20, 5),
    box(22, 0, 20, 3),
    box(0, 14),
    box(10, 14),
    box(20, 14),
  ];

  it('go to what lies that way', () => {
    expect(nextInDirection(boxes, 0, 'down')).toBe(1);
    expect(nextInDirection(boxes, 0, 'right')).toBe(2);
    expect(nextInDirection(boxes, 1, 'down')).toBe(4);
    expect(nextInDirection(boxes, 3, 'right')).toBe(4);
    expect(nextInDirection(boxes, 4, 'up')).toBe(1);
  });

  it('stop at the edge instead of jumping to another row', () => {
    expect(nextInDirection(boxes, 5, 'right')).toBeNull();
    expect(nextInDirection(boxes, 3, 'left')).toBeNull();
    expect(nextInDirection(boxes, 0, 'up')).toBeNull();
  });
});

describe('what fits into a theme’s column', () => {
  const measured = { gap: 10, line: 40, frame: 30 };

  it('is as many of the newest notes as have room', () => {
    expect(fitColumn({ ...measured, room: 300, heights: [200, 100, 150] }, 5)).toEqual({
      count: 2,
      lines: 5,
    });
  });

  it('is the newest one with fewer lines where it does not fit whole', () => {
    expect(fitColumn({ ...measured, room: 120, heights: [100, 190] }, 5)).toEqual({
      count: 1,
      lines: 2,
    });
  });

  it('is nothing where not even a line has room', () => {
    expect(fitColumn({ ...measured, room: 50, heights: [190] }, 5)).toEqual({ count: 0, lines: 5 });
  });
});

describe('picking up with the keyboard', () => {
  const board = boardFixture(
    ['one', 'two', 'three', 'four'],
    [
      { name: 'First', notes: [1] },
      { name: 'Second', notes: [2] },
    ],
  );
  const index = boardIndexOf(board.session, board.stageId);
  const sorted: DropSource = { kind: 'notes', ids: [board.note(1)] };
  const unsorted: DropSource = { kind: 'notes', ids: [board.note(3)] };
  const walk = (source: DropSource, ...keys: string[]) => {
    let target: DropTarget | null = null;
    let digits = '';
    for (const key of keys) {
      const step = keyboardStep(key, source, target, digits, index);
      if (step !== null) ({ target, digits } = step);
    }
    return target;
  };

  it('goes along the themes to a new one and back, past the theme it lies in', () => {
    expect(walk(sorted, 'ArrowRight')).toEqual({ kind: 'theme', id: board.theme(2) });
    expect(walk(sorted, 'ArrowRight', 'ArrowRight')).toEqual({ kind: 'new' });
    expect(walk(sorted, 'ArrowRight', 'ArrowRight', 'ArrowRight')).toEqual({ kind: 'new' });
    expect(walk(sorted, 'ArrowRight', 'ArrowLeft')).toEqual({ kind: 'unsorted' });
  });

  it('goes along the other unsorted notes with up and down', () => {
    expect(walk(unsorted, 'ArrowDown')).toEqual({ kind: 'note', id: board.note(4) });
  });

  it('begins with up and down on the page of unsorted notes that is shown', () => {
    const wide = boardFixture(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
    const all = boardIndexOf(wide.session, wide.stageId);
    const third: DropSource = { kind: 'notes', ids: [wide.note(3)] };
    const onPage = (key: string, present: DropTarget | null = null) =>
      keyboardStep(key, third, present, '', all, { start: 2, count: 3 })?.target;
    expect(onPage('ArrowDown')).toEqual({ kind: 'note', id: wide.note(4) });
    expect(onPage('ArrowUp')).toEqual({ kind: 'note', id: wide.note(5) });
    expect(onPage('ArrowDown', { kind: 'note', id: wide.note(5) })).toEqual({
      kind: 'note',
      id: wide.note(6),
    });
  });

  it('goes to a number, to a new theme, out of the theme', () => {
    expect(walk(sorted, '2')).toEqual({ kind: 'theme', id: board.theme(2) });
    expect(walk(sorted, 'n')).toEqual({ kind: 'new' });
    expect(walk(sorted, 'Home')).toEqual({ kind: 'unsorted' });
  });

  it('stays where it is for a place that would change nothing', () => {
    expect(walk(sorted, '2', '1')).toEqual({ kind: 'theme', id: board.theme(2) });
    expect(walk(unsorted, '1', 'u')).toEqual({ kind: 'theme', id: board.theme(1) });
    expect(keyboardStep('q', sorted, null, '', index)).toBeNull();
  });
});

describe('sorting on', () => {
  const board = boardFixture(['one', 'two', 'three', 'four'], [{ name: 'First', notes: [2] }]);
  const index = boardIndexOf(board.session, board.stageId);

  it('goes to the unsorted note behind those that were sorted, and from the end to the first', () => {
    expect(nextUnsortedAfter(index, [board.note(1)])).toBe(board.note(3));
    expect(nextUnsortedAfter(index, [board.note(4)])).toBe(board.note(1));
    expect(nextUnsortedAfter(index, [board.note(1), board.note(3)])).toBe(board.note(4));
    expect(nextUnsortedAfter(index, [1, 3, 4].map(board.note))).toBeNull();
  });
});

describe('places to let go on', () => {
  it.each<DropTarget>([
    { kind: 'note', id: 'a1' },
    { kind: 'theme', id: 'b_2-3' },
    { kind: 'unsorted' },
    { kind: 'new' },
  ])('are written on the page and read again: $kind', (target) => {
    expect(parsePlace(dropValue(target))).toEqual(target);
  });

  it('are none where something else is written', () => {
    expect(parsePlace('')).toBeNull();
    expect(parsePlace('note:')).toBeNull();
    expect(parsePlace('elsewhere')).toBeNull();
  });
});
