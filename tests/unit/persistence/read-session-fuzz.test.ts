import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dispatch, startEngine } from '@shared/domain/engine';
import { brokenInvariants } from '@shared/domain/invariants';
import type { Session } from '@shared/domain/model';
import { commandSchema } from '@shared/ipc/contract';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { mutatedFile, numbersFrom } from '../../helpers/mutate-file';
import { randomCommand } from '../../helpers/random-command';
import { readBytes, sessionFileOf, textOfFile } from '../../helpers/session-files';
import { smallSession } from '../../helpers/small-session';

/** 10 000 for a thorough run. */
const ROUNDS = Number(process.env.LESSONS_FUZZ_ROUNDS ?? 2_000);
const SEED = Number(process.env.LESSONS_FUZZ_SEED ?? 20_261_211);

const PROBLEMS = new Set([
  'empty',
  'truncated',
  'nul-bytes',
  'damaged',
  'not-a-session',
  'wrong-encoding',
  'too-large',
  'too-deep',
  'newer',
]);

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8');

/** A session after so many random commands. */
function played(seed: number): Session {
  const ports = countingPorts();
  const pick = numbersFrom(seed);
  let state = startEngine(smallSession(ports));
  for (let tried = 0; tried < 250; tried += 1) {
    ports.advance(1_000);
    const result = dispatch(state, commandSchema.parse(randomCommand(state.session, pick)), ports);
    if (result.ok) state = result.value.state;
  }
  return state.session;
}

const files = [
  fixture('session-v1.json'),
  fixture('session-v2.json'),
  fixture('session-v3.json'),
  fixture('session-v4.json'),
  ...[1, 2, 3].map((seed) => textOfFile(sessionFileOf(played(seed)))),
];

/** Reads one mutated file and checks everything that must hold of the answer; says what it was. */
function outcomeOf(seed: number): { kind: string; ms: number; bytes: number } {
  const bytes = mutatedFile(files, numbersFrom(seed));
  const before = bytes.slice();
  const start = process.cpuUsage();
  const result = readBytes(bytes);
  const { user, system } = process.cpuUsage(start);
  /* Time of the processor, not of the clock: a busy machine must not look like a slow reader. */
  const ms = (user + system) / 1_000;
  const at = `seed ${seed}`;
  expect(Buffer.compare(bytes, before), at).toBe(0);
  if (!result.ok) {
    expect(PROBLEMS.has(result.error.kind), at).toBe(true);
    return { kind: result.error.kind, ms, bytes: bytes.length };
  }
  const { session, repairs, revision, unknown, writtenByNewer } = result.value;
  expect(brokenInvariants(session), at).toEqual([]);
  for (const { kind, detail, id } of repairs) {
    expect(`${kind} ${detail}${id}`.length, at).toBeLessThan(200);
  }
  const again = readBytes(
    new TextEncoder().encode(textOfFile(sessionFileOf(session, revision, { unknown }))),
  );
  if (!again.ok) throw new Error(`${at}: what was read cannot be read again: ${again.error.kind}`);
  expect(again.value.session, at).toEqual(session);
  expect([again.value.repairs, again.value.isChecksumRight], at).toEqual([[], true]);
  expect(again.value.unknown, at).toEqual(unknown);
  const kind = writtenByNewer === null ? (repairs.length === 0 ? 'sound' : 'repaired') : 'shown';
  return { kind, ms, bytes: bytes.length };
}

describe('mutated session files', () => {
  it(`give a session that keeps every rule or a typed problem, ${ROUNDS} times`, () => {
    const counts: Record<string, number> = {};
    let slowest = { kind: '', ms: 0, bytes: 0, seed: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const seed = SEED + round;
      const outcome = outcomeOf(seed);
      counts[outcome.kind] = (counts[outcome.kind] ?? 0) + 1;
      if (outcome.ms > slowest.ms) slowest = { ...outcome, seed };
    }
    console.info(`${ROUNDS} mutated files:`, counts, 'slowest:', slowest);
    /* A fuzz that only ever meets closed doors tries nothing. */
    for (const kind of ['sound', 'repaired', 'truncated', 'damaged', 'nul-bytes', 'newer']) {
      expect(counts[kind] ?? 0, kind).toBeGreaterThan(0);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  }, 600_000);
});
