import { readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dispatch, type EngineState, startEngine, undo } from '@shared/domain/engine';
import { toSessionFile } from '@shared/persistence/session-file';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Journal, type JournalListener } from '../../../electron/main/storage/safety/journal';
import {
  decodeLines,
  encodeLine,
  type JournalStep,
} from '../../../electron/main/storage/safety/journal-line';
import { readJournal } from '../../../electron/main/storage/safety/read-journal';
import { sha256 } from '../../../electron/main/storage/sha256';
import { addPerson, retitle } from '../../helpers/desk-of';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { smallSession } from '../../helpers/small-session';
import { scratchFolder } from '../storage/scratch';

const folder = scratchFolder();
const ports = countingPorts();
const journals: Journal[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const journal of journals.splice(0)) await journal.close();
});

/** A journal with a session that runs through it. */
class Bench {
  state: EngineState = startEngine(smallSession(ports));
  readonly troubles: unknown[] = [];
  readonly journal: Journal;
  room = 0;

  constructor(listener: Partial<JournalListener> = {}) {
    this.journal = new Journal(folder.in('journal'), 0, 0, {
      checkpoint: () => ({
        file: toSessionFile(
          this.state.session,
          this.state.revision,
          { appVersion: '0', savedAt: '', writer: { instance: 'i', host: 'h' } },
          sha256,
        ),
        past: this.state.past,
        future: this.state.future,
        inLibrary: null,
      }),
      onTrouble: (error) => this.troubles.push(error),
      makeRoom: async () => {
        this.room += 1;
        return false;
      },
      ...listener,
    });
    journals.push(this.journal);
  }

  /** Performs a command and hands its step to the journal. */
  step(command: Parameters<typeof dispatch>[1]): Promise<boolean> {
    const result = dispatch(this.state, command, ports);
    if (!result.ok) throw new Error(result.error.code);
    return this.#append(result.value.state, result.value);
  }

  undo(): Promise<boolean> {
    const result = undo(this.state);
    if (!result.ok) throw new Error(result.error.code);
    return this.#append(result.value.state, result.value);
  }

  #append(
    state: EngineState,
    { diff, move }: Pick<JournalStep, 'move'> & { diff: JournalStep['changes'] },
  ) {
    this.state = state;
    const changes = diff.map(({ table, id, to }) => ({ table, id, to }));
    return this.journal.append({ revision: state.revision, at: 1, changes, move });
  }
}

const segments = () => readdirSync(folder.in('journal')).sort();
const recovered = async () => (await readJournal(folder.in('journal')))?.state;

describe('the lines of a journal', () => {
  const step: JournalStep = {
    revision: 1,
    at: 2,
    changes: [{ table: 'notes', id: 'n', to: null }],
    move: { kind: 'none' },
  };
  const line = encodeLine({ step });

  it('come back as they were written, also with every kind of letter', () => {
    const note = {
      ...step,
      changes: [{ table: 'drafts', id: 'd', to: { id: 'd', text: '\ud800 é 👩‍👩‍👧\n' } }],
    };
    const bytes = Buffer.concat([line, encodeLine({ step: note as unknown as JournalStep })]);
    expect(decodeLines(bytes)).toEqual({ lines: [{ step }, { step: note }], isTorn: false });
  });

  it('are whole or not there: a line that is cut at any byte is none', () => {
    for (let length = 1; length < line.length; length += 1) {
      expect(decodeLines(Buffer.concat([line, line.subarray(0, length)]))).toEqual({
        lines: [{ step }],
        isTorn: true,
      });
    }
  });

  it('end before a line in which any single bit was changed', () => {
    for (let bit = 0; bit < line.length * 8; bit += 7) {
      const bent = Buffer.from(line);
      bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(decodeLines(Buffer.concat([line, bent, line])).lines).toEqual([{ step }]);
    }
  });
});

