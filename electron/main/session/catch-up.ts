import type { LibraryFolder } from '../storage/library-folder';
import type { SafetyShelf } from '../storage/safety/safety-shelf';
import { isNewerHere } from '../storage/shelf';
import { type OpenerParts, SessionOpener } from './session-opener';
import type { SessionService } from './session-service';
import { Turns } from './turns';

export interface CatchUpParts extends OpenerParts {
  readonly library: () => LibraryFolder;
  readonly shelf: SafetyShelf;
  /** Holds a session while its file is brought up to date; no window is told of it. */
  readonly unseen: SessionService;
}

/** A session of which this computer keeps more than the library's file has. */
interface Due {
  readonly id: string;
  /** When it was kept, epoch milliseconds. */
  readonly keptAt: number;
  /** Which states lie apart: as long as both stay, a person's choice stays open. */
  readonly states: string;
}

const EVERY_MS = 10_000;

/**
 * Writes what belongs into the library as soon as its folder is back, also where the session was closed meanwhile. A session
 * that is open here or elsewhere is left alone, and so is one of which a person must choose a state.
 */
export class CatchUp {
  readonly #parts: CatchUpParts;
  readonly #opener: SessionOpener;
  readonly #leftToPeople = new Map<string, string>();
  #onChanged: (() => Promise<void>) | null = null;
  #looking: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #wasAway = false;
  #everyMs = EVERY_MS;
  #moment = 0;

  constructor(parts: CatchUpParts) {
    this.#parts = parts;
    this.#opener = new SessionOpener({
      ...parts,
      service: parts.unseen,
      turns: new Turns(),
      /* Nobody works while it catches up: the file tells the moment of the last words, by which clocks are judged later. */
      now: () => this.#moment,
      onSaveState: () => undefined,
      onOpened: async () => undefined,
      onNews: (news) => {
        /* Nobody in the room works on it, so nothing is taken from anybody. */
        if (news.code !== 'taken-over') parts.onNews(news);
      },
    });
  }

  /** From now on it tries by itself while something is due. `onChanged`: the shelf looks different. */
  begin(onChanged: () => Promise<void>, everyMs = EVERY_MS): void {
    this.#everyMs = everyMs;
    this.#onChanged = onChanged;
    void this.look();
  }

  end(): void {
    this.#onChanged = null;
    if (this.#timer) clearTimeout(this.#timer);
  }

  /** Tries what is due now. Never rejects. */
  look(): Promise<void> {
    this.#looking ??= this.#look()
      .catch(() => this.#plan())
      .finally(() => {
        this.#looking = null;
      });
    return this.#looking;
  }

  async #look(): Promise<void> {
    const { isAway, due } = await this.#find();
    const isBack = this.#wasAway && !isAway;
    this.#wasAway = isAway;
    for (const one of due) await this.#bring(one);
    const left = due.length > 0 ? (await this.#find()).due : due;
    if (isBack || left.length < due.length) await this.#onChanged?.();
    if (isAway || left.length > 0) this.#plan();
  }

  #plan(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#onChanged === null) return;
    this.#timer = setTimeout(() => void this.look(), this.#everyMs);
    this.#timer.unref();
  }

  async #find(): Promise<{ isAway: boolean; due: readonly Due[] }> {
    const { library, shelf } = this.#parts;
    const kept = await shelf.kept();
    const { folder, sessions, failure } = await library().scan(kept);
    if (failure !== null) return { isAway: true, due: [] };
    const due = kept.flatMap((one): Due[] => {
      const files = sessions.get(one.sessionId) ?? [];
      const { revision, savedAt } = one.entry;
      if (!isNewerHere(folder, one, files)) return [];
      const states = `${revision} ${files[0]?.content}`;
      const isLeft = this.#leftToPeople.get(one.sessionId) === states;
      return isLeft ? [] : [{ id: one.sessionId, keptAt: savedAt, states }];
    });
    return { isAway: false, due };
  }

  async #bring({ id, keptAt, states }: Due): Promise<void> {
    const { turns, service } = this.#parts;
    await turns.take(async () => {
      if (service.view()?.session.meta.id === id) return;
      /* What no disk took the last time is still open. */
      if (!(await this.#opener.close()).ok) return;
      this.#moment = keptAt;
      const opened = await this.#opener.open(id, 'edit');
      if (!opened.ok || opened.value.kind === 'held') return;
      if (opened.value.kind === 'opened') await this.#opener.close();
      else this.#leftToPeople.set(id, states);
    });
  }
}
