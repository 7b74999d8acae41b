import { type DropSource, type DropTarget, resolveDrop } from '@shared/domain/board-drop';
import { boardIndexOf } from '@shared/domain/board-index';
import { describe, expect, it } from 'vitest';
import { boardFixture } from '../../helpers/board-session';

const board = boardFixture(
  ['one', 'two', 'three', 'four', 'five'],
  [
    { name: 'First', notes: [1, 2] },
    { name: 'Second', notes: [3] },
  ],
);
const index = boardIndexOf(board.session, board.stageId);
const notes = (...numbers: number[]): DropSource => ({
  kind: 'notes',
  ids: numbers.map(board.note),
});
const theme = (number: number): DropSource & DropTarget => ({
  kind: 'theme',
  id: board.theme(number),
});
const onto = (number: number): DropTarget => ({ kind: 'note', id: board.note(number) });
const commandOf = (source: DropSource, target: DropTarget | null) =>
  resolveDrop(source, target, index)?.command ?? null;

describe('letting something go on the board', () => {
  it('makes a theme of a note on a note', () => {
    expect(commandOf(notes(4), onto(5))).toEqual({
      name: 'note.group',
      payload: { id: board.note(4), ontoId: board.note(5) },
    });
  });

  it('makes one theme of several notes on a note', () => {
    expect(commandOf(notes(4, 1), onto(5))).toEqual({
      name: 'theme.add',
      payload: { noteIds: [board.note(5), board.note(1), board.note(4)], name: '' },
    });
  });

  it('lets a note join a theme, also by a note in it', () => {
    const joined = {
      name: 'note.toTheme',
      payload: { ids: [board.note(4)], themeId: board.theme(1) },
    };
    expect(commandOf(notes(4), theme(1))).toEqual(joined);
    expect(commandOf(notes(4), onto(2))).toEqual(joined);
  });

  it('takes a note out of its theme over the unsorted ones', () => {
    expect(commandOf(notes(1), { kind: 'unsorted' })).toEqual({
      name: 'note.unsort',
      payload: { ids: [board.note(1)] },
    });
  });

  it('makes a new theme over the place for it', () => {
    expect(commandOf(notes(1), { kind: 'new' })).toEqual({
      name: 'theme.add',
      payload: { noteIds: [board.note(1)], name: '' },
    });
  });

  it('merges a theme into a theme', () => {
    expect(commandOf(theme(2), theme(1))).toEqual({
      name: 'theme.merge',
      payload: { id: board.theme(2), intoId: board.theme(1) },
    });
  });

  it.each<[string, DropSource, DropTarget | null]>([
    ['a note beside everything', notes(4), null],
    ['a note on itself', notes(4), onto(4)],
    ['a note on its own theme', notes(1), theme(1)],
    ['an unsorted note on the unsorted ones', notes(4), { kind: 'unsorted' }],
    ['a theme on itself', theme(1), theme(1)],
    ['a theme on the unsorted notes', theme(1), { kind: 'unsorted' }],
    ['a theme on the place for a new one', theme(1), { kind: 'new' }],
    ['a theme on an unsorted note', theme(1), onto(4)],
    ['a note that is gone', { kind: 'notes', ids: ['gone'] }, theme(1)],
    ['a note on a theme that is gone', notes(4), { kind: 'theme', id: 'gone' }],
  ])('does nothing for %s', (_what, source, target) => {
    expect(commandOf(source, target)).toBeNull();
  });
});

describe('the board index', () => {
  it('numbers the themes in their order and knows only this question’s notes', () => {
    expect(
      index.themes.map((entry) => [entry.number, entry.theme.name, entry.notes.length]),
    ).toEqual([
      [1, 'First', 2],
      [2, 'Second', 1],
    ]);
    expect(index.unsorted.map((note) => note.number)).toEqual([4, 5]);
    expect(index.noteByNumber.has(6)).toBe(false);
  });

  it('is built once for one state of notes and themes', () => {
    expect(boardIndexOf(board.session, board.stageId)).toBe(index);
    const renamed = { ...board.session, meta: { ...board.session.meta, title: 'Other' } };
    expect(boardIndexOf(renamed, board.stageId)).toBe(index);
    const changed = { ...board.session, themes: { ...board.session.themes } };
    expect(boardIndexOf(changed, board.stageId)).not.toBe(index);
  });
});
