import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import { dispatch, startEngine } from '@shared/domain/engine';
import { brokenInvariants } from '@shared/domain/invariants';
import { type Action, type Session, TABLE_NAMES } from '@shared/domain/model';
import { commandSchema } from '@shared/ipc/contract';
import { FORMAT, SCHEMA_VERSION, type UnknownParts } from '@shared/persistence/session-file';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { numbersFrom } from '../../helpers/mutate-file';
import { randomCommand } from '../../helpers/random-command';
import { mustRead, sessionFileOf, sha256, textOfFile } from '../../helpers/session-files';
import { smallSession } from '../../helpers/small-session';
import { Play } from '../domain/play';

/** One golden file for every format version, kept for ever. */
const golden = (version: number): string =>
  readFileSync(join(import.meta.dirname, `../../fixtures/session-v${version}.json`), 'utf8');

const written = (session: Session, revision = 1): string =>
  textOfFile(sessionFileOf(session, revision));

describe('the golden file of the present version', () => {
  it('is the one that is kept for it', () => {
    expect(SCHEMA_VERSION).toBe(4);
  });

  it('holds a record of every kind, keeps every rule and is sound', () => {
    const read = mustRead(golden(SCHEMA_VERSION));
    for (const name of TABLE_NAMES) expect(Object.keys(read.session[name]), name).not.toEqual([]);
    expect(brokenInvariants(read.session)).toEqual([]);
    expect(read).toMatchObject({
      revision: 413,
      savedAt: '2026-12-11T10:31:09.500Z',
      appVersion: '0.2.0',
      writer: { instance: '5f0c2f6e-8a1d-4f7c-9b52-0d7d7f3b1a10', host: 'HARBOUR-ROOM' },
      isChecksumRight: true,
      migratedFrom: null,
      writtenByNewer: null,
      unknown: { envelope: {}, tables: {} },
      repairs: [],
    });
  });

  it('comes out of reading and writing byte for byte', () => {
    const { session, revision, savedAt, appVersion, writer } = mustRead(golden(SCHEMA_VERSION));
    if (writer === null) throw new Error('The golden file has a writer');
    const file = sessionFileOf(session, revision, { appVersion, savedAt, writer });
    expect(textOfFile(file)).toBe(golden(SCHEMA_VERSION));
  });

  it('begins with what it is, and says everything about itself before the session', () => {
    expect(Object.keys(JSON.parse(golden(SCHEMA_VERSION)) as object)).toEqual([
      'format',
      'schemaVersion',
      'minReader',
      'appVersion',
      'sessionId',
      'revision',
      'savedAt',
      'writer',
      'sha256',
      'session',
    ]);
    expect(golden(SCHEMA_VERSION).startsWith(`{\n  "format": "${FORMAT}",\n`)).toBe(true);
  });
});

/** What a session of version 3 says, in the shape of version 4. */
function asVersion3Had(session: Session): Session {
  const plain = (action: Action): Action => {
    const { text, kind, ownerId, dueOn, firstCheckInOn, measure, themeId, noteId } = action;
    const known = { text, kind, ownerId, dueOn, firstCheckInOn, measure, themeId, noteId };
    return { ...PLAIN_ACTION, id: action.id, order: action.order, ...known };
  };
  return {
    ...session,
    meta: {
      ...session.meta,
      purpose: '',
      purposeConfirmedAt: null,
      goal: session.meta.goal.split('\n')[0] ?? '',
      names: 'hidden',
    },
    actions: Object.fromEntries(
      Object.values(session.actions).map((action) => [action.id, plain(action)]),
    ),
    reviews: {},
    commitments: {},
    thanks: {},
    ratings: {},
  };
}

/** What a session of version 2 says, in the shape of version 3: as the room was then, and nothing of what it could not say. */
function asVersion2Had(session: Session): Session {
  const each = <T extends object>(table: Readonly<Record<string, T>>, fields: Partial<T>) =>
    Object.fromEntries(Object.entries(table).map(([id, one]) => [id, { ...one, ...fields }]));
  return {
    ...session,
    meta: { ...session.meta, typing: 'open', turnOrder: 'seats', isManagementLast: false },
    people: each(session.people, { joinedYear: null }),
    stages: each(session.stages, { thinkMs: 240_000, themeMs: 480_000, cues: '' }),
    themes: each(session.themes, { clientView: '' }),
    clocks: each(session.clocks, { extensions: [] }),
    ballots: {},
  };
}

describe('row 8: an older file', () => {
  it('of version 1 opens with everything in it, and tells from which version it was made', () => {
    const old = mustRead(golden(1));
    const third = asVersion3Had(mustRead(golden(4)).session);
    expect(old).toMatchObject({
      migratedFrom: 1,
      isChecksumRight: true,
      writer: null,
      repairs: [],
    });
    const second = asVersion2Had(third);
    expect(mustRead(golden(3)).session).toEqual(third);
    expect(old.session).toEqual({ ...second, drafts: {} });
    expect(mustRead(golden(2)).session).toEqual(second);
    expect([old.revision, old.savedAt]).toEqual([412, '2026-12-11T10:31:07.250Z']);
    expect(brokenInvariants(old.session)).toEqual([]);
  });

  it('is a present one once it is written, and then nothing more is made of it', () => {
    const { session, revision } = mustRead(golden(1));
    const again = mustRead(textOfFile(sessionFileOf(session, revision)));
    expect(again).toMatchObject({ migratedFrom: null, session, repairs: [] });
  });

  it('that has been to a newer app and back keeps what that one put into it', () => {
    const file = JSON.parse(golden(1)) as { session: Record<string, unknown> };
    file.session.drafts = [{ id: 'decision-new', text: 'kept' }];
    expect(mustRead(textOfFile(file)).session.drafts).toEqual({
      'decision-new': { id: 'decision-new', text: 'kept' },
    });
  });
});

