import { themeNumberOf, themesOfStage, unsortedNotesOf } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

/** Six notes in the first question, numbered 1 to 6, and themes of them. */
function board(...themes: [string, ...number[]][]): Play {
  const play = new Play().addNotes(['a', 'b', 'c', 'd', 'e', 'f']);
  for (const [name, ...numbers] of themes) {
    play.do({
      name: 'theme.add',
      payload: { name, noteIds: numbers.map((number) => play.noteId(number)) },
    });
  }
  return play;
}
const names = (play: Play) => play.board().map(([name]) => name);

describe('a new theme from notes', () => {
  it('carries its name without spaces around it and stands at the end', () => {
    expect(board(['Old', 1], ['  New  ', 3, 2]).board()).toEqual([
      ['Old', [1]],
      ['New', [3, 2]],
    ]);
  });

  it('splits notes off a theme, which stays with the others', () => {
    expect(board(['Big', 1, 2, 3], ['Part', 2]).board()).toEqual([
      ['Big', [1, 3]],
      ['Part', [2]],
    ]);
  });

  it('of all the notes of a pair replaces the pair', () => {
    const play = board().group(2, 1);
    play.do({
      name: 'theme.add',
      payload: { name: 'Named', noteIds: [play.noteId(1), play.noteId(2)] },
    });
    expect(play.board()).toEqual([['Named', [1, 2]]]);
  });

  it('is refused for notes of two stages and for notes that are gone', () => {
    const play = board().addNotes(['g'], 'To change');
    const refusal = (...noteIds: string[]) =>
      play.refusal({ name: 'theme.add', payload: { name: '', noteIds } });
    expect(refusal(play.noteId(1), play.noteId(7))).toBe('note-other-stage');
    expect(refusal(play.noteId(1), 'gone')).toBe('not-found');
    expect(refusal('gone')).toBe('not-found');
    expect(play.board()).toEqual([]);
  });
});

describe('the themes’ numbers', () => {
  it('follow their places on the board', () => {
    const play = board(['A', 1], ['B', 2], ['C', 3]);
    play.do({ name: 'theme.move', payload: { id: play.themeId(3), toIndex: 0 } });
    expect(names(play)).toEqual(['C', 'A', 'B']);
    const numbers = themesOfStage(play.session, play.stageId()).map((theme) =>
      themeNumberOf(play.session, theme),
    );
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('close up where a theme dissolves', () => {
    const play = board(['A', 1], ['B', 2], ['C', 3]);
    play.do({ name: 'theme.remove', payload: { id: play.themeId(1) } });
    expect(themeNumberOf(play.session, play.theme(1))).toBe(1);
    expect(names(play)).toEqual(['B', 'C']);
  });

  it('count each board for itself', () => {
    const play = board(['A', 1]).addNotes(['g', 'h'], 'To change').group(8, 7);
    expect(themeNumberOf(play.session, play.theme(1, 'To change'))).toBe(1);
    play.do({ name: 'theme.move', payload: { id: play.themeId(1, 'To change'), toIndex: 99 } });
    expect(names(play)).toEqual(['A']);
  });

  it('stay where a theme is moved that is gone', () => {
    const refused = { name: 'theme.move', payload: { id: 'gone', toIndex: 0 } } as const;
    expect(board().refusal(refused)).toBe('not-found');
  });
});

describe('sorting a board', () => {
  const sort = (play: Play, by: 'size' | 'name') =>
    play.do({ name: 'board.sort', payload: { stageId: play.stageId(), by } });

  it('by size puts the largest theme first and keeps equals in their order', () => {
    const play = board(['One', 1], ['Also one', 2], ['Three', 3, 4, 5]);
    sort(play, 'size');
    expect(names(play)).toEqual(['Three', 'One', 'Also one']);
  });

  it('by name looks at neither case nor accents', () => {
    const play = board(['zebra', 1], ['Écart', 2], ['Eden', 3], ['apple', 4]);
    sort(play, 'name');
    expect(names(play)).toEqual(['apple', 'Écart', 'Eden', 'zebra']);
  });

  it('puts the notes of every theme and the unsorted ones by their numbers', () => {
    const play = board(['T', 3, 1]);
    play.do({ name: 'note.toTheme', payload: { ids: [play.noteId(2)], themeId: play.themeId(1) } });
    play.do({ name: 'note.unsort', payload: { ids: [play.noteId(1)] } });
    sort(play, 'size');
    expect(play.board()).toEqual([['T', [2, 3]]]);
    const unsorted = unsortedNotesOf(play.session, play.stageId()).map((note) => note.number);
    expect(unsorted).toEqual([1, 4, 5, 6]);
  });

  it('that is sorted already is no step', () => {
    const play = board(['A', 1], ['B', 2]);
    sort(play, 'name');
    const { revision } = play.state;
    sort(play, 'name');
    expect(play.state.revision).toBe(revision);
  });

  it('is refused for a stage that is gone', () => {
    const refused = { name: 'board.sort', payload: { stageId: 'gone', by: 'size' } } as const;
    expect(board().refusal(refused)).toBe('not-found');
  });
});

describe('dissolving a theme', () => {
  it('leaves its notes unsorted and what was decided under it without a theme', () => {
    const play = board(['T', 2, 1]);
    play.do(
      { name: 'decision.add', payload: { text: 'We do it', themeId: play.themeId(1) } },
      { name: 'theme.remove', payload: { id: play.themeId(1) } },
    );
    expect(play.board()).toEqual([]);
    expect(Object.values(play.session.decisions).map((decision) => decision.themeId)).toEqual([
      null,
    ]);
    const unsorted = unsortedNotesOf(play.session, play.stageId()).map((note) => note.number);
    expect(unsorted).toEqual([3, 4, 5, 6, 2, 1]);
  });

  it('is refused for one that is gone, as is editing it', () => {
    const play = board();
    expect(play.refusal({ name: 'theme.remove', payload: { id: 'gone' } })).toBe('not-found');
    expect(play.refusal({ name: 'theme.edit', payload: { id: 'gone', name: 'x' } })).toBe(
      'not-found',
    );
  });
});

describe('the kind of notes', () => {
  it('changes for all that are named, and only for them', () => {
    const play = board();
    const ids = [play.noteId(1), play.noteId(3)];
    play.do({ name: 'note.setKind', payload: { ids, kind: 'idea' } });
    expect([1, 2, 3].map((number) => play.note(number).kind)).toEqual(['idea', 'well', 'idea']);
    play.undo();
    expect([1, 3].map((number) => play.note(number).kind)).toEqual(['well', 'well']);
  });

  it('changes for none where one is gone', () => {
    const play = board();
    const ids = [play.noteId(1), 'gone'];
    expect(play.refusal({ name: 'note.setKind', payload: { ids, kind: 'idea' } })).toBe(
      'not-found',
    );
    expect(play.note(1).kind).toBe('well');
  });
});
