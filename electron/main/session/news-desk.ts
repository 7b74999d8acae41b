import type { News } from '@shared/ipc/contract';

/** Keeps what happened while there was no window to tell. */
export class NewsDesk {
  readonly #send: (news: News) => void;
  #waiting: News[] | null = [];

  constructor(send: (news: News) => void) {
    this.#send = send;
  }

  tell(news: News): void {
    if (this.#waiting === null) this.#send(news);
    else this.#waiting.push(news);
  }

  /** What a window has to be told that has just come; from now on it listens. */
  collect(): readonly News[] {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    return waiting;
  }
}
