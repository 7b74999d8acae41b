import { TABLE_NAMES } from '@shared/domain/model';
import { REPAIR_KINDS } from '@shared/domain/repair-kind';
import { listOf } from '@shared/domain/selectors';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { mustRead, readText } from '../../helpers/session-files';
import { goldenText, type Json, record, repaired, sound, type Tables, told } from './repaired';

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
        ? goldenText.replace(place, `${place} ${evil},`)
        : goldenText.replace(place, `${evil}, ${place}`);
      expect(hostile).not.toBe(goldenText);
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
      tables.parked?.push({
        ...record(tables, 'decisions'),
        id: 'p9',
        text: '\u200b',
        takerId: null,
      });
    });
    expect(told(read)).toEqual([
      'notes/ skipped-entry',
      'notes/ skipped-entry',
      'notes/notes-4 bad-id',
      'notes/notes-4 skipped-entry',
      'notes/n9 skipped-entry',
      'decisions/d9 skipped-entry',
      'parked/p9 skipped-entry',
    ]);
    expect(read.session).toEqual(sound);
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
    const file = JSON.parse(goldenText) as { session: Tables; sessionId: unknown };
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
    const file = JSON.parse(goldenText) as { session: Tables };
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