describe('a journal', () => {
  it('gives back the state and its whole history', async () => {
    const bench = new Bench();
    await bench.journal.begin(0);
    for (const name of ['Dan', 'Eve', 'Fay']) await bench.step(addPerson(name));
    await bench.undo();
    expect(await recovered()).toEqual(bench.state);
  });

  it('answers each change once it is on the disk, and makes one batch of what comes meanwhile', async () => {
    const bench = new Bench();
    const answers = [bench.journal.begin(0)];
    for (let count = 0; count < 200; count += 1) answers.push(bench.step(addPerson(`P${count}`)));
    expect(await Promise.all(answers)).toEqual(answers.map(() => true));
    expect(bench.journal.durableRevision).toBe(200);
    expect(await recovered()).toEqual(bench.state);
  });

  it('takes a change after a pause, as often as one comes', async () => {
    const bench = new Bench();
    await bench.journal.begin(0);
    for (const title of ['One', 'Two', 'Three']) {
      expect(await bench.step(retitle(title))).toBe(true);
      await bench.journal.begin(bench.state.revision);
    }
    expect((await recovered())?.session.meta.title).toBe('Three');
  });

  it('begins a new segment when one has grown large, and keeps one more', async () => {
    const bench = new Bench();
    await bench.journal.begin(0);
    for (let count = 0; count < 12; count += 1) {
      await bench.step({
        name: 'draft.set',
        payload: { field: `f${count % 9}`, text: `${count}`.repeat(15_000).slice(0, 20_000) },
      });
      await bench.step({
        name: 'draft.set',
        payload: { field: 'x', text: 'y'.repeat(19_000 - count) },
      });
    }
    for (let count = 0; count < 120; count += 1) {
      await bench.step({
        name: 'draft.set',
        payload: { field: 'x', text: 'z'.repeat(20_000 - count) },
      });
    }
    expect(segments().length).toBe(2);
    expect(segments()[0]).not.toBe('journal-00000001.jsonl');
    expect(await recovered()).toEqual(bench.state);
  });

  it('goes on in a new segment with everything, when somebody has deleted the present one', async () => {
    const bench = new Bench();
    await bench.journal.begin(0);
    await bench.step(retitle('Before'));
    rmSync(folder.in('journal'), { recursive: true });
    await vi.waitFor(
      async () => {
        await bench.step(addPerson('Dan'));
        expect((await recovered())?.session.meta.title).toBe('Before');
      },
      { timeout: 20_000, interval: 300 },
    );
    expect(await recovered()).toEqual(bench.state);
  });

  it('falls back to the segment before, where the newest one never became whole', async () => {
    const bench = new Bench();
    await bench.journal.begin(0);
    await bench.step(retitle('Whole'));
    const { state } = bench;
    await bench.journal.begin(bench.state.revision);
    truncateSync(folder.in('journal', segments().at(-1) ?? ''), 100);
    expect(await recovered()).toEqual(state);
  });

  it('stops before a gap: later changes were not made on that state', async () => {
    const bench = new Bench();
    await bench.journal.begin(0);
    await bench.step(retitle('One'));
    const { state } = bench;
    await bench.journal.append({ revision: 3, at: 1, changes: [], move: { kind: 'none' } });
    expect(await recovered()).toEqual(state);
  });

  it('is none where there is no folder', async () => {
    expect(await readJournal(folder.in('nowhere'))).toBeNull();
  });
});

describe('a disk that fails under a journal', () => {
  /** Lets calls of one method of every file handle fail, as often as told. */
  async function failing(
    method: 'datasync' | 'write',
    code: string,
    times: number,
    act?: (self: FileHandle, args: unknown[]) => unknown,
  ) {
    const probe = await open(folder.in('probe'), 'w');
    const prototype = Object.getPrototypeOf(probe) as Record<
      typeof method,
      (...args: unknown[]) => Promise<unknown>
    >;
    await probe.close();
    const real = prototype[method];
    let left = times;
    vi.spyOn(prototype, method).mockImplementation(async function (
      this: FileHandle,
      ...args: unknown[]
    ) {
      if (left <= 0) return real.apply(this, args);
      left -= 1;
      await act?.(this, args);
      throw Object.assign(new Error(code), { code });
    });
  }

  it('row 21: begins anew in another file after a sync that failed, and loses nothing', async () => {
    const bench = new Bench();
    await bench.journal.begin(0);
    await bench.step(retitle('Before'));
    await failing('datasync', 'EIO', 1);
    expect(await bench.step(retitle('Through it'))).toBe(false);
    await vi.waitFor(() => expect(bench.journal.durableRevision).toBe(2), 20_000);
    expect(segments()).toHaveLength(2);
    expect(await recovered()).toEqual(bench.state);
    expect(bench.troubles.some((error) => error !== null)).toBe(true);
    expect(bench.troubles.at(-1)).toBeNull();
  });

  it('row 19: a write that a full disk cut short is cut off again, and the next line is not glued to it', async () => {
    const bench = new Bench();
    await bench.journal.begin(0);
    await bench.step(retitle('Before'));
    await failing('write', 'ENOSPC', 1, async (self, [bytes]) => {
      const { size } = await self.stat();
      await self.writev([(bytes as Buffer).subarray(0, 40)], size);
    });
    expect(await bench.step(retitle('Cut short'))).toBe(false);
    await vi.waitFor(() => expect(bench.journal.durableRevision).toBe(2), 20_000);
    expect(await bench.step(retitle('After'))).toBe(true);
    expect(bench.room).toBe(1);
    const bytes = readFileSync(folder.in('journal', segments().at(-1) ?? ''));
    expect(decodeLines(bytes).isTorn).toBe(false);
    expect(await recovered()).toEqual(bench.state);
  });

  it('row 19: frees the space that was set aside, and nobody has to wait for the next try', async () => {
    let room = 1;
    const bench = new Bench({ makeRoom: async () => room-- > 0 });
    await bench.journal.begin(0);
    await failing('write', 'ENOSPC', 1);
    expect(await bench.step(retitle('At once'))).toBe(true);
    expect(bench.troubles.every((error) => error === null)).toBe(true);
    expect(await recovered()).toEqual(bench.state);
  });

  it('answers everybody while it keeps trying', async () => {
    const bench = new Bench();
    await bench.journal.begin(0);
    await failing('datasync', 'EIO', 3);
    await failing('write', 'EIO', 6);
    const answers = await Promise.all(['A', 'B', 'C'].map((title) => bench.step(retitle(title))));
    expect(answers).toContain(false);
    await vi.waitFor(() => expect(bench.journal.durableRevision).toBe(3), 20_000);
    expect(await recovered()).toEqual(bench.state);
  });
});
