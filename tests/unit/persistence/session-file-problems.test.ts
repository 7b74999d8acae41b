import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromSessionFile } from '@shared/persistence/session-file';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

type Json = Record<string, unknown>;

const text = readFileSync(join(import.meta.dirname, '../../fixtures/session-v1.json'), 'utf8');
const golden = (): Json => JSON.parse(text) as Json;
const session = (file: Json): Record<string, Json[]> => file.session as Record<string, Json[]>;

/** What reading says about the golden file after a change to it. */
const problem = (change: (file: Json) => void): string => {
  const file = golden();
  change(file);
  const result = fromSessionFile(file);
  return result.ok ? 'none' : result.error;
};
const first = (file: Json, table: string): Json => session(file)[table]?.[0] ?? {};

describe('a file that is no session', () => {
  it.each([null, 0, '', 'text', true, [], [1], {}, { format: 'other' }, { format: 1 }])(
    'is told from one: %j',
    (json) => {
      expect(fromSessionFile(json)).toEqual({ ok: false, error: 'not-a-session' });
    },
  );
});

describe('a file of a newer app', () => {
  it('is told from a damaged one, whatever else it holds', () => {
    expect(problem((file) => Object.assign(file, { schemaVersion: 2 }))).toBe('newer');
    expect(
      problem((file) => Object.assign(file, { schemaVersion: 99, session: { other: true } })),
    ).toBe('newer');
  });
});

describe('a damaged file', () => {
  it.each<[string, (file: Json) => void]>([
    ['no schema version', (file) => delete file.schemaVersion],
    ['a version that is text', (file) => Object.assign(file, { schemaVersion: '1' })],
    ['half a version', (file) => Object.assign(file, { schemaVersion: 1.5 })],
    ['a version before the first', (file) => Object.assign(file, { schemaVersion: 0 })],
    ['no revision', (file) => delete file.revision],
    [
      'a revision without an end',
      (file) => Object.assign(file, { revision: Number.POSITIVE_INFINITY }),
    ],
    ['a negative revision', (file) => Object.assign(file, { revision: -1 })],
    ['half a revision', (file) => Object.assign(file, { revision: 0.5 })],
    ['no session', (file) => delete file.session],
    ['a list instead of a session', (file) => Object.assign(file, { session: [] })],
    ['a missing table', (file) => delete (file.session as Json).decisions],
    ['a table that is no list', (file) => Object.assign(session(file), { notes: {} })],
    ['a table of something else', (file) => session(file).notes?.push('note' as never)],
    ['a missing field', (file) => delete first(file, 'notes').text],
    ['a field that nobody knows', (file) => Object.assign(first(file, 'notes'), { colour: 'red' })],
    ['a table that nobody knows', (file) => Object.assign(session(file), { votes: [] })],
    ['a kind that nobody knows', (file) => Object.assign(first(file, 'notes'), { kind: 'red' })],
    ['a number as text', (file) => Object.assign(first(file, 'notes'), { number: '1' })],
    ['a moment that is none', (file) => Object.assign(first(file, 'notes'), { writtenAt: null })],
    ['a time below zero', (file) => Object.assign(first(file, 'clocks'), { countedMs: -1 })],
    [
      'a way out of the folder as an id',
      (file) => Object.assign(first(file, 'notes'), { id: '../../x' }),
    ],
    [
      'an inherited name as an id',
      (file) => Object.assign(first(file, 'notes'), { id: 'constructor' }),
    ],
    ['a prototype as an id', (file) => Object.assign(first(file, 'people'), { id: '__proto__' })],
    ['two records of one id', (file) => session(file).notes?.push(first(file, 'notes'))],
    [
      'a language that the app does not speak',
      (file) => Object.assign((file.session as { meta: Json }).meta, { locale: 'nl' }),
    ],
  ])('is refused rather than guessed at: %s', (_what, change) => {
    expect(problem(change)).toBe('damaged');
  });

  it('is nothing that a golden one is', () => {
    expect(problem(() => undefined)).toBe('none');
  });

  it('loses a table, a record or a field, and is never read as something else', () => {
    const paths = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 4 });
    const junk = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    fc.assert(
      fc.property(paths, junk, (path, value) => {
        const file = golden();
        let holder: Json = file;
        let key = '';
        for (const step of path) {
          const inner = key === '' ? holder : holder[key];
          if (typeof inner !== 'object' || inner === null) break;
          holder = inner as Json;
          const keys = Object.keys(holder);
          key = keys[step % Math.max(1, keys.length)] ?? 'new';
        }
        if (value === undefined) delete holder[key];
        else holder[key] = value;
        const result = fromSessionFile(file);
        if (result.ok) expect(typeof result.value.session.meta.title).toBe('string');
        else expect(['damaged', 'not-a-session', 'newer']).toContain(result.error);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what stands outside the session', () => {
  it('may be more than this app knows, and is not needed for reading', () => {
    expect(problem((file) => Object.assign(file, { note: 'from a friend', sha256: 'x' }))).toBe(
      'none',
    );
    const file = golden();
    delete file.savedAt;
    delete file.appVersion;
    expect(fromSessionFile(file)).toMatchObject({ ok: true, value: { savedAt: '' } });
  });
});

describe('a hostile file', () => {
  it('cannot reach into the objects of the app', () => {
    for (const place of ['"format"', '"meta": {', '"outcomes": {']) {
      const evil =
        '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }';
      const hostile = place.endsWith('{')
        ? text.replace(place, `${place} ${evil},`)
        : text.replace(place, `${evil}, ${place}`);
      expect(hostile).not.toBe(text);
      fromSessionFile(JSON.parse(hostile));
      expect(({} as Json).polluted).toBeUndefined();
    }
    const outcomes = text.replace('"person-jon": "wrote"', '"__proto__": "wrote"');
    const result = fromSessionFile(JSON.parse(outcomes));
    if (!result.ok) throw new Error(result.error);
    expect(Object.keys(result.value.session.relays['stage-well']?.outcomes ?? {})).toEqual([
      'person-maren',
    ]);
  });

  it('of a hundred thousand levels is refused without a crash', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    expect(problem((file) => Object.assign(file, { session: deep }))).toBe('damaged');
    expect(problem((file) => Object.assign(first(file, 'notes'), { text: deep }))).toBe('damaged');
    expect(problem((file) => Object.assign(first(file, 'relays'), { outcomes: { a: deep } }))).toBe(
      'damaged',
    );
    expect(problem((file) => Object.assign(file, { more: deep }))).toBe('none');
    expect(fromSessionFile(deep)).toEqual({ ok: false, error: 'not-a-session' });
  });

  it('of a hundred thousand records and of endless texts is read, whole', () => {
    const note = first(golden(), 'notes');
    const notes = Array.from({ length: 100_000 }, (_, at) => ({
      ...note,
      id: `n${at}`,
      number: at + 1,
    }));
    const file = golden();
    Object.assign(session(file), { notes });
    Object.assign(first(file, 'themes'), { why: 'x'.repeat(5_000_000) });
    const result = fromSessionFile(file);
    if (!result.ok) throw new Error(result.error);
    expect(Object.keys(result.value.session.notes)).toHaveLength(100_000);
    expect(result.value.session.themes['theme-vans']?.why).toHaveLength(5_000_000);
  });
});
