import { copyFileSync, cpSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect } from 'vitest';
import { type Bench, trial } from './bench';
import { PLAN } from './plan';
import { noteFigures } from './report';
import { knownIn } from './session-text';
import { foldTo, type Known } from './stream';
import { hasToldOfFailure } from './trouble';
import type { Writer, WriterOrders } from './writer-process';

const EXTENSION = '.lessons.json';

/** A computer in a room: a profile of its own. Both begin with the same session. */
function computer(
  bench: Bench,
  name: string,
  library: string,
  orders: Partial<WriterOrders> = {},
): Writer {
  const round = name.charCodeAt(0);
  return bench.writer({
    kind: 'real',
    folders: { profile: bench.scratch.file(`profile-${name}`), library },
    firstSeed: PLAN.seed,
    seed: PLAN.seed + round,
    round,
    paceMs: 4,
    inFlight: 16,
    startsAtOnce: true,
    mode: 'edit',
    ...orders,
  });
}

/** Every state of the session that people find in a folder. */
const statesIn = (library: string): Known[] =>
  readdirSync(library)
    .filter((name) => name.endsWith(EXTENSION) && !name.startsWith('.'))
    .map((name) => knownIn(readFileSync(join(library, name), 'utf8')));

/** Whether everything that a writer has acknowledged can be found in a folder, just as it was typed. */
function isKept(library: string, { opened, acked, orders }: Writer): boolean {
  if (opened === null) return false;
  return statesIn(library).some(
    (state) =>
      state.revision >= acked &&
      isDeepStrictEqual(
        state.session,
        foldTo(opened, orders.seed, orders.round, state.revision).session,
      ),
  );
}

describe.concurrent('two computers and one folder', () => {
  trial(
    'row 26: the second one is told who has the session, and nothing happens to either',
    async ({ bench }) => {
      const library = bench.scratch.folder('library');
      const first = computer(bench, 'a', library);
      await first.until(() => first.ackCount > 50, 'the first one has saved');
      const second = computer(bench, 'b', library);
      await second.until(() => second.isHeld, 'the second one is told');
      const acked = first.ackCount;
      await first.until(() => first.ackCount > acked + 50, 'the first one goes on');
      await first.close();
      expect(statesIn(library)).toHaveLength(1);
      expect(isKept(library, first)).toBe(true);
      expect(hasToldOfFailure(first)).toBe(false);
    },
  );

  trial(
    'row 26: where one has taken over from the other, which still writes, both are kept',
    async ({ bench }) => {
      const library = bench.scratch.folder('library');
      const first = computer(bench, 'a', library);
      await first.until(() => first.ackCount > 50, 'the first one has saved');
      first.signal('SIGSTOP');
      const second = computer(bench, 'b', library, { mode: 'takeOver' });
      await second.until(() => second.ackCount > 50, 'the second one has saved');
      first.signal('SIGCONT');
      await first.until(
        () => first.news.some(({ code }) => code === 'taken-over'),
        'the first one has found out',
      );
      await first.until(() => isKept(library, first), 'what the first one has is in the folder');
      await second.close();
      await first.kill();
      expect(isKept(library, first)).toBe(true);
      expect(isKept(library, second)).toBe(true);
      noteFigures('two computers write in one folder', {
        acksOfTheFirst: first.ackCount,
        acksOfTheSecond: second.ackCount,
        filesOfTheSession: statesIn(library).length,
      });
    },
  );

  trial(
    'row 16: where a sync program puts the file of another computer in place, both are kept',
    async ({ bench }) => {
      const here = bench.scratch.folder('library-here');
      const there = bench.scratch.file('library-there');
      const maker = computer(bench, 'm', here, { startsAtOnce: false });
      await maker.open();
      await maker.close();
      cpSync(here, there, { recursive: true });
      const first = computer(bench, 'a', here);
      const second = computer(bench, 'b', there);
      await first.until(() => first.ackCount > 50, 'the first one has saved');
      await second.until(() => second.ackCount > 50, 'the second one has saved');
      await second.close();
      const [name = ''] = readdirSync(there).filter((other) => other.endsWith(EXTENSION));
      copyFileSync(join(there, name), join(here, '.syncing'));
      renameSync(join(here, '.syncing'), join(here, name));
      await first.until(
        () => first.news.some(({ code }) => code === 'conflict-copy'),
        'the first one has found out',
      );
      const acked = first.ackCount;
      await first.until(() => first.ackCount > acked + 50, 'the first one goes on');
      await first.close();
      expect(isKept(here, first)).toBe(true);
      expect(isKept(here, second)).toBe(true);
    },
  );
});
