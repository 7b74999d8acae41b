import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenInvariants } from '@shared/domain/invariants';
import { type Session, TABLE_NAMES } from '@shared/domain/model';
import {
  FORMAT,
  fromSessionFile,
  type ReadSession,
  SCHEMA_VERSION,
  toSessionFile,
} from '@shared/persistence/session-file';
import { describe, expect, it } from 'vitest';
import { Play } from '../domain/play';

/** One golden file for every format version, kept for ever. */
const GOLDEN = join(import.meta.dirname, '../../fixtures/session-v1.json');
const golden = readFileSync(GOLDEN, 'utf8');

const read = (text: string): ReadSession => {
  const result = fromSessionFile(JSON.parse(text));
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const written = (session: Session, revision = 1): string =>
  `${JSON.stringify(toSessionFile(session, revision, { appVersion: '0.1.0', savedAt: '' }), null, 2)}\n`;

describe('the golden file of version 1', () => {
  it('holds a record of every kind, and keeps every rule', () => {
    const { session, revision, savedAt } = read(golden);
    for (const name of TABLE_NAMES) expect(Object.keys(session[name]), name).not.toEqual([]);
    expect(brokenInvariants(session)).toEqual([]);
    expect([revision, savedAt]).toEqual([412, '2026-12-11T10:31:07.250Z']);
    expect(SCHEMA_VERSION).toBe(1);
  });

  it('comes out of reading and writing byte for byte', () => {
    const { session, revision, savedAt } = read(golden);
    const file = toSessionFile(session, revision, { appVersion: '0.1.0', savedAt });
    expect(`${JSON.stringify(file, null, 2)}\n`).toBe(golden);
  });

  it('begins with what it is', () => {
    expect(golden.split('\n').slice(1, 4)).toEqual([
      `  "format": "${FORMAT}",`,
      '  "schemaVersion": 1,',
      '  "minReader": 1,',
    ]);
  });
});

describe('a session in a file', () => {
  it('is read back as it was written', () => {
    const { session } = new Play().startRelay().pass().write('one').write('two').group(2, 1);
    expect(read(written(session)).session).toEqual(session);
  });

  it('shows people, notes and stages in their order, not in that of their ids', () => {
    const play = new Play();
    play.do({ name: 'person.move', payload: { id: play.personId('Cleo'), toIndex: 0 } });
    play.do({ name: 'stage.move', payload: { id: play.stageId('Close'), toIndex: 0 } });
    const { people, stages } = toSessionFile(play.session, 1, {
      appVersion: '',
      savedAt: '',
    }).session;
    expect(people.map((person) => person.name)).toEqual(['Cleo', 'Ada', 'Ben']);
    expect(stages[0]?.title).toBe('Close');
  });

  it('is the same text whatever way the session came about', () => {
    const there = new Play().addNotes(['a', 'b']).group(2, 1).session;
    /* The same records, entered in another sequence and with their fields in another one. */
    const shuffled = Object.fromEntries(
      Object.entries(there)
        .reverse()
        .map(([name, value]) => [name, name === 'position' ? value : backwards(value)]),
    ) as unknown as Session;
    expect(shuffled).toEqual(there);
    expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(there));
    expect(written(shuffled)).toBe(written(there));
  });

  it('does not tell in which sequence people had their turns but where that counts', () => {
    const play = new Play().startRelay().write('a').write('b');
    const relay = play.relay();
    const outcomes = Object.fromEntries(Object.entries(relay.outcomes).reverse());
    const other = { ...play.session, relays: { [relay.id]: { ...relay, outcomes } } };
    expect(Object.keys(outcomes)).not.toEqual(Object.keys(relay.outcomes));
    expect(written(other)).toBe(written(play.session));
    expect(read(written(other)).session.relays[relay.id]?.endedTurns).toEqual(relay.endedTurns);
  });

  it('keeps every sign that JSON can hold', () => {
    const texts = [
      '"quotes" \\ back',
      '</script>',
      'line\nbreak',
      '\u2028 \ufeff end',
      '👩‍👩‍👧',
      '\ud800 half',
    ];
    const play = new Play().addNotes(texts);
    expect(read(written(play.session)).session.notes).toEqual(play.session.notes);
  });
});

/** The same value with every object's keys the other way round. */
function backwards(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, backwards(field)]),
  );
}