describe('a session in a file', () => {
  it('is read back as it was written', () => {
    const { session } = new Play().startRelay().pass().write('one').write('two').group(2, 1);
    expect(mustRead(written(session))).toMatchObject({ session, repairs: [] });
  });

  it('shows people, notes and stages in their order, not in that of their ids', () => {
    const play = new Play();
    play.do({ name: 'person.move', payload: { id: play.personId('Cleo'), toIndex: 0 } });
    play.do({ name: 'stage.move', payload: { id: play.stageId('Close'), toIndex: 0 } });
    const { people, stages } = sessionFileOf(play.session).session;
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
    const { relays } = mustRead(written(other)).session;
    expect(relays[relay.id]?.endedTurns).toEqual(relay.endedTurns);
  });

  it('keeps every sign that JSON can hold', () => {
    const texts = [
      '"quotes" \\ back',
      '</script>',
      'line\nbreak',
      '\u2028 \ufeff end',
      '👩‍👩‍👧',
      '\ud800 half',
      'nul \u0000 bell \u0007 and \uffff',
    ];
    const play = new Play().addNotes(texts);
    const read = mustRead(written(play.session));
    expect(read.session.notes).toEqual(play.session.notes);
    expect([read.repairs, read.isChecksumRight]).toEqual([[], true]);
  });
});

describe('the check sum', () => {
  it('is over the session as it stands in the file', () => {
    const file = sessionFileOf(new Play().session);
    expect(file.sha256).toBe(sha256(JSON.stringify(file.session)));
  });

  it('is equal for equal content, whoever saved it, when and how it is laid out', () => {
    const { session } = new Play().addNotes(['a', 'b']);
    const one = mustRead(written(session, 4));
    const writer = { instance: 'other', host: 'LAPTOP' };
    const other = mustRead(
      JSON.stringify(sessionFileOf(session, 9, { savedAt: 'later', appVersion: '9', writer })),
    );
    expect(other.sha256).toBe(one.sha256);
    const changed = new Play().addNotes(['a', 'c']).session;
    expect(mustRead(written(changed)).sha256).not.toBe(one.sha256);
  });
});

describe('what only a newer app knows', () => {
  const unknown: UnknownParts = {
    envelope: { room: { name: 'Harbour' }, sealed: true },
    tables: { votes: [{ id: 'v1', weight: 2 }], mood: 'good' },
  };

  it('is carried along and written back untouched: tables, and fields beside the session', () => {
    const { session } = new Play().addNotes(['a']);
    const text = textOfFile(sessionFileOf(session, 3, { unknown }));
    const read = mustRead(text);
    expect(read).toMatchObject({ unknown, repairs: [], isChecksumRight: true });
    expect(textOfFile(sessionFileOf(read.session, 3, { unknown: read.unknown }))).toBe(text);
  });

  it('stays on records through a command, and stands behind the fields that are known', () => {
    const file = JSON.parse(written(new Play().addNotes(['a']).session)) as {
      session: Record<string, Record<string, unknown>[]> & { meta: Record<string, unknown> };
    };
    Object.assign(file.session.notes?.[0] ?? {}, { zeal: 3, colour: { name: 'red' } });
    file.session.meta.mood = ['calm'];
    const play = new Play();
    play.state = startEngine(mustRead(textOfFile(file)).session);
    play.do({ name: 'note.edit', payload: { id: play.noteId(1), text: 'b' } });
    play.do({ name: 'meta.edit', payload: { fields: { title: 'New' } } });
    const { notes, meta } = sessionFileOf(play.session).session;
    expect(Object.keys(notes[0] ?? {}).slice(-3)).toEqual(['writtenAt', 'colour', 'zeal']);
    expect(notes[0]).toMatchObject({ text: 'b', colour: { name: 'red' }, zeal: 3 });
    expect(meta).toMatchObject({ title: 'New', mood: ['calm'] });
  });
});

describe('a field that only a newer app knows', () => {
  it('outlives every command that changes its record', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const ports = countingPorts();
      const pick = numbersFrom(seed);
      let state = startEngine(smallSession(ports));
      for (let tried = 0; tried < 150; tried += 1) {
        const before = marked(state.session);
        const command = commandSchema.parse(randomCommand(before, pick));
        const result = dispatch({ ...state, session: before }, command, ports);
        if (!result.ok) continue;
        state = result.value.state;
        for (const table of TABLE_NAMES) {
          for (const [id, record] of Object.entries(state.session[table])) {
            if (id in before[table]) {
              expect(record, `${table} after ${command.name}`).toHaveProperty('seal', id);
            }
          }
        }
        expect(state.session.meta).toHaveProperty('seal', 'meta');
        expect(state.session.position).toHaveProperty('seal', 'position');
      }
    }
  });
});

/** The session with a strange field on everything. */
function marked(session: Session): Session {
  const tables = TABLE_NAMES.map((table) => [
    table,
    Object.fromEntries(
      Object.entries(session[table]).map(([id, record]) => [id, { ...record, seal: id }]),
    ),
  ]);
  return {
    ...(Object.fromEntries(tables) as Session),
    meta: { ...session.meta, seal: 'meta' } as Session['meta'],
    position: { ...session.position, seal: 'position' } as Session['position'],
  };
}

/** The same value with every object's keys the other way round. */
function backwards(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, backwards(field)]),
  );
}
