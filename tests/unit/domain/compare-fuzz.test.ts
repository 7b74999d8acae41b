import { compareSessions } from '@shared/domain/compare';
import { dispatch, startEngine } from '@shared/domain/engine';
import { brokenInvariants } from '@shared/domain/invariants';
import { mergeSessions } from '@shared/domain/merge';
import { type Session, VIEW_FIELDS } from '@shared/domain/model';
import { commandSchema } from '@shared/ipc/contract';
import { isBlank } from '@shared/lib/blank';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pick, randomCommand } from '../../helpers/random-command';
import { mustRead, sessionFileOf } from '../../helpers/session-files';
import { smallSession } from '../../helpers/small-session';

/** Ports of one computer: its ids carry its name, as random ones never meet. */
function portsOf(computer: string) {
  let ids = 0;
  return { now: () => 1_796_977_800_000 + ids, newId: () => `${computer}${++ids}` };
}

/** A session with some commands done to it; those that are refused are left out. */
function played(session: Session, computer: string, pick: Pick, commands: number): Session {
  const ports = portsOf(computer);
  let state = startEngine(session);
  for (let tried = 0; tried < commands; tried += 1) {
    const result = dispatch(state, commandSchema.parse(randomCommand(state.session, pick)), ports);
    if (result.ok) state = result.value.state;
  }
  return state.session;
}

/** Two versions that two computers made of one session, apart from each other. */
const branches = fc
  .tuple(fc.infiniteStream(fc.nat(1_000_000)), fc.nat(120), fc.nat(120), fc.nat(120))
  .map(([numbers, before, one, other]) => {
    const pick: Pick = (below) => Number(numbers.next().value) % below;
    const base = played(smallSession(portsOf('s')), 'base', pick, before);
    return {
      first: played(base, 'one', pick, one),
      second: played(base, 'other', pick, other),
      pick,
    };
  });

const bytes = (session: Session) => JSON.stringify(sessionFileOf(session, 0));

const said = (session: Session) => ({
  notes: Object.values(session.notes).map(({ text }) => text),
  decisions: Object.values(session.decisions).map(({ text }) => text),
  parked: Object.values(session.parked).map(({ text }) => text),
  actions: Object.values(session.actions).flatMap(({ text, measure }) => [text, measure]),
  themes: Object.values(session.themes).flatMap((theme) => [
    theme.name,
    theme.why,
    ...VIEW_FIELDS.map((field) => theme[field]),
  ]),
  stages: Object.values(session.stages).map(({ cues }) => cues),
  people: Object.values(session.people).map(({ name }) => name),
});

describe('merging what two computers did', () => {
  it('loses no words of either side when the suggestion is taken', () => {
    let differences = 0;
    fc.assert(
      fc.property(branches, ({ first, second }) => {
        differences += compareSessions(first, second).length;
        const merged = mergeSessions(first, second, {});
        expect(brokenInvariants(merged)).toEqual([]);
        const kept = said(merged);
        for (const side of [first, second]) {
          for (const [table, texts] of Object.entries(said(side))) {
            const all = kept[table as keyof typeof kept];
            /* Signs that nobody sees are no words. */
            for (const text of texts.filter((one) => !isBlank(one))) {
              expect(
                all.some((candidate) => candidate.includes(text)),
                `${table} lost “${text}”`,
              ).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(differences).toBeGreaterThan(400);
  }, 120_000);

  it('gives a whole session for any choices at all, always the same one, which a file can hold', () => {
    fc.assert(
      fc.property(branches, ({ first, second, pick }) => {
        const choices = Object.fromEntries(
          compareSessions(first, second).map(({ key, choices: offered }) => [
            key,
            offered[pick(offered.length)] ?? 'first',
          ]),
        );
        const merged = mergeSessions(first, second, choices);
        expect(brokenInvariants(merged)).toEqual([]);
        expect(bytes(mergeSessions(first, second, choices))).toBe(bytes(merged));
        const read = mustRead(bytes(merged));
        expect(read.repairs).toEqual([]);
        expect(bytes(read.session)).toBe(bytes(merged));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('offers nothing to choose between equal sessions, and changes nothing', () => {
    fc.assert(
      fc.property(branches, ({ first }) => {
        const twin = structuredClone(first);
        expect(compareSessions(first, twin)).toEqual([]);
        expect(bytes(mergeSessions(first, twin, {}))).toBe(bytes(first));
      }),
      { numRuns: 20 },
    );
  });

  it('always suggests something that it offers, under a key of its own', () => {
    fc.assert(
      fc.property(branches, ({ first, second }) => {
        const found = compareSessions(first, second);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        for (const { choices, suggested, first: one, second: other, key } of found) {
          expect(choices).toContain(suggested);
          expect(one ?? other, key).not.toBeNull();
        }
      }),
      { numRuns: 20 },
    );
  });
});
