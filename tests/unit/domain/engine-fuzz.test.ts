import { applyDiff, isLive } from '@shared/domain/diff';
import { dispatch, redo, replay, startEngine, undo } from '@shared/domain/engine';
import { brokenInvariants } from '@shared/domain/invariants';
import type { Session } from '@shared/domain/model';
import { commandSchema } from '@shared/ipc/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { type Pick, randomCommand } from '../../helpers/random-command';
import { mustRead, sessionFileOf } from '../../helpers/session-files';
import { smallSession } from '../../helpers/small-session';

/** Sorted by key, so that equal content is equal text. */
const bytes = (session: Session): string => JSON.stringify(sessionFileOf(session, 0));

/** What undo covers: clocks, the desk, the position and private notes run on. */
const covered = (session: Session): string =>
  bytes({
    ...session,
    clocks: {},
    desks: {},
    drafts: {},
    stages: Object.fromEntries(
      Object.values(session.stages).map((stage) => [stage.id, { ...stage, cues: '' }]),
    ),
    position: { stageId: null, doneStageIds: [] },
  });

/** What is the same again once every step was taken back: the app lays out the look back and takes the purpose over by itself. */
const coveredFromStart = (session: Session): string =>
  covered({ ...session, reviews: {}, meta: { ...session.meta, purpose: '' } });

/** A small generator of numbers (mulberry32): the same seed gives the same morning. */
function numbersFrom(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Drives a session with random commands, checking every invariant after each. */
function play(seed: number, commands: number) {
  const ports = countingPorts();
  const pick = numbersFrom(seed);
  const start = startEngine(smallSession(ports));
  let state = start;
  let performed = 0;
  for (let tried = 0; tried < commands; tried += 1) {
    ports.advance(pick(4) === 0 ? 1_000 : 6_000);
    const command = commandSchema.parse(randomCommand(state.session, pick));
    const result = dispatch(state, command, ports);
    if (!result.ok) continue;
    performed += 1;
    expect(bytes(applyDiff(state.session, result.value.diff))).toBe(
      bytes(result.value.state.session),
    );
    state = result.value.state;
    expect(brokenInvariants(state.session), `after ${command.name}`).toEqual([]);
  }
  return { start, state, performed };
}

const seeds = fc.integer();

describe('fuzzed commands', () => {
  it('keep every invariant; undo-all returns the start and redo-all the end, byte for byte', () => {
    let commands = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const { start, state, performed } = play(seed, 250);
        commands += performed;
        let back = state;
        while (back.past.length > 0) {
          const result = undo(back);
          if (!result.ok) throw new Error(result.error.code);
          back = result.value.state;
          expect(brokenInvariants(back.session)).toEqual([]);
        }
        expect(coveredFromStart(back.session)).toBe(coveredFromStart(start.session));
        expect(Object.keys(back.session.reviews)).toEqual(Object.keys(state.session.reviews));
        for (const review of Object.values(back.session.reviews)) {
          expect(review).toMatchObject({ outcome: null, happened: '', carriedToId: null });
        }
        let again = back;
        while (again.future.length > 0) {
          const result = redo(again);
          if (!result.ok) throw new Error(result.error.code);
          again = result.value.state;
        }
        expect(covered(again.session)).toBe(covered(state.session));
      }),
      { numRuns: 60 },
    );
    expect(commands).toBeGreaterThan(5_000);
  }, 120_000);

  it('survive the way into a file and back without a change', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { state } = play(seed, 250);
        const read = mustRead(bytes(state.session));
        expect(bytes(read.session)).toBe(bytes(state.session));
        expect([read.repairs, read.isChecksumRight]).toEqual([[], true]);
      }),
      { numRuns: 40 },
    );
  });

  it('are kept as steps that give the same state and history again', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const ports = countingPorts();
        const pick = numbersFrom(seed);
        let state = startEngine(smallSession(ports));
        let replayed = state;
        for (let tried = 0; tried < 150; tried += 1) {
          ports.advance(pick(4) === 0 ? 1_000 : 6_000);
          const turn = pick(6);
          const command = commandSchema.parse(randomCommand(state.session, pick));
          const result =
            turn === 0 ? undo(state) : turn === 1 ? redo(state) : dispatch(state, command, ports);
          if (!result.ok || result.value.diff.length === 0) continue;
          const { diff, move } = result.value;
          const changes = diff.map(({ table, id, to }) => ({ table, id, to }));
          state = result.value.state;
          replayed = replay(replayed, JSON.parse(JSON.stringify({ changes, move })));
        }
        expect(replayed).toEqual(state);
      }),
      { numRuns: 30 },
    );
  });

  it('never record what undo must not touch', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { state } = play(seed, 250);
        for (const entry of state.past) expect(entry.diff.some(isLive)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});
