import { hasContentBesidesNotes } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { Play } from './play';

const NO_FIELDS = {
  kind: 'mitigate',
  ownerId: null,
  dueOn: null,
  firstCheckInOn: null,
  measure: '',
  noteId: null,
} as const;

/** Six notes in the first question, numbered 1 to 6. */
const board = () => new Play().addNotes(['a', 'b', 'c', 'd', 'e', 'f']);
const addTheme = (play: Play, name: string, ...numbers: number[]) =>
  play.do({
    name: 'theme.add',
    payload: { name, noteIds: numbers.map((number) => play.noteId(number)) },
  });
const unsort = (play: Play, ...numbers: number[]) =>
  play.do({ name: 'note.unsort', payload: { ids: numbers.map((number) => play.noteId(number)) } });
const edit = (play: Play, number: number, fields: Record<string, string>) =>
  play.do({ name: 'theme.edit', payload: { id: play.themeId(number), ...fields } });

describe('a note on a note', () => {
  it('makes a theme without a name, the lower one first', () => {
    const play = board().group(3, 1);
    expect(play.board()).toEqual([['', [1, 3]]]);
  });

  it('in a theme joins that theme at its end', () => {
    const play = board().group(2, 1).group(5, 2);
    expect(play.board()).toEqual([['', [1, 2, 5]]]);
  });

  it('out of another theme leaves it, and a pair that loses one dissolves', () => {
    const play = board().group(2, 1).group(4, 3).group(2, 4);
    expect(play.board()).toEqual([['', [3, 4, 2]]]);
    expect(play.note(1).themeId).toBeNull();
  });

  it('is one step for undo', () => {
    const play = board().group(2, 1).group(4, 3).group(2, 4);
    play.undo();
    expect(play.board()).toEqual([
      ['', [1, 2]],
      ['', [3, 4]],
    ]);
  });

  it('is refused on itself, in the same theme, across stages and where one is gone', () => {
    const play = board().addNotes(['elsewhere'], 'To change').group(2, 1);
    const refusal = (id: string, ontoId: string) =>
      play.refusal({ name: 'note.group', payload: { id, ontoId } });
    expect(refusal(play.noteId(3), play.noteId(3))).toBe('same-note');
    expect(refusal(play.noteId(1), play.noteId(2))).toBe('same-theme');
    expect(refusal(play.noteId(3), play.noteId(7))).toBe('note-other-stage');
    expect(refusal(play.noteId(3), 'gone')).toBe('not-found');
    expect(refusal('gone', play.noteId(3))).toBe('not-found');
  });
});

describe('notes into a theme', () => {
  const toTheme = (themeId: string, ids: string[]) =>
    ({ name: 'note.toTheme', payload: { ids, themeId } }) as const;

  it('go to its end in the order in which they are named', () => {
    const play = board();
    addTheme(play, 'T', 1);
    play.do(toTheme(play.themeId(1), [play.noteId(4), play.noteId(2)]));
    expect(play.board()).toEqual([['T', [1, 4, 2]]]);
  });

  it('that lie there already stay in their places', () => {
    const play = board();
    addTheme(play, 'T', 1, 2);
    expect(play.do(toTheme(play.themeId(1), [play.noteId(1)]))).toEqual([]);
  });

  it('are refused all together where one does not fit', () => {
    const play = board().addNotes(['elsewhere'], 'To change');
    addTheme(play, 'T', 1);
    const refusal = (themeId: string, ...ids: string[]) => play.refusal(toTheme(themeId, ids));
    expect(refusal(play.themeId(1), play.noteId(2), play.noteId(7))).toBe('note-other-stage');
    expect(refusal(play.themeId(1), play.noteId(2), 'gone')).toBe('not-found');
    expect(refusal('gone', play.noteId(2))).toBe('not-found');
    expect(play.board()).toEqual([['T', [1]]]);
  });
});

