import { listOf, notesOfTheme } from '@shared/domain/selectors';
import { describe, expect, it } from 'vitest';
import { mustRead } from '../../helpers/session-files';
import {
  clone,
  goldenText,
  type Json,
  record,
  repaired,
  sound,
  type Tables,
  told,
} from './repaired';

describe('row 7: bytes that are no text', () => {
  const withByte = (before: string, byte: number): Uint8Array => {
    const bytes = Buffer.from(goldenText);
    bytes[bytes.indexOf(before)] = byte;
    return new Uint8Array(bytes);
  };

  it('stand as a sign of their own, and the entry is named', () => {
    const read = mustRead(withByte('Friday list down', 0xff));
    expect(read.session.actions['action-1']?.text).toBe('Write the \ufffdriday list down');
    expect(read.repairs).toEqual([
      {
        table: 'actions',
        id: 'action-1',
        kind: 'unreadable-characters',
        detail: 'Write the \ufffdriday list down',
      },
    ]);
    expect(read.isChecksumRight).toBe(false);
  });

  it('are told with their place where no entry shows them', () => {
    const read = mustRead(withByte('Calmer Mondays', 0xc3));
    const [repair] = read.repairs;
    expect(repair).toEqual({
      table: 'file',
      id: '',
      kind: 'unreadable-characters',
      detail: String(Buffer.from(goldenText).indexOf('Calmer Mondays')),
    });
  });

  it('are not seen in a sound file that holds that sign', () => {
    const read = repaired((tables) => Object.assign(record(tables, 'notes'), { text: '\ufffd' }));
    expect(read.repairs).toEqual([]);
  });
});

describe('row 12: two entries with one id', () => {
  it('are both kept; what points to the id points to the first', () => {
    const read = repaired((tables) => {
      clone(tables, 'people', { name: 'Maren Twin', order: 9 });
      clone(tables, 'notes', { text: 'The twin', number: 9 });
      clone(tables, 'actions', { text: 'Twin action', order: 9 });
    });
    expect(told(read)).toEqual([
      'people/person-maren-2 duplicate-id',
      'notes/note-1-2 duplicate-id',
      'actions/action-1-2 duplicate-id',
    ]);
    const { people, notes, actions, meta } = read.session;
    expect(people[meta.facilitatorId ?? '']?.name).toBe('Maren Holt');
    expect(people['person-maren-2']?.name).toBe('Maren Twin');
    expect([notes['note-1']?.text, notes['note-1-2']?.text]).toEqual([
      'Vans restocked every Friday',
      'The twin',
    ]);
    expect(actions['action-1-2']).toMatchObject({ text: 'Twin action', noteId: 'note-1' });
  });

  it('get ids that nobody else has, and the same ones on every computer', () => {
    const change = (tables: Tables): void => {
      clone(tables, 'decisions', { id: 'decision-1-2', text: 'was here before' });
      for (const text of ['b', 'c']) clone(tables, 'decisions', { text });
    };
    const read = repaired(change);
    expect(listOf(read.session.decisions).map(({ id, text: words }) => [id, words])).toEqual([
      ['decision-1', 'The Friday list is for every van'],
      ['decision-1-2', 'was here before'],
      ['decision-1-3', 'b'],
      ['decision-1-4', 'c'],
    ]);
    expect(repaired(change)).toEqual(read);
  });

  it('where only one is possible keep the words of the other in the parking lot', () => {
    const read = repaired((tables) => {
      clone(tables, 'desks', { draft: 'half a note' });
      clone(tables, 'drafts', { text: 'half a decision' });
      clone(tables, 'clocks', { countedMs: 1 });
      clone(tables, 'relays', { lap: 9 });
    });
    expect(told(read)).toEqual([
      'relays/stage-well duplicate-id',
      'clocks/stage-actions duplicate-id',
      'desks/stage-well duplicate-id',
      'drafts/decision-new duplicate-id',
    ]);
    const { parked, desks, clocks, relays } = read.session;
    expect(listOf(parked).map((item) => item.text)).toEqual([
      'Do we need a fifth van?',
      'half a note',
      'half a decision',
    ]);
    expect([desks, clocks, relays]).toEqual([sound.desks, sound.clocks, sound.relays]);
  });
});

