import { type BigIntStats, promises as fs } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type ReadSession, readSessionBytes } from '@shared/persistence/read-session';
import { MAX_SESSION_BYTES } from '@shared/persistence/session-bytes';
import type { SessionFile } from '@shared/persistence/session-file';
import { Low } from 'lowdb';
import { errorCode, systemError } from './durable-file';
import { FolderDevice } from './folder-device';
import { DurableJsonAdapter } from './json-adapter';
import { realPathOf } from './real-path';
import type { FileStamp } from './safety/journal-line';
import { sha256 } from './sha256';

export interface LibraryFileListener {
  /** Another file has taken the name; from now on ours lies beside it. */
  onConflict(fileName: string): void;
  /** Somebody had deleted the file; it is there again. */
  onRecreated(fileName: string): void;
  /** Whether nobody else has taken the session over meanwhile. Never rejects. */
  mayWrite(): Promise<boolean>;
  /** Makes the path for a copy beside the file that somebody else has written. */
  conflictPath(path: string): Promise<string>;
  /** Keeps a damaged file before it is replaced. Rejects where it cannot be kept, and then nothing is replaced. */
  keepDamaged(path: string): Promise<void>;
}

/** What lies at the name of a session's file: what was written last, or else. A file that is too large is not read. */
export type Present =
  | { readonly kind: 'ours' | 'gone' }
  | { readonly kind: 'damaged'; readonly as: BigIntStats }
  | { readonly kind: 'other'; readonly session: ReadSession | null };

/**
 * The session's file in the library folder, which other computers and programs may touch at any time. Before each
 * replacement it is looked at: what is there must be what was left there, or both are kept. Between that look and the
 * replacement lie fractions of a millisecond in which no file system offers more.
 */
export class LibraryFile {
  #path: string;
  #stamp: FileStamp | null;
  #seen: BigIntStats | null = null;
  #isAside = false;
  readonly #listener: LibraryFileListener;
  readonly #device: FolderDevice;

  /** `stamp`: what the file holds by now; null where there is none yet. */
  constructor(path: string, stamp: FileStamp | null, listener: LibraryFileListener) {
    this.#path = path;
    this.#stamp = stamp;
    this.#listener = listener;
    this.#device = new FolderDevice(dirname(path));
  }

  get path(): string {
    return this.#path;
  }

  /** What the file is known to hold. */
  get stamp(): FileStamp | null {
    return this.#stamp;
  }

  /** Whether it has left its name to another file, and is a copy beside it that nobody else knows of. */
  get isAside(): boolean {
    return this.#isAside;
  }

  /** Follows a file that was renamed. */
  moved(path: string): void {
    this.#path = path;
  }

  /** Replaces the file. Rejects with the system's error; then the file is as it was. */
  async write(file: SessionFile): Promise<void> {
    await this.#device.check();
    if (!(await this.#listener.mayWrite())) throw systemError('EAGAIN', 'Somebody else has it');
    const isGone = (await this.#look()) === 'gone';
    let put: BigIntStats | null = null;
    const low = new Low<SessionFile | null>(
      new DurableJsonAdapter(await realPathOf(this.#path), {
        beforeRename: async (temporary) => {
          put = await statOf(temporary);
          /* The writing took time; somebody may have come meanwhile. */
          await this.#lookForOthers();
        },
      }),
      null,
    );
    low.data = file;
    await low.write();
    const wasThere = this.#stamp !== null;
    this.#stamp = { revision: file.revision, sha256: file.sha256 };
    await this.#lookAfter(put);
    if (isGone && wasThere) this.#listener.onRecreated(basename(this.#path));
  }

  /** Whoever replaces the file in the same moment must not pass for us: what lies there now is what was put there, or is read. */
  async #lookAfter(put: BigIntStats | null): Promise<void> {
    const now = await statOf(this.#path);
    const isOurs = now !== null && now.ino === put?.ino && now.size === put.size;
    this.#seen = isOurs ? now : null;
    if (!isOurs) await this.#lookForOthers();
  }

  async #lookForOthers(): Promise<void> {
    if ((await this.#look()) === 'changed') throw systemError('EAGAIN', 'The file has changed');
  }

  /** What lies at the name now. Rejects with the system's error. */
  async present(): Promise<Present> {
    const now = await statOf(this.#path);
    if (now === null) return { kind: 'gone' };
    if (this.#seen !== null && isSameFile(now, this.#seen)) return { kind: 'ours' };
    if (now.size > BigInt(MAX_SESSION_BYTES)) return { kind: 'other', session: null };
    const found = readSessionBytes(await fs.readFile(this.#path), sha256);
    /* What a newer app wrote is not damaged, only not to be read here. */
    if (!found.ok && found.error.kind === 'newer') return { kind: 'other', session: null };
    if (!found.ok) return { kind: 'damaged', as: now };
    const { revision, sha256: sum } = found.value;
    if (revision !== this.#stamp?.revision || sum !== this.#stamp.sha256) {
      return { kind: 'other', session: found.value };
    }
    this.#seen = now;
    return { kind: 'ours' };
  }

  async #look(): Promise<'ours' | 'gone' | 'changed'> {
    const present = await this.present();
    if (present.kind === 'other') {
      await this.#stepAside();
      return 'changed';
    }
    if (present.kind !== 'damaged') return present.kind;
    await this.#listener.keepDamaged(this.#path);
    this.#seen = present.as;
    return 'ours';
  }

  /** Leaves the name to what somebody else has written, and goes on beside it. */
  async #stepAside(): Promise<void> {
    this.#path = await this.#listener.conflictPath(this.#path);
    this.#isAside = true;
    this.#stamp = null;
    this.#seen = null;
    this.#listener.onConflict(basename(this.#path));
  }
}

async function statOf(path: string): Promise<BigIntStats | null> {
  try {
    return await fs.stat(path, { bigint: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

const isSameFile = (a: BigIntStats, b: BigIntStats): boolean =>
  a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
