import type { Failure } from '@shared/domain/failure';
import type { Kept, SaveState } from '@shared/ipc/contract';

/**
 * The room is told within a second of the key press that something is not safe yet, and within five what to do. A write begins
 * up to 500 ms after the key press, and a look may come a little late.
 */
const LATE_AFTER_MS = 350;
const FAILED_AFTER_MS = 4_000;
const LOOK_EVERY_MS = 100;

/** One of the two places in which a session is kept: this computer's journal, and the file in the library. */
interface Place {
  /** Since when it has not had everything that it should; null while all is well. Milliseconds of a clock that nobody sets. */
  since: number | null;
  failure: Failure | null;
}

/** What the room should see. A short delay is nobody's business, and a failure that has just begun often ends by itself. */
export function judge(
  journal: Readonly<Place>,
  file: Readonly<Place>,
  kept: Kept,
  now: number,
): SaveState {
  const worse = [file, journal]
    .filter((place) => place.since !== null)
    .sort((a, b) => (a.since ?? 0) - (b.since ?? 0))[0];
  if (worse?.since == null || now - worse.since < LATE_AFTER_MS) return { kind: 'saved' };
  if (now - worse.since < FAILED_AFTER_MS) return { kind: 'late' };
  const isFileLate = file.since !== null && now - file.since >= LATE_AFTER_MS;
  /* A write without an answer has no error of its own. */
  const failure = isFileLate
    ? (file.failure ?? { code: 'folder-silent' })
    : (journal.failure ?? { code: 'safety-copy' });
  return { kind: 'failed', failure, kept };
}

/** Watches over both places, and tells only what changes for the room. */
export class SaveHealth {
  readonly #onState: (state: SaveState) => void;
  readonly #kept: () => Kept;
  readonly #isJournalExpected: boolean;
  readonly #journal: Place = { since: null, failure: null };
  readonly #file: Place = { since: null, failure: null };
  #told: SaveState = { kind: 'saved' };
  #lastKept: { kept: Kept; at: number } = { kept: 'nowhere', at: Number.NEGATIVE_INFINITY };
  #timer: NodeJS.Timeout | null = null;

  /** `isJournalExpected`: false where a person has agreed to work without it; then only the file counts. */
  constructor(onState: (state: SaveState) => void, kept: () => Kept, isJournalExpected: boolean) {
    this.#onState = onState;
    this.#kept = kept;
    this.#isJournalExpected = isJournalExpected;
  }

  get state(): SaveState {
    return this.#told;
  }

  /** Something is on its way into this place, or has failed on it. */
  troubled(place: 'journal' | 'file', failure: Failure | null): void {
    if (place === 'journal' && !this.#isJournalExpected) return;
    const record = place === 'journal' ? this.#journal : this.#file;
    record.since ??= performance.now();
    record.failure = failure ?? record.failure;
    this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY_MS);
  }

  /** This place has everything again. */
  well(place: 'journal' | 'file'): void {
    const record = place === 'journal' ? this.#journal : this.#file;
    record.since = null;
    record.failure = null;
    /* With every letter that is saved: where nobody was told of anything, there is nothing to tell, and the timer ends by itself. */
    if (this.#told.kind !== 'saved') this.#look();
  }

  dispose(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  #look(): void {
    if (this.#journal.since === null && this.#file.since === null) this.dispose();
    const now = performance.now();
    const state = judge(this.#journal, this.#file, this.#keptBy(now), now);
    if (JSON.stringify(state) === JSON.stringify(this.#told)) return;
    this.#told = state;
    this.#onState(state);
  }

  /** A letter that is on its way for a moment does not make the words change that say where all others are. */
  #keptBy(now: number): Kept {
    const kept = this.#kept();
    if (kept !== 'nowhere') this.#lastKept = { kept, at: now };
    return now - this.#lastKept.at < LATE_AFTER_MS ? this.#lastKept.kept : 'nowhere';
  }
}
