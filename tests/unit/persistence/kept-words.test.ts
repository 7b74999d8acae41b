import { NOTE_MAX_LENGTH, TABLE_NAMES } from '@shared/domain/model';
import { noteLength } from '@shared/domain/note-text';
import { listOf, notesOfTheme } from '@shared/domain/selectors';
import { WORD_FIELDS } from '@shared/persistence/record-words';
import { describe, expect, it } from 'vitest';
import { goldenText, record, repaired, sound, type Tables, told, wordsIn } from './repaired';

describe('words in a damaged entry', () => {
  const junk = [null, -1, 1e308, 'x'.repeat(300), '../../x', {}, [], [{}], true, undefined];

  it('stay whatever happens to its other fields', () => {
    const all = wordsIn(sound);
    const file = JSON.parse(goldenText) as { session: Tables };
    for (const table of TABLE_NAMES) {
      for (const [at, entry] of (file.session[table] ?? []).entries()) {
        for (const field of Object.keys(entry)) {
          if (WORD_FIELDS[table].includes(field)) continue;
          const value = junk[(at + field.length) % junk.length];
          for (const change of [value, undefined, null, '../../x']) {
            const read = repaired((tables) =>
              Object.assign(record(tables, table, at), { [field]: change }),
            );
            const now = wordsIn(read.session);
            for (const words of all.split('\n')) {
              expect(now, `${table} ${field} ${String(change)}`).toContain(words);
            }
          }
        }
      }
    }
  });

  it('stay where the name of their field has lost a letter', () => {
    const read = repaired((tables) => {
      const note = record(tables, 'notes');
      note.tezt = note.text;
      delete note.text;
      tables.actionz = tables.actions ?? [];
      delete tables.actions;
    });
    expect(read.session).toMatchObject({ notes: sound.notes, actions: sound.actions });
    expect(told(read)).toEqual(['file/ invalid-entry', 'notes/note-1 invalid-entry']);
  });

  it('stay where a list has become something like one', () => {
    const read = repaired((tables) => {
      Object.assign(tables, {
        notes: Object.fromEntries((tables.notes ?? []).map((note, at) => [`key${at}`, note])),
        decisions: ['The Friday list is for every van'],
        parked: [{ text: ['Do we', 'need a fifth van?'] }],
      });
    });
    expect(read.session.notes).toEqual(sound.notes);
    expect(listOf(read.session.decisions)[0]?.text).toBe('The Friday list is for every van');
    expect(listOf(read.session.parked)[0]?.text).toBe('Do we need a fifth van?');
  });

  it('become several notes where they are too long for one', () => {
    const long = 'We answered every ticket within an hour. '.repeat(9).trim();
    const read = repaired((tables) => Object.assign(record(tables, 'notes'), { text: long }));
    expect(told(read)).toEqual(['notes/note-1 too-long']);
    const parts = notesOfTheme(read.session, 'theme-vans').filter(({ id }) => id !== 'note-2');
    expect(parts.map(({ text: part }) => part).join(' ')).toBe(long);
    expect(parts.map(({ number }) => number)).toEqual([1, 4, 5]);
    expect(parts.every((note) => note.authorId === 'person-jon')).toBe(true);
  });

  it('are parked whole where they are a page, and the note keeps their beginning', () => {
    const page = 'We answered every ticket within an hour. '.repeat(400).trim();
    const read = repaired((tables) => Object.assign(record(tables, 'notes'), { text: page }));
    const beginning = read.session.notes['note-1']?.text ?? '';
    expect(page.startsWith(beginning)).toBe(true);
    expect(noteLength(beginning)).toBeLessThanOrEqual(NOTE_MAX_LENGTH);
    expect(listOf(read.session.parked).map((item) => item.text)).toContain(page);
  });

  it('begin on the note of a page where the first sign stands that can be seen', () => {
    const page = '\u200b'.repeat(400) + 'We answered every ticket. '.repeat(400).trim();
    const read = repaired((tables) => Object.assign(record(tables, 'notes'), { text: page }));
    expect(read.session.notes['note-1']?.text).toMatch(/^We answered/);
  });

  it('of a theme that has lost everything else are parked', () => {
    const read = repaired((tables) => {
      Object.assign(tables, { notes: [], actions: [], decisions: [] });
      Object.assign(record(tables, 'themes'), { why: '', keep: '', clientView: '' });
    });
    expect(read.session.themes).toEqual({});
    expect(listOf(read.session.parked).map((item) => item.text)).toContain('Ready to drive');
  });

  it('stand for an action that has lost its text', () => {
    const read = repaired((tables) => Object.assign(record(tables, 'actions'), { text: '' }));
    expect(read.session.actions['action-1']?.text).toBe('Nobody drives back for a part in January');
  });

  it('that took the place of a day are told', () => {
    const read = repaired((tables) => {
      Object.assign(record(tables, 'actions'), { dueOn: '2027-02-31' });
    });
    expect(read.session.actions['action-1']?.dueOn).toBeNull();
    expect(read.repairs[0]?.detail).toBe('Write the Friday list down (2027-02-31)');
  });
});
