import type { Figures } from './report';
import type { Writer } from './writer-process';

/** What many rounds have come to. */
export class Tally {
  rounds = 0;
  acks = 0;
  lostAcks = 0;
  unparsable = 0;
  #fromFile = 0;
  #fromJournal = 0;
  #maxBehind = 0;
  readonly #lostLetters: number[] = [];
  readonly #lostMs: number[] = [];

  round(writer: Writer): void {
    this.rounds += 1;
    this.acks += writer.ackCount;
  }

  /** One recovery: the revision that was found, and where the file at its name stood. */
  recovery(
    found: number,
    inFile: number | null,
    acked: number,
    run: { readonly writer: Writer; readonly endedAt: number } | null,
  ): void {
    this.lostAcks += Math.max(0, acked - found);
    if (run === null) return;
    if (inFile === found) this.#fromFile += 1;
    else this.#fromJournal += 1;
    this.#maxBehind = Math.max(this.#maxBehind, found - (inFile ?? 0));
    /* A writer without a pause has more under way than anybody types. */
    if (run.writer.orders.paceMs === 0) return;
    const lost = run.writer.issued.filter((issued) => issued.revision > found);
    this.#lostLetters.push(lost.filter((issued) => issued.isLetter).length);
    const [firstLost] = lost;
    this.#lostMs.push(firstLost === undefined ? 0 : Math.max(0, run.endedAt - firstLost.at));
  }

  /** Adds what another session's rounds have come to. */
  add(other: Tally): void {
    this.rounds += other.rounds;
    this.acks += other.acks;
    this.lostAcks += other.lostAcks;
    this.unparsable += other.unparsable;
    this.#fromFile += other.#fromFile;
    this.#fromJournal += other.#fromJournal;
    this.#maxBehind = Math.max(this.#maxBehind, other.#maxBehind);
    this.#lostLetters.push(...other.#lostLetters);
    this.#lostMs.push(...other.#lostMs);
  }

  figures(): Figures {
    return {
      rounds: this.rounds,
      acks: this.acks,
      lostAcks: this.lostAcks,
      unparsableFiles: this.unparsable,
      roundsAtTypingPace: this.#lostLetters.length,
      lostLettersMedian: median(this.#lostLetters),
      lostLettersMax: Math.max(0, ...this.#lostLetters),
      lostMsMedian: median(this.#lostMs),
      lostMsMax: Math.max(0, ...this.#lostMs),
      recoveredFromFile: this.#fromFile,
      recoveredFromJournal: this.#fromJournal,
      fileBehindMax: this.#maxBehind,
    };
  }
}

/** The value below which a part of all values lies; 0 where there are none. */
export function quantileOf(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export const median = (values: readonly number[]): number => quantileOf(values, 0.5);
