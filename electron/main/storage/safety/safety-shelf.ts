import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '@shared/domain/failure';
import { SESSION_STATES } from '@shared/domain/selectors';
import { z } from 'zod';
import { errorCode, replaceFile } from '../durable-file';
import type { KeptFacts } from '../shelf';
import { Backups } from './backups';
import { segmentNumbers } from './journal';
import { type RecoveredJournal, readJournal } from './read-journal';
import { Reserve } from './reserve';

/** What this computer keeps of one session. */
export interface SessionSafety {
  readonly journalFolder: string;
  readonly backups: Backups;
  /** False where nothing could be kept at the start, and a person decided to work without it. */
  readonly isExpected: boolean;
  /** Frees the space that was set aside; false where none is left. */
  makeRoom(): Promise<boolean>;
}

const factsSchema = z.object({
  sessionId: z.string(),
  path: z.string(),
  entry: z.object({
    title: z.string(),
    organisation: z.string(),
    heldOn: z.string(),
    periodTo: z.string(),
    state: z.enum(SESSION_STATES),
    counts: z.object({
      people: z.number(),
      notes: z.number(),
      themes: z.number(),
      actions: z.number(),
      decisions: z.number(),
    }),
    savedAt: z.number(),
    revision: z.number(),
  }),
});

/**
 * The safety copies of this computer, in the app's own folder of the user profile: no sync client and no pulled-out stick
 * reaches them. Each session has a folder of its id with the journal, the backups, and where its file lies.
 */
export class SafetyShelf {
  readonly #folder: string;
  readonly #reserve: Reserve;
  #isExpected = true;

  constructor(folder: string) {
    this.#folder = folder;
    this.#reserve = new Reserve(folder);
  }

  /** Makes sure that something can be kept here. A failure, or null where all is well. */
  async prepare(): Promise<Failure | null> {
    try {
      await mkdir(this.#folder, { recursive: true });
      await replaceFile(join(this.#folder, 'last-start.txt'), `${new Date().toISOString()}\n`);
    } catch (error) {
      this.#isExpected = false;
      return { code: 'safety-copy', detail: errorCode(error) || 'error' };
    }
    await this.#reserve.fill();
    return null;
  }

  of(sessionId: string): SessionSafety {
    return {
      journalFolder: join(this.#folder, sessionId),
      backups: new Backups(join(this.#folder, sessionId, 'backups')),
      isExpected: this.#isExpected,
      makeRoom: () => this.#reserve.release(),
    };
  }

  /** What the journal of a session holds; null where there is none, or none that can be read. */
  async recover(sessionId: string): Promise<RecoveredJournal | null> {
    return readJournal(this.of(sessionId).journalFolder).catch(() => null);
  }

  /** The number of the newest segment of a session's journal, readable or not; 0 where there is none. */
  async lastSegment(sessionId: string): Promise<number> {
    const numbers = await segmentNumbers(this.of(sessionId).journalFolder).catch(() => []);
    return numbers.at(-1) ?? 0;
  }

  /** Remembers where a session lies and how it looks on the shelf. What fails costs only that memory. */
  async remember(facts: KeptFacts): Promise<void> {
    const folder = join(this.#folder, facts.sessionId);
    await mkdir(folder, { recursive: true }).catch(() => undefined);
    await replaceFile(join(folder, 'facts.json'), `${JSON.stringify(facts)}\n`).catch(
      () => undefined,
    );
  }

  /** A session was deleted: it is not offered any more while its folder is out of reach. Journal and backups stay. */
  async forget(sessionId: string): Promise<void> {
    await rm(join(this.#folder, sessionId, 'facts.json'), { force: true }).catch(() => undefined);
  }

  /** Lets go of a session's journal, where the file holds all of it or another state was chosen. The backups stay. */
  async forgetJournal(sessionId: string): Promise<void> {
    const { journalFolder } = this.of(sessionId);
    const names = await readdir(journalFolder).catch(() => []);
    for (const name of names.filter((other) => other.startsWith('journal-'))) {
      await rm(join(journalFolder, name), { force: true }).catch(() => undefined);
    }
  }

  /** Removes all that is kept of a session, backups included. */
  async discard(sessionId: string): Promise<void> {
    await rm(join(this.#folder, sessionId), { recursive: true, force: true }).catch(
      () => undefined,
    );
  }

  /** The sessions that this computer has something of. */
  async kept(): Promise<readonly KeptFacts[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const facts = await Promise.all(names.map((name) => this.#factsIn(name)));
    return facts.flatMap((one) => one ?? []);
  }

  async #factsIn(name: string): Promise<KeptFacts | null> {
    try {
      const text = await readFile(join(this.#folder, name, 'facts.json'), 'utf8');
      const facts = factsSchema.parse(JSON.parse(text));
      return facts.sessionId === name ? facts : null;
    } catch {
      return null;
    }
  }
}
