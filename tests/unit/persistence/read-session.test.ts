import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_SESSION_BYTES } from '@shared/persistence/session-bytes';
import { describe, expect, it } from 'vitest';
import { mustRead, readBytes, readText } from '../../helpers/session-files';

type Json = Record<string, unknown>;

const text = readFileSync(join(import.meta.dirname, '../../fixtures/session-v4.json'), 'utf8');
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const session = mustRead(text).session;

/** What reading says about the golden file after a change to it. */
function problem(change: (file: Json) => void): unknown {
  const file = JSON.parse(text) as Json;
  change(file);
  const result = readText(JSON.stringify(file));
  return result.ok ? null : result.error;
}

const refused = (content: string | Uint8Array): unknown => {
  const result = typeof content === 'string' ? readText(content) : readBytes(content);
  return result.ok ? null : result.error;
};

describe('row 1: a file of no bytes', () => {
  it.each(['', ' ', '\n\n\t ', '\ufeff'])('is empty: %j', (content) => {
    expect(refused(content)).toEqual({ kind: 'empty' });
  });
});

describe('row 2: a file whose end is missing', () => {
  it('is truncated wherever it was cut, and tells at which byte it ends', () => {
    const whole = bytes(text.trimEnd());
    for (let length = 1; length < whole.length; length += 37) {
      const cut = whole.slice(0, length);
      /* A cut inside a character leaves bytes that are no text at the end. */
      expect(refused(cut), `cut at ${length}`).toEqual({
        kind: 'truncated',
        detail: String(length),
      });
    }
  });

  it('is truncated within a word of JSON and within a number, too', () => {
    const start = '{"format": "lessons-learned/session", "a": ';
    for (const rest of ['tru', '-', '1.', '"\\u12', '"\\', '[1,', '{']) {
      expect(refused(start + rest), rest).toMatchObject({ kind: 'truncated' });
    }
  });
});

describe('row 3: a file that a power failure left', () => {
  it('is all NUL bytes', () => {
    for (const length of [1, 15, 4096]) {
      expect(refused(new Uint8Array(length)), `${length}`).toEqual({
        kind: 'nul-bytes',
        detail: '0',
      });
    }
  });

  it('has its beginning, and NUL bytes from there', () => {
    const half = new Uint8Array(bytes(text).length);
    half.set(bytes(text).subarray(0, 1024));
    expect(refused(half)).toEqual({ kind: 'nul-bytes', detail: '1024' });
  });

  it('has lost its first page only', () => {
    expect(refused(bytes(text).fill(0, 0, 512))).toEqual({ kind: 'nul-bytes', detail: '0' });
  });
});

describe('row 4: a file that was changed outside the app', () => {
  it('opens as it is, and says that its sum is wrong', () => {
    const read = mustRead(text.replace('Harbour room', 'Harbour hall'));
    expect(read).toMatchObject({ isChecksumRight: false, repairs: [] });
    expect(read.session).toEqual({
      ...session,
      meta: { ...session.meta, place: 'Harbour hall' },
    });
  });

  it('is no less suspect where it has lost its sum', () => {
    const file = JSON.parse(text) as Json;
    delete file.sha256;
    expect(mustRead(JSON.stringify(file)).isChecksumRight).toBe(false);
  });

  it('is the same where only its layout was changed', () => {
    const read = mustRead(JSON.stringify(JSON.parse(text)));
    expect(read).toMatchObject({ isChecksumRight: true, repairs: [], session });
  });
});

describe('rows 5 and 10: what is no session', () => {
  it.each(['null', '0', '""', '"text"', '[]', '[1]', '{}', 'true', 'hello', '<xml/>'])(
    'row 5: is told from one: %s',
    (content) => {
      expect(refused(content)).toEqual({ kind: 'not-a-session' });
    },
  );

  it("row 10: is told from one: another program's JSON", () => {
    for (const content of [
      '{ "name": "something else", "version": 2 }',
      '{ "format": "other/session", "schemaVersion": 1, "session": {} }',
      '{ "format": 1 }',
      '{ "name": "cut off',
    ]) {
      expect(refused(content), content).toEqual({ kind: 'not-a-session' });
    }
  });

  it('row 10: is told from one: a Word document under the name of a session', () => {
    const zip = new Uint8Array(20_000);
    zip.set([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
    for (let at = 8; at < zip.length; at += 1) zip[at] = (at * 7919) % 256;
    expect(refused(zip)).toEqual({ kind: 'not-a-session' });
  });
});

describe('row 6: a file in another encoding', () => {
  it('is read with a byte order mark in front', () => {
    const read = mustRead(`\ufeff${text}`);
    expect(read).toMatchObject({ session, isChecksumRight: true, repairs: [] });
  });

  it('is refused by its name', () => {
    const units = Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, 0]));
    const withMark = Uint8Array.of(0xff, 0xfe, ...units);
    const swapped = Uint8Array.of(0xfe, 0xff, ...units.slice(1), 0);
    const wide = Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, 0, 0, 0]));
    for (const content of [units, withMark, swapped]) {
      expect(refused(content)).toEqual({ kind: 'wrong-encoding', detail: 'UTF-16' });
    }
    expect(refused(wide)).toEqual({ kind: 'wrong-encoding', detail: 'UTF-32' });
    const latin1 = Uint8Array.from([...text.replace(/[^\0-\xff]/gu, '?')], (sign) =>
      sign.charCodeAt(0),
    );
    expect(refused(latin1)).toEqual({ kind: 'wrong-encoding', detail: 'Latin-1' });
  });
});

