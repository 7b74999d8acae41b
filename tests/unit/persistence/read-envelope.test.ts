import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenInvariants } from '@shared/domain/invariants';
import { describe, expect, it } from 'vitest';
import { mustRead, readBytes, readText, sha256 } from '../../helpers/session-files';

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

describe('what stands outside the session', () => {
  it.each<[string, (file: Json) => void]>([
    ['no revision', (file) => delete file.revision],
    ['a negative revision', (file) => Object.assign(file, { revision: -1 })],
    ['half a revision', (file) => Object.assign(file, { revision: 0.5 })],
    ['a revision beyond counting', (file) => Object.assign(file, { revision: 2 ** 53 })],
    ['no session', (file) => delete file.session],
    ['a list instead of a session', (file) => Object.assign(file, { session: [] })],
    ['a session without its facts', (file) => delete (file.session as Json).meta],
    ['facts that are none', (file) => Object.assign(file.session as Json, { meta: 'Small' })],
  ])('is not guessed at: %s', (_what, change) => {
    expect(problem(change)).toEqual({ kind: 'damaged' });
  });

  it('is not needed where it is for people only', () => {
    const file = JSON.parse(text) as Json;
    for (const field of ['savedAt', 'appVersion', 'writer']) delete file[field];
    expect(mustRead(JSON.stringify(file))).toMatchObject({
      savedAt: '',
      appVersion: '',
      writer: null,
      session,
      repairs: [],
    });
  });

  it('is found again with one letter damaged', () => {
    for (const [right, wrong] of [
      ['"session": {', '"sessiom": {'],
      ['"revision"', '"revmsion"'],
      ['lessons-learned/session', 'lessons-learned/sessioo'],
    ] as const) {
      const read = mustRead(text.replace(right, wrong));
      expect(read).toMatchObject({ session, revision: 413, isChecksumRight: true });
      expect(read.repairs).toHaveLength(1);
    }
  });
});

describe('a single flipped bit', () => {
  it('anywhere in the file leaves a session that keeps every rule, or is told', () => {
    const whole = bytes(text);
    let opened = 0;
    for (let at = 0; at < whole.length; at += 7) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const result = readBytes(flipped);
      if (!result.ok) continue;
      opened += 1;
      const { isChecksumRight, repairs, session: found } = result.value;
      expect(brokenInvariants(found), `byte ${at}`).toEqual([]);
      const isSame = JSON.stringify(found) === JSON.stringify(session);
      expect(isSame || !isChecksumRight || repairs.length > 0, `byte ${at}`).toBe(true);
    }
    expect(opened).toBeGreaterThan(300);
  });
});

describe('the sum of what was read', () => {
  it('is that of the file itself, not of what was made of it', () => {
    const file = JSON.parse(text) as { session: Json };
    file.session.notes = 'gone';
    const read = mustRead(JSON.stringify(file));
    expect(read.sha256).toBe(sha256(JSON.stringify(file.session)));
    expect(read.repairs).not.toEqual([]);
  });
});
