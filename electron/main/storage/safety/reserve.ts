import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../durable-file';

/** Room for many hours of typing. */
const RESERVE_BYTES = 8 * 1024 * 1024;

/** Disk space set aside, so that a full disk does not stop the journal in the middle of a morning. */
export class Reserve {
  readonly #path: string;

  constructor(folder: string) {
    this.#path = join(folder, 'reserve.bin');
  }

  /** Sets the space aside where it is not. A disk too full for it has none to set aside; that is not worth a word yet. */
  async fill(): Promise<void> {
    const size = await stat(this.#path).then(
      (found) => found.size,
      () => 0,
    );
    if (size === RESERVE_BYTES) return;
    await replaceFile(this.#path, Buffer.alloc(RESERVE_BYTES, 0x5a)).catch(() => undefined);
  }

  /** Gives the space back. False where there is none left. */
  async release(): Promise<boolean> {
    try {
      await rm(this.#path);
      return true;
    } catch {
      return false;
    }
  }
}
