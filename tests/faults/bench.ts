import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject, test } from 'vitest';
import { Impossible } from './means';
import { Morning } from './morning';
import { evidenceFolder, noteSkip } from './report';
import { Scratch } from './scratch';
import { Writer, type WriterOrders } from './writer-process';

declare module 'vitest' {
  interface ProvidedContext {
    readonly writerScript: string;
    readonly figuresScript: string;
  }
}

/** What a test works on: a scratch folder of its own, and sessions in it. */
export class Bench {
  readonly scratch = new Scratch();
  readonly #mornings: Morning[] = [];
  readonly #writers: Writer[] = [];
  readonly #title: string;
  readonly #skip: (reason: string) => never;

  constructor(title: string, skip: (reason: string) => never) {
    this.#title = title;
    this.#skip = skip;
  }

  /**
   * Makes what a test needs of the machine. Where that is refused the test is skipped, with the reason, on the screen and in
   * the report: a fault that was not tried must never look like one that was survived.
   */
  needs<T>(make: () => T): T {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof Impossible)) throw error;
      const [reason = 'refused'] = error.message.split('\n');
      noteSkip(this.#title, reason);
      return this.#skip(reason);
    }
  }

  /** A session on two folders of its own, in the scratch folder where no other place is given. */
  morning(
    seed: number,
    places: { readonly profile?: string; readonly library?: string } = {},
  ): Morning {
    const number = this.#mornings.length + 1;
    const morning = new Morning(
      inject('writerScript'),
      {
        profile: join(places.profile ?? this.scratch.path, `profile-${number}`),
        library: join(places.library ?? this.scratch.path, `library-${number}`),
      },
      seed,
    );
    this.#mornings.push(morning);
    return morning;
  }

  /** A writer that belongs to no session of the bench's. */
  writer(orders: WriterOrders): Writer {
    const writer = new Writer(inject('writerScript'), orders);
    this.#writers.push(writer);
    return writer;
  }

  async endWriters(): Promise<void> {
    await Promise.all(this.#mornings.map((morning) => morning.killAll()));
    await Promise.all(this.#writers.map((writer) => writer.kill()));
  }

  /** Ends what runs, then undoes what was mounted, and only then removes the folder. */
  async clear(): Promise<void> {
    await this.endWriters();
    await this.scratch.remove();
  }
}

const inUse = new Set<Bench>();

/** Somebody ends the run, or whoever has started this process is gone: nobody else would clear away. */
function clearAllInAHurry(): void {
  const all = [...inUse].map((bench) => bench.clear());
  void Promise.allSettled(all).finally(() => process.exit(1));
}
for (const end of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.once(end, clearAllInAHurry);
}

/** A test with a bench; it is cleared away whatever happens. */
export const trial = test.extend<{ bench: Bench }>({
  bench: async ({ skip, task }, use) => {
    if (process.connected === false) process.exit(1);
    const bench = new Bench(task.name, (reason) => skip(reason));
    inUse.add(bench);
    await use(bench);
    await bench.endWriters();
    if (task.result?.state === 'fail') keepEvidence(bench.scratch.path, task.name);
    await bench.clear();
    inUse.delete(bench);
  },
});

function keepEvidence(from: string, title: string): void {
  const to = evidenceFolder(title.replace(/[^a-z0-9]+/gi, '-').slice(0, 80));
  rmSync(to, { recursive: true, force: true });
  /* Images of disks and files that only fill a disk explain nothing. */
  cpSync(from, to, {
    recursive: true,
    filter: (path) => !path.endsWith('.image') && !path.endsWith('filler'),
  });
  process.stderr.write(`What the failed test left is kept in ${to}\n`);
}