describe('row 8: the version of a file', () => {
  it.each<[string, (file: Json) => void]>([
    ['none', (file) => delete file.schemaVersion],
    ['text', (file) => Object.assign(file, { schemaVersion: '2' })],
    ['half a version', (file) => Object.assign(file, { schemaVersion: 1.5 })],
    ['before the first', (file) => Object.assign(file, { schemaVersion: 0 })],
  ])('is not guessed at: %s', (_what, change) => {
    expect(problem(change)).toEqual({ kind: 'damaged' });
  });
});

describe('row 9: a file of a newer app', () => {
  const newer = (change: (file: Json) => void = () => undefined): string => {
    const file = JSON.parse(text) as Json;
    Object.assign(file, { schemaVersion: 5, minReader: 5, appVersion: '5.1.0' });
    change(file);
    return JSON.stringify(file);
  };

  it('that this one may still show is shown, and never changed', () => {
    expect(mustRead(newer())).toMatchObject({ session, writtenByNewer: '5.1.0', repairs: [] });
  });

  it('that this one cannot show, whole or in part, is refused with the version to look for', () => {
    for (const change of [
      (file: Json) => delete file.session,
      (file: Json) => delete (file.session as Json).meta,
      (file: Json) => delete (file.session as Json).notes,
      (file: Json) => Object.assign(file, { revision: 'a7' }),
      (file: Json) =>
        Object.assign((file.session as { notes: Json[] }).notes[0] ?? {}, { order: {} }),
    ]) {
      expect(refused(newer(change))).toEqual({ kind: 'newer', detail: '5.1.0' });
    }
  });

  it('that says this one may read it opens like any other', () => {
    const read = mustRead(newer((file) => Object.assign(file, { minReader: 4, votes: [1] })));
    expect(read).toMatchObject({ writtenByNewer: null, migratedFrom: null, session });
    expect(read.unknown.envelope).toEqual({ votes: [1] });
  });

  it('that does not say who may read it is taken for one that this one may not', () => {
    expect(mustRead(newer((file) => delete file.minReader)).writtenByNewer).toBe('5.1.0');
  });
});

describe('row 11: a file of no sensible size', () => {
  it('is refused by its length', () => {
    expect(refused(new Uint8Array(MAX_SESSION_BYTES + 1))).toEqual({ kind: 'too-large' });
    expect(refused(new Uint8Array(MAX_SESSION_BYTES).fill(0x20))).toEqual({ kind: 'empty' });
  });

  it('is refused by its depth before anything walks into it', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(refused(deep)).toEqual({ kind: 'too-deep' });
    for (const hole of [deep, objects, '['.repeat(100_000)]) {
      for (const place of ['"session": {', '"meta": {', '"outcomes": {']) {
        expect(refused(text.replace(place, () => `${place} "x": ${hole},`))).toEqual({
          kind: 'too-deep',
        });
      }
    }
  });

  it('is refused by the number of its entries', () => {
    const entries = text.replace('"notes": [', () => `"notes": [${'0,'.repeat(200_000)}`);
    expect(refused(entries)).toEqual({ kind: 'too-large' });
  });

  it('is not taken for deep because of what people wrote', () => {
    const written = text.replace('Harbour room', '[{'.repeat(1_000));
    expect(mustRead(written).session.meta.place).toBe('[{'.repeat(1_000));
  });

  it('is read whole while it is only long', () => {
    const file = JSON.parse(text) as { session: Record<string, Json[]> };
    const [note, theme] = [file.session.notes?.[0], file.session.themes?.[0]];
    file.session.notes = Array.from({ length: 5_000 }, (_, at) => ({
      ...note,
      id: `n${at}`,
      number: at + 1,
    }));
    file.session.actions = [];
    file.session.reviews = [];
    Object.assign(theme ?? {}, { why: 'x'.repeat(5_000_000) });
    const read = mustRead(JSON.stringify(file));
    expect(Object.keys(read.session.notes)).toHaveLength(5_000);
    expect(read.session.themes['theme-vans']?.why).toHaveLength(5_000_000);
    expect(read.repairs).toEqual([]);
  });
});
