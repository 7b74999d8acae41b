import { stat } from 'node:fs/promises';
import { systemError } from './durable-file';

/** A stick that was pulled out leaves an empty folder on another disk: nothing must be written there. */
export class FolderDevice {
  readonly #folder: string;
  #device: bigint | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Rejects with ENODEV where the folder lies on another device than at the first time, or with the system's error. */
  async check(): Promise<void> {
    const { dev } = await stat(this.#folder, { bigint: true });
    if (this.#device !== null && this.#device !== dev) {
      throw systemError('ENODEV', 'The folder lies on another device now');
    }
    this.#device = dev;
  }
}
