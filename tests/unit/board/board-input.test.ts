import { boardIndexOf } from '@shared/domain/board-index';
import { parseBoardInput } from '@shared/domain/board-input';
import { describe, expect, it } from 'vitest';
import { boardFixture } from '../../helpers/board-session';

const board = boardFixture(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven'],
  [
    { name: 'First', notes: [1, 2] },
    { name: 'Second', notes: [3] },
  ],
);
const index = boardIndexOf(board.session, board.stageId);
const parse = (text: string) => parseBoardInput(text, index);
const commandOf = (text: string) => {
  const result = parse(text);
  return result.ok ? result.value.command : result.error;
};

describe('typing a move', () => {
  it('puts a note into the theme of that number', () => {
    expect(commandOf('7>2')).toEqual({
      name: 'note.toTheme',
      payload: { ids: [board.note(7)], themeId: board.theme(2) },
    });
  });

  it('says in advance what will happen', () => {
    const result = parse('7>2');
    expect(result.ok && result.value.effect).toEqual({
      kind: 'to-theme',
      numbers: [7],
      theme: { number: 2, name: 'Second' },
    });
  });

  it.each([
    ' 7 > 2 ',
    '7->2',
    '#7 › 2',
    '7→2',
    '７＞２',
    '7>t2',
    '7 > theme 2',
    '7>Thema 2',
    '7>thème 2',
  ])('reads %j like 7>2', (text) => {
    expect(commandOf(text)).toEqual(commandOf('7>2'));
  });

  it('puts a note onto a note where no theme has that number', () => {
    expect(commandOf('7>6')).toEqual({
      name: 'note.group',
      payload: { id: board.note(7), ontoId: board.note(6) },
    });
  });

  it('joins the theme in which the other note lies', () => {
    expect(commandOf('7>3')).toEqual(commandOf('7>2'));
    expect(commandOf('7+3')).toEqual(commandOf('7>2'));
  });

  it('takes the theme and not the note where both have the number', () => {
    expect(commandOf('7>1')).toEqual({
      name: 'note.toTheme',
      payload: { ids: [board.note(7)], themeId: board.theme(1) },
    });
  });

  it('puts a note onto the note with +, whatever the themes are numbered', () => {
    expect(commandOf('6+7')).toEqual({
      name: 'note.group',
      payload: { id: board.note(6), ontoId: board.note(7) },
    });
    expect(commandOf('5+6+7')).toEqual({
      name: 'theme.add',
      payload: { noteIds: [board.note(7), board.note(5), board.note(6)], name: '' },
    });
  });

  it.each(['3>', '3>0', '3 > u'])('takes a note out of its theme with %j', (text) => {
    expect(commandOf(text)).toEqual({ name: 'note.unsort', payload: { ids: [board.note(3)] } });
  });

  it.each(['5>n', '5 > N', '5>new', '5>neu', '5>nouveau', '5>nuevo'])(
    'makes a new theme with %j',
    (text) => {
      expect(commandOf(text)).toEqual({
        name: 'theme.add',
        payload: { noteIds: [board.note(5)], name: '' },
      });
    },
  );

  it.each(['7,5,6>2', '5 6 7>2', '6, 7 5 > 2', '5,6,7,5>2'])(
    'moves several notes with %j, in the sequence of their numbers',
    (text) => {
      expect(commandOf(text)).toEqual({
        name: 'note.toTheme',
        payload: { ids: [board.note(5), board.note(6), board.note(7)], themeId: board.theme(2) },
      });
    },
  );

  it('leaves out the notes that are there already', () => {
    expect(commandOf('3,4>2')).toEqual(commandOf('4>2'));
  });

  it.each(['t2>1', 't2>t1', 'theme 2 > theme 1', 'T2>1', 'tema 2>1'])(
    'merges two themes with %j',
    (text) => {
      expect(commandOf(text)).toEqual({
        name: 'theme.merge',
        payload: { id: board.theme(2), intoId: board.theme(1) },
      });
    },
  );

  it.each([
    ['', { code: 'empty' }],
    ['   ', { code: 'empty' }],
    ['7', { code: 'not-understood' }],
    ['seven>2', { code: 'not-understood' }],
    ['t2>n', { code: 'not-understood' }],
    ['>2', { code: 'not-understood' }],
    ['7>2>1', { code: 'not-understood' }],
    ['+7', { code: 'not-understood' }],
    ['7>2; drop', { code: 'not-understood' }],
    ['99>2', { code: 'no-such-note', number: 99 }],
    ['8>2', { code: 'no-such-note', number: 8 }],
    ['7>99', { code: 'no-such-target', number: 99 }],
    ['7>t9', { code: 'no-such-theme', number: 9 }],
    ['t1>9', { code: 'no-such-theme', number: 9 }],
    ['7>7', { code: 'onto-itself', number: 7 }],
    ['t1>1', { code: 'onto-itself', number: 1 }],
    ['7>', { code: 'already-unsorted' }],
    ['3>2', { code: 'already-there', theme: { number: 2, name: 'Second' } }],
  ])('answers %j with a problem in words', (text, problem) => {
    expect(commandOf(text)).toEqual(problem);
  });
});