describe('row 12: an entry that points to nothing', () => {
  it('stands alone', () => {
    const read = repaired((tables) => {
      Object.assign(record(tables, 'notes'), { authorId: 'gone', themeId: 'gone' });
      Object.assign(record(tables, 'actions'), {
        ownerId: 'gone',
        themeId: 'gone',
        noteId: 'gone',
      });
      Object.assign(record(tables, 'decisions'), { themeId: 'gone' });
      Object.assign(record(tables, 'parked'), { takerId: 'gone' });
      tables.meta.facilitatorId = 'gone';
    });
    expect(told(read)).toEqual([
      'notes/note-1 dangling-reference',
      'decisions/decision-1 dangling-reference',
      'parked/parked-1 dangling-reference',
      'actions/action-1 dangling-reference',
      'meta/session-golden dangling-reference',
    ]);
    const { notes, actions, decisions, parked, meta } = read.session;
    expect(notes['note-1']).toMatchObject({ authorId: null, themeId: null });
    expect(actions['action-1']).toMatchObject({ ownerId: null, themeId: null, noteId: null });
    expect([decisions['decision-1']?.themeId, parked['parked-1']?.takerId]).toEqual([null, null]);
    expect(meta.facilitatorId).toBeNull();
  });

  it('is a note without its stage: it goes to its theme, otherwise to the first question', () => {
    const read = repaired((tables) => {
      for (const at of [0, 1]) Object.assign(record(tables, 'notes', at), { stageId: 'gone' });
    });
    expect(told(read)).toEqual([
      'notes/note-1 dangling-reference',
      'notes/note-3 dangling-reference',
    ]);
    expect(read.session.notes).toEqual(sound.notes);
  });

  it('is everything of a question that is gone: it comes to a new question at the end', () => {
    const read = repaired((tables) => tables.stages?.splice(0, 1));
    const stages = listOf(read.session.stages);
    expect(stages.map(({ id, kind }) => [id, kind]).at(-1)).toEqual(['question', 'question']);
    for (const note of listOf(read.session.notes)) expect(note.stageId).toBe('question');
    expect(read.session.themes['theme-vans']?.stageId).toBe('question');
    expect(notesOfTheme(read.session, 'theme-vans')).toHaveLength(2);
    expect(read.session.relays).toEqual({});
    const parked = listOf(read.session.parked).map((item) => item.text);
    expect(parked).toContain('The spare key is');
  });

  it('is a note in a theme of another question: it stays in its own, unsorted', () => {
    const read = repaired((tables) => {
      clone(tables, 'stages', { id: 'stage-2', order: 9 });
      Object.assign(record(tables, 'notes'), { stageId: 'stage-2' });
    });
    expect(told(read)).toEqual(['notes/note-1 dangling-reference']);
    expect(read.session.notes['note-1']).toMatchObject({ stageId: 'stage-2', themeId: null });
  });

  it('is a turn of somebody who is not on the list', () => {
    const read = repaired((tables) => {
      const relay = record(tables, 'relays');
      const turn = { personId: 'gone', noteId: null, isAskingAgain: false };
      Object.assign(relay, {
        personId: 'gone',
        outcomes: { gone: 'wrote', 'person-jon': 'wrote' },
        endedTurns: [turn, ...(relay.endedTurns as Json[])],
      });
    });
    expect(told(read)).toEqual(['relays/stage-well dangling-reference']);
    expect(read.session.relays['stage-well']).toMatchObject({
      personId: null,
      outcomes: { 'person-jon': 'wrote' },
      endedTurns: sound.relays['stage-well']?.endedTurns,
    });
  });

  it('is whoever is asked although their turn is over: they have it now', () => {
    const read = repaired((tables) => {
      Object.assign(record(tables, 'relays'), { personId: 'person-jon' });
    });
    expect(told(read)).toEqual(['relays/stage-well dangling-reference']);
    expect(read.session.relays['stage-well']).toMatchObject({
      personId: 'person-jon',
      outcomes: { 'person-maren': 'passed' },
    });
  });

  it('is no damage among clocks and on the desk, where undo leaves it', () => {
    const read = repaired((tables) => {
      clone(tables, 'clocks', { id: 'stage-undone' });
      clone(tables, 'desks', { id: 'stage-undone', themeId: 'theme-undone' });
      tables.position.stageId = 'stage-undone';
    });
    expect(read.repairs).toEqual([]);
    expect(Object.keys(read.session.desks)).toEqual(['stage-well', 'stage-undone']);
  });
});

describe('row 12: entries in each other’s place', () => {
  it('are notes of one number: the second one gets a new number', () => {
    const read = repaired((tables) => Object.assign(record(tables, 'notes', 1), { number: 1 }));
    expect(told(read)).toEqual(['notes/note-3 duplicate-number']);
    expect(listOf(read.session.notes).map(({ id, number }) => [id, number])).toEqual([
      ['note-1', 1],
      ['note-3', 3],
      ['note-2', 2],
    ]);
  });

  it('are people, stages and actions of one order: they stand one behind the other', () => {
    const read = repaired((tables) => {
      for (const table of ['people', 'stages', 'actions']) {
        for (const entry of tables[table] ?? []) entry.order = 5;
      }
    });
    expect(read.repairs.map(({ kind }) => kind)).toEqual(Array(7).fill('duplicate-place'));
    expect(listOf(read.session.people).map((person) => person.order)).toEqual([1, 2, 3, 4]);
  });
});
