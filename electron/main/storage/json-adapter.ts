import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { errorCode, type ReplaceOptions, replaceFile } from './durable-file';

/**
 * lowdb's adapter for one readable JSON file. lowdb's own adapters neither sync nor survive a full disk, so this one
 * replaces the file as a whole; a missing file reads as null, a damaged one rejects and is left as it is.
 */
export class DurableJsonAdapter<T> implements Adapter<T> {
  readonly #path: string;
  readonly #options: ReplaceOptions;

  constructor(path: string, options: ReplaceOptions = {}) {
    this.#path = path;
    this.#options = options;
  }

  async read(): Promise<T | null> {
    try {
      const text = await readFile(this.#path, 'utf8');
      return JSON.parse(text.replace(/^\uFEFF/u, '')) as T;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    }
  }

  async write(data: T): Promise<void> {
    await replaceFile(this.#path, `${JSON.stringify(data, null, 2)}\n`, this.#options);
  }
}
