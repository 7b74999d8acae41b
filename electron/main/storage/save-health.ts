import type { Failure } from '@shared/domain/failure';
import type { SaveState } from '@shared/ipc/contract';

/** The room is told within a second that something is not safe yet, and within five what to do; a little earlier than promised. */
const LATE_AFTER_MS = 800;
const FAILED_AFTER_MS = 4_500;
const LOOK_EVERY_MS = 200;

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
  isKeptHere: boolean,
  now: number,
): SaveState {
  const worse = [file, journal]
    .filter((place) => place.since !== null)
    .sort((a, b) => (a.since ?? 0) - (b.since ?? 0))[0];
  if (worse?.since == null || now - worse.since < LATE_AFTER_MS) return { kind: 'saved' };
  if (now - worse.since < FAILED_AFTER_MS) return { kind: 'late' };
  const failure = file.failure ?? journal.failure ?? { code: 'cannot-save', detail: '…' };
  return { kind: 'failed', failure, isKeptHere };
}

/** Watches over both places, and tells only what changes for the room. */
export class SaveHealth {
  readonly #onState: (state: SaveState) => void;
  readonly #isKeptHere: () => boolean;
  readonly #journal: Place = { since: null, failure: null };
  readonly #file: Place = { since: null, failure: null };
  #told: SaveState = { kind: 'saved' };
  #timer: NodeJS.Timeout | null = null;

  constructor(onState: (state: SaveState) => void, isKeptHere: () => boolean) {
    this.#onState = onState;
    this.#isKeptHere = isKeptHere;
  }

  get state(): SaveState {
    return this.#told;
  }

  /** Something is on its way into this place, or has failed on it. */
  troubled(place: 'journal' | 'file', failure: Failure | null): void {
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
    this.#look();
  }

  dispose(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  #look(): void {
    if (this.#journal.since === null && this.#file.since === null) this.dispose();
    const state = judge(this.#journal, this.#file, this.#isKeptHere(), performance.now());
    if (JSON.stringify(state) === JSON.stringify(this.#told)) return;
    this.#told = state;
    this.#onState(state);
  }
}
