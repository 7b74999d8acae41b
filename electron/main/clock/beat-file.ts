import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** The last moment at which a session's clock was seen running. */
export interface Beat {
  /** The app's own time. */
  readonly at: number;
  /** The computer's clock at the same moment. */
  readonly wall: number;
}

const schema = z.record(z.string(), z.object({ at: z.number(), wall: z.number() }));

/** Older sessions are not continued by the minute. */
const KEPT_SESSIONS = 20;

/**
 * Remembers until when a clock ran, so that after a power cut in the middle of ten silent minutes the app knows how many
 * of them were lived through. A beat that is lost or torn costs those minutes and nothing else, so it is written plainly.
 */
export class BeatFile {
  readonly #path: string;
  #beats: Readonly<Record<string, Beat>> = {};
  #isWriting = false;

  constructor(path: string) {
    this.#path = path;
  }

  static async open(path: string): Promise<BeatFile> {
    const file = new BeatFile(path);
    try {
      file.#beats = schema.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch {
      /* None yet, or torn by a power cut: then the time of the last change has to do. */
    }
    return file;
  }

  of(sessionId: string): Beat | null {
    return this.#beats[sessionId] ?? null;
  }

  async write(sessionId: string, beat: Beat): Promise<void> {
    const others = Object.entries(this.#beats).filter(([id]) => id !== sessionId);
    this.#beats = Object.fromEntries([...others.slice(1 - KEPT_SESSIONS), [sessionId, beat]]);
    if (this.#isWriting) return;
    this.#isWriting = true;
    await writeFile(this.#path, JSON.stringify(this.#beats)).catch(() => undefined);
    this.#isWriting = false;
  }
}
