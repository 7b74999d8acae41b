/**
 * So long, in milliseconds, letters wait at most for the answer to the letters before them. With a healthy disk the answer
 * comes within a few milliseconds; while a disk is stuck, whatever is typed still leaves the window, so that a crash of the
 * window alone takes less than a tenth of a second of typing.
 */
export const LONGEST_WAIT_MS = 40;

/** Far more than are ever on their way at once; what was refused must not pile up. */
const MOST_REMEMBERED = 50;

/** Sends letters to their keeper and resolves with the answer; null where they are not fit to be sent at all. */
type Send = (text: string) => Promise<unknown> | null;

/**
 * The letters of one field between the keyboard and the disk. Every change is sent at once; while one is on its way, the
 * newest waits and takes the place of older waiting ones, so that fast typing does not queue up. What was typed here is
 * shown until its echo has come back: an echo of older letters never overwrites newer ones, and never moves the caret.
 */
export class Letters {
  readonly #send: Send;
  readonly #onChange: () => void;
  #stored: string;
  #text: string | null = null;
  /** What was sent and not echoed yet, in sequence. An answer may overtake its echo; a refused text never has one. */
  #sent: { readonly text: string; isAnswered: boolean }[] = [];
  #inFlight = 0;
  #isWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(stored: string, send: Send, onChange: () => void) {
    this.#stored = stored;
    this.#send = send;
    this.#onChange = onChange;
  }

  /** Letters that are newer than what is stored; null where the stored text is the newest. */
  get text(): string | null {
    return this.#text;
  }

  type(text: string): void {
    this.#text = text;
    this.#isWaiting = true;
    if (this.#inFlight === 0) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), LONGEST_WAIT_MS);
    this.#onChange();
  }

  /** Sends what is waiting, without waiting for an answer. Requests arrive in the sequence in which they are sent. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isWaiting || this.#text === null) return;
    this.#isWaiting = false;
    const text = this.#text;
    const answer = this.#send(text);
    if (answer === null) return;
    const sent = { text, isAnswered: false };
    this.#sent = [...this.#sent.slice(-MOST_REMEMBERED), sent];
    this.#inFlight += 1;
    const settle = () => this.#answered(sent);
    void answer.then(settle, settle);
  }

  /** Sends nothing any more: the keeper has gone, and another one in its place must not get these letters. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isWaiting = false;
  }

  /** Tells what is stored now. A change that is no echo comes from elsewhere (undo) and is shown, unless newer letters follow. */
  see(stored: string): void {
    if (stored === this.#stored) return;
    this.#stored = stored;
    const at = this.#sent.findIndex(({ text }) => text === stored);
    if (at >= 0) this.#sent.splice(0, at + 1);
    /* The echo of older letters: the newest have been answered already, or were not fit to be sent. */
    const isOldEcho = at >= 0 && this.#text !== stored;
    if (!this.#isBusy && !isOldEcho) this.#letGo();
  }

  get #isBusy(): boolean {
    return this.#isWaiting || this.#sent.some(({ isAnswered }) => !isAnswered);
  }

  #answered(sent: { readonly text: string; isAnswered: boolean }): void {
    this.#inFlight -= 1;
    sent.isAnswered = true;
    const at = this.#sent.indexOf(sent);
    /* What is stored says the same, and no echo of other letters is still to come before this one's. */
    const isStored = this.#sent.slice(0, at + 1).every(({ text }) => text === this.#stored);
    if (at >= 0 && isStored) this.#sent.splice(0, at + 1);
    if (this.#inFlight === 0) this.flush();
    /* Letters that were refused, or kept in another form, stay on the screen as they were typed. */
    const isNewest = this.#text === this.#stored && this.#sent.length === 0;
    if (!this.#isBusy && isNewest) this.#letGo();
  }

  #letGo(): void {
    if (this.#text === null) return;
    this.#text = null;
    this.#onChange();
  }
}
