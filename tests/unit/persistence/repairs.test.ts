import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenInvariants } from '@shared/domain/invariants';
import { NOTE_MAX_LENGTH, type Session, TABLE_NAMES } from '@shared/domain/model';
import { noteLength } from '@shared/domain/note-text';
import { REPAIR_KINDS } from '@shared/domain/repair-kind';
import { listOf, notesOfTheme } from '@shared/domain/selectors';
import type { ReadSession } from '@shared/persistence/read-session';
import { WORD_FIELDS } from '@shared/persistence/record-words';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { mustRead, readText } from '../../helpers/session-files';

type Json = Record<string, unknown>;
type Tables = Record<string, Json[]> & { meta: Json; position: Json };

const text = readFileSync(join(import.meta.dirname, '../../fixtures/session-v2.json'), 'utf8');
const sound = mustRead(text).session;

/** The golden session after a change to its file; every invariant is checked. */
function repaired(change: (tables: Tables) => void): ReadSession {
  const file = JSON.parse(text) as { session: Tables };
  change(file.session);
  const read = mustRead(JSON.stringify(file));
  expect(brokenInvariants(read.session)).toEqual([]);
  return read;
}

const told = ({ repairs }: ReadSession): string[] =>
  repairs.map(({ table, id, kind }) => `${table}/${id} ${kind}`);

const record = (tables: Tables, table: string, at = 0): Json => tables[table]?.[at] ?? {};

const clone = (tables: Tables, table: string, fields: Json, at = 0): void => {
  tables[table]?.push({ ...structuredClone(record(tables, table, at)), ...fields });
};

/** Every text that people typed, wherever it lies. */
const wordsIn = (session: Session): string =>
  TABLE_NAMES.flatMap((table) =>
    Object.values(session[table]).flatMap((entry) =>
      WORD_FIELDS[table].map((field) => String((entry as unknown as Json)[field])),
    ),
  ).join('\n');

