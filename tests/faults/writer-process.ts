import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { News, SaveState } from '@shared/ipc/contract';
import type { Known } from './stream';
import type { Folders } from './subject';

export interface WriterOrders {
  readonly kind: 'real' | 'debounced';
  readonly folders: Folders;
  /** Decides what the session is before the first round. */
  readonly firstSeed: number;
  readonly seed: number;
  readonly round: number;
  /** Pause between two steps; 0 writes as fast as the disk answers. */
  readonly paceMs: number;
  /** How many steps may wait for their acknowledgement. */
  readonly inFlight: number;
  readonly startsAtOnce: boolean;
  /** takeOver: away from another computer that has the session open. */
  readonly mode: 'edit' | 'takeOver';
}

/** How a writer is started: words before its command, and its environment. */
export interface Wrap {
  readonly before?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** One step that changed the session, as the writer told of it. */
export interface Issued {
  readonly revision: number;
  readonly at: number;
  readonly isLetter: boolean;
}

/** Long enough for a starved machine; whoever waits longer waits for something that does not come. */
const PATIENCE_MS = 120_000;

/** One writer in a process of its own, and everything that it has told. */
export class Writer {
  readonly orders: WriterOrders;
  readonly issued: Issued[] = [];
  readonly saveStates: SaveState[] = [];
  readonly news: News[] = [];
  /** Another computer has the session open. */
  isHeld = false;
  readonly problems: string[] = [];
  /** The newest revision that was acknowledged as safe. */
  acked = -1;
  ackCount = 0;
  unsavedCount = 0;
  opened: Known | null = null;
  isClosed: boolean | null = null;
  flushes: boolean[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #pid: number | null = null;
  #rest = '';
  #errors = '';
  #hasEnded = false;

  constructor(script: string, orders: WriterOrders, wrap: Wrap = {}) {
    this.orders = orders;
    const [command = '', ...words] = [
      ...(wrap.before ?? []),
      process.execPath,
      script,
      JSON.stringify(orders),
    ];
    this.#child = spawn(command, words, {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...wrap.env },
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (part: string) => this.#hear(part));
    this.#child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      this.#errors += part;
    });
    /* A pipe to a process that was killed is no fault of the bench. */
    this.#child.stdin?.on('error', () => undefined);
    this.#ended = once(this.#child, 'close').finally(() => {
      this.#hasEnded = true;
    });
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  get errors(): string {
    return this.#errors;
  }

  tell(order: 'go' | 'pause' | 'flush' | 'close'): void {
    this.#child.stdin?.write(`${order}\n`);
  }

  signal(signal: NodeJS.Signals): void {
    if (this.#hasEnded || this.#pid === null) return;
    try {
      process.kill(this.#pid, signal);
    } catch {
      /* It has just ended by itself. */
    }
  }

  /** Ends the writer as a power cut would, and waits until all that it told is heard. */
  async kill(): Promise<void> {
    if (this.#pid === null) this.#child.kill('SIGKILL');
    else this.signal('SIGKILL');
    await this.#ended;
  }

  /** Lets the writer close its session and end by itself. */
  async close(): Promise<void> {
    this.tell('close');
    await this.until(() => this.isClosed !== null, 'the session is closed');
    await this.#ended;
  }

  async open(): Promise<Known> {
    await this.until(() => this.opened !== null, 'the session is open');
    if (this.opened === null) throw new Error('Not open');
    return this.opened;
  }

  /** Waits for something that the writer tells, and fails where it ends before. */
  async until(isSo: () => boolean, what: string): Promise<void> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    while (!isSo()) {
      if (this.#hasEnded) throw this.#failure(`ended before ${what}`);
      if (performance.now() > giveUpAt) throw this.#failure(`did not come so far that ${what}`);
      await wait(5);
    }
  }

  /** Fails where the writer itself has found something wrong. */
  assertSound(): void {
    if (this.problems.length > 0) throw this.#failure('found something wrong');
  }

  #failure(what: string): Error {
    const { folders: _, ...orders } = this.orders;
    return new Error(
      `The writer ${what}. ${JSON.stringify(orders)}\n${[...this.problems, this.#errors].join('\n')}`,
    );
  }

  #hear(part: string): void {
    const lines = (this.#rest + part).split('\n');
    /* Without its end a line may be torn: then it was not told. */
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#note(line.slice(0, 1), line.slice(2));
  }

  #note(kind: string, rest: string): void {
    if (kind === 'P') this.#pid = Number(rest);
    else if (kind === 'O') this.opened = JSON.parse(rest) as Known;
    else if (kind === 'D') {
      const [revision = 0, at = 0, letter = 0] = rest.split(' ').map(Number);
      this.issued.push({ revision, at, isLetter: letter === 1 });
    } else if (kind === 'A') {
      this.acked = Math.max(this.acked, Number(rest));
      this.ackCount += 1;
    } else if (kind === 'N') this.unsavedCount += 1;
    else if (kind === 'S') this.saveStates.push(JSON.parse(rest) as SaveState);
    else if (kind === 'W') this.news.push(JSON.parse(rest) as News);
    else if (kind === 'H') this.isHeld = true;
    else if (kind === 'F') this.flushes.push(rest === 'true');
    else if (kind === 'C') this.isClosed = rest === 'true';
    else this.problems.push(`${kind} ${rest}`);
  }
}