describe('a note out of its theme', () => {
  it('lies at the end of the unsorted ones', () => {
    const play = board();
    addTheme(play, 'T', 1, 2);
    unsort(play, 1);
    expect(play.board()).toEqual([['T', [2]]]);
    expect(play.note(1).order).toBeGreaterThan(play.note(6).order);
  });

  it('dissolves a pair without a name: both are unsorted', () => {
    const play = board().group(2, 1);
    unsort(play, 1);
    expect(play.board()).toEqual([]);
    expect(play.note(2).themeId).toBeNull();
  });

  it('leaves a theme with a name standing as long as it holds a note', () => {
    const play = board();
    addTheme(play, 'T', 1, 2);
    unsort(play, 1);
    unsort(play, 2);
    expect(play.board()).toEqual([]);
  });

  it('leaves a pair standing that something was written about, also empty', () => {
    const play = board().group(2, 1);
    edit(play, 1, { why: 'Because of Friday' });
    unsort(play, 1);
    expect(play.board()).toEqual([['', [2]]]);
    unsort(play, 2);
    expect(play.board()).toEqual([['', []]]);
  });

  it.each(['action', 'decision', 'parked'] as const)(
    'leaves an empty theme standing that has a hanging %s, until that goes',
    (kind) => {
      const play = board().group(2, 1);
      const themeId = play.themeId(1);
      if (kind === 'action') {
        play.do({ name: 'action.add', payload: { fields: { ...NO_FIELDS, text: 'x', themeId } } });
      } else {
        play.do({ name: `${kind}.add`, payload: { text: 'x', themeId } });
      }
      unsort(play, 1, 2);
      expect(play.board()).toEqual([['', []]]);
      const table = kind === 'parked' ? 'parked' : (`${kind}s` as const);
      const id = Object.keys(play.session[table])[0] ?? '';
      play.do({ name: `${kind}.remove`, payload: { id } });
      expect(play.board()).toEqual([]);
    },
  );

  it('is refused where the note is gone', () => {
    expect(board().refusal({ name: 'note.unsort', payload: { ids: ['gone'] } })).toBe('not-found');
  });

  it('by deletion dissolves a pair, too', () => {
    const play = board().group(2, 1);
    play.do({ name: 'note.remove', payload: { id: play.noteId(2) } });
    expect(play.board()).toEqual([]);
    play.undo();
    expect(play.board()).toEqual([['', [1, 2]]]);
  });
});

describe('a theme on a theme', () => {
  const two = () => {
    const play = board();
    addTheme(play, 'First', 1, 2);
    addTheme(play, 'Second', 3, 4);
    return play;
  };
  const merge = (play: Play, from: number, into: number) =>
    play.do({
      name: 'theme.merge',
      payload: { id: play.themeId(from), intoId: play.themeId(into) },
    });

  it('gives it its notes, behind those that are there', () => {
    const play = two();
    merge(play, 1, 2);
    expect(play.board()).toEqual([['Second', [3, 4, 1, 2]]]);
  });

  it('gives its name only where the other one has none', () => {
    const play = two().group(6, 5);
    merge(play, 1, 3);
    expect(play.board()).toEqual([
      ['Second', [3, 4]],
      ['First', [5, 6, 1, 2]],
    ]);
  });

  it('loses no words that were written about either', () => {
    const play = two();
    edit(play, 1, { why: 'one why', keep: 'one keep', noActionBecause: 'one reason' });
    edit(play, 2, { why: 'two why', keep: '' });
    merge(play, 1, 2);
    expect(play.theme(1)).toMatchObject({
      why: 'two why\none why',
      keep: 'one keep',
      noActionBecause: 'one reason',
    });
  });

  it('hands over its actions, decisions and parked questions', () => {
    const play = two();
    const themeId = play.themeId(1);
    play.do(
      { name: 'action.add', payload: { fields: { ...NO_FIELDS, text: 'x', themeId } } },
      { name: 'decision.add', payload: { text: 'y', themeId } },
      { name: 'parked.add', payload: { text: 'z', themeId } },
    );
    const into = play.themeId(2);
    merge(play, 1, 2);
    const { actions, decisions, parked } = play.session;
    for (const table of [actions, decisions, parked]) {
      expect(Object.values(table).map((record) => record.themeId)).toEqual([into]);
    }
    expect(hasContentBesidesNotes(play.session, play.theme(1))).toBe(true);
  });

  it('is refused on itself, on another stage’s and where one is gone', () => {
    const play = two().addNotes(['g', 'h'], 'To change').group(8, 7);
    const refusal = (id: string, intoId: string) =>
      play.refusal({ name: 'theme.merge', payload: { id, intoId } });
    expect(refusal(play.themeId(1), play.themeId(1))).toBe('same-theme');
    expect(refusal(play.themeId(1), play.themeId(1, 'To change'))).toBe('note-other-stage');
    expect(refusal(play.themeId(1), 'gone')).toBe('not-found');
  });
});