describe('row 7: bytes that are no text', () => {
  const withByte = (before: string, byte: number): Uint8Array => {
    const bytes = Buffer.from(text);
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
      detail: String(Buffer.from(text).indexOf('Calmer Mondays')),
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

describe('row 13: an entry that is none', () => {
  it('with an id that leads out of the folder, or is endless, gets a new id that all follow', () => {
    for (const bad of ['../../x', 'x'.repeat(10_000), '', '__proto__', 'constructor', 'a b', 5]) {
      const read = repaired((tables) => {
        record(tables, 'people', 1).id = bad;
        record(tables, 'notes').authorId = bad;
        record(tables, 'actions').ownerId = bad;
        record(tables, 'stages').id = bad;
        for (const table of ['notes', 'themes']) {
          for (const entry of tables[table] ?? []) entry.stageId = bad;
        }
        for (const table of ['relays', 'desks', 'clocks']) {
          for (const entry of tables[table] ?? []) if (entry.id === 'stage-well') entry.id = bad;
        }
      });
      const { people, notes, actions, stages, relays, desks } = read.session;
      const label = `id ${String(bad).slice(0, 20)}`;
      expect(people['people-2']?.name, label).toBe('Jón Þórsson');
      expect([notes['note-1']?.authorId, actions['action-1']?.ownerId]).toEqual(
        Array(2).fill('people-2'),
      );
      expect(stages['stages-1']?.title).toBe('Went well');
      for (const note of listOf(notes)) expect(note.stageId, label).toBe('stages-1');
      if (typeof bad === 'string') {
        expect(Object.keys({ ...relays, ...desks }), label).toEqual(['stages-1']);
      }
      for (const repair of read.repairs) expect(repair.detail.length).toBeLessThan(100);
      expect(read.repairs.every(({ id }) => !id.includes('..'))).toBe(true);
    }
  });

  it('with a name that every object has by birth loses that field, and nothing of the app is reached', () => {
    for (const place of ['"format"', '"meta": {', '"outcomes": {', '"id": "note-1"']) {
      const evil =
        '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }';
      const hostile = place.endsWith('{')
        ? text.replace(place, `${place} ${evil},`)
        : text.replace(place, `${evil}, ${place}`);
      expect(hostile).not.toBe(text);
      const read = mustRead(hostile);
      expect(({} as Json).polluted).toBeUndefined();
      expect(read.session).toEqual(sound);
      expect(JSON.stringify(read)).not.toContain('polluted');
      expect(read.repairs.map(({ kind, detail }) => `${kind} ${detail}`).sort()).toEqual([
        'forbidden-key __proto__',
        'forbidden-key constructor',
      ]);
    }
  });

  it('is skipped where it says nothing', () => {
    const read = repaired((tables) => {
      tables.notes?.push(null as never, 7 as never, {}, { id: 'n9', number: 9 });
      tables.decisions?.push({ ...record(tables, 'decisions'), id: 'd9', text: ' \n' });
    });
    expect(told(read)).toEqual([
      'notes/ skipped-entry',
      'notes/ skipped-entry',
      'notes/notes-4 bad-id',
      'notes/notes-4 skipped-entry',
      'notes/n9 skipped-entry',
      'decisions/d9 skipped-entry',
    ]);
    expect(read.session).toEqual(sound);
  });
});

describe('words in a damaged entry', () => {
  const junk = [null, -1, 1e308, 'x'.repeat(300), '../../x', {}, [], [{}], true, undefined];

  it('stay whatever happens to its other fields', () => {
    const all = wordsIn(sound);
    const file = JSON.parse(text) as { session: Tables };
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

  it('of a theme that has lost everything else are parked', () => {
    const read = repaired((tables) => {
      Object.assign(tables, { notes: [], actions: [], decisions: [] });
      Object.assign(record(tables, 'themes'), { why: '', keep: '' });
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

describe('parts that are gone', () => {
  it('are empty, and told', () => {
    for (const table of TABLE_NAMES) {
      const read = repaired((tables) => delete tables[table]);
      expect(told(read)).toContain(`${table}/ missing-part`);
    }
  });

  it('are replaced in the facts of a session, and its words stay', () => {
    const read = repaired((tables) => {
      Object.assign(tables.meta, {
        id: '../../x',
        heldOn: 'soon',
        periodTo: '2025-13-01',
        startsAt: '25:00',
        locale: 'nl',
        createdAt: 'yesterday',
        goal: 7,
      });
    });
    expect(read.session.meta).toMatchObject({
      id: 'session-golden',
      title: 'Lessons Learned 2026',
      heldOn: '2026-12-11',
      periodFrom: '2026-01-01',
      periodTo: '2026-01-01',
      startsAt: '09:00',
      locale: 'en-GB',
      goal: '7',
      createdAt: 1796974200000,
    });
    expect(told(read)).toContain('meta/session-golden bad-id');
  });

  it('cannot be the facts themselves, nor every id of the session', () => {
    const file = JSON.parse(text) as { session: Tables; sessionId: unknown };
    file.session.meta.id = '../../x';
    file.sessionId = null;
    expect(readText(JSON.stringify(file))).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it('make a session of two periods turned round read the right way', () => {
    const read = repaired((tables) => {
      Object.assign(tables.meta, { periodFrom: '2026-12-31', periodTo: '2026-01-01' });
    });
    expect(read.session.meta).toEqual(sound.meta);
    expect(told(read)).toEqual(['meta/session-golden invalid-entry']);
  });

  it('make a file of thousands of broken entries no session', () => {
    const file = JSON.parse(text) as { session: Tables };
    file.session.notes = Array.from({ length: 3_000 }, () => ({}));
    expect(readText(JSON.stringify(file))).toEqual({ ok: false, error: { kind: 'damaged' } });
  });
});

describe('the words for repairs', () => {
  it('are one plain sentence for each kind, with what it is about, in every language', () => {
    for (const locale of ['en-GB', 'de', 'fr', 'es'] as const) {
      for (const kind of REPAIR_KINDS) {
        const sentence = textsFor(locale).repairs[kind]('Vans');
        expect(sentence, `${locale} ${kind}`).toMatch(/^\S.{30,}\.$/u);
        if (kind !== 'missing-part') expect(sentence).toContain('Vans');
      }
    }
  });
});
