import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder that `npm run test:package` has made. */
export function packageFolder(): string {
  const folder = process.env.LESSONS_PACKAGE;
  if (folder === undefined) throw new Error('Run these tests by `npm run test:package`');
  return folder;
}

export const program = (): string => join(packageFolder(), 'lessons-learned');
export const archive = (): string => join(packageFolder(), 'resources', 'app.asar');

/** A user without rights or password that every Linux has; the sandbox does not work for root. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** One process of the app, as the kernel describes it. */
interface Process {
  /** What Chromium uses it for; `main` is the app itself. */
  readonly type: string;
  /** 2: system calls are filtered. */
  readonly seccomp: number;
  readonly mayGainRights: boolean;
  readonly isRoot: boolean;
}

/** The packaged app, started by an ordinary user in a folder of that user's own. */
export class PackagedApp {
  readonly home: string;
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #said = '';

  constructor(args: readonly string[] = [], env: Record<string, string> = {}) {
    this.home = mkdtempSync(join(tmpdir(), 'lessons-learned-user-'));
    if (isRoot) chownSync(this.home, NOBODY, NOBODY);
    this.#child = spawn(program(), args, {
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
      cwd: this.home,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        DISPLAY: process.env.DISPLAY,
        HOME: this.home,
        LESSONS_USER_DATA: join(this.home, 'profile'),
        LESSONS_LIBRARY: join(this.home, 'library'),
        ...env,
      },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#said += chunk.toString();
      });
    }
    this.#ended = new Promise((done) => this.#child.once('exit', () => done()));
  }

  /** All that it has written to the terminal so far. */
  get said(): string {
    return this.#said;
  }

  /** Its files in the library. */
  files(): string[] {
    try {
      return readdirSync(join(this.home, 'library'));
    } catch {
      return [];
    }
  }

  /** What runs of it now: its process group holds all its processes. */
  processes(): Process[] {
    return readdirSync('/proc').flatMap((pid) => {
      try {
        const group = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
        if (Number(group) !== this.#child.pid) return [];
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const read = (name: string) =>
          Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1]);
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return {
          type: /--type=([\w-]+)/.exec(command)?.[1] ?? 'main',
          seccomp: read('Seccomp'),
          mayGainRights: read('NoNewPrivs') === 0,
          isRoot: read('Uid') === 0,
        };
      } catch {
        return [];
      }
    });
  }

  /** Presses a key in its window, as the keyboard would. @returns false while there is no window */
  press(key: string): boolean {
    const xdotool = (...args: string[]) => execFileSync('xdotool', args, { encoding: 'utf8' });
    try {
      const [window] = xdotool('search', '--onlyvisible', '--name', 'Lessons Learned').split('\n');
      if (window === undefined || window === '') return false;
      xdotool('windowfocus', '--sync', window);
      xdotool('key', key);
      return true;
    } catch {
      return false;
    }
  }

  /** Ends it with everything it has started, and removes its folder. */
  async end(): Promise<void> {
    try {
      process.kill(-(this.#child.pid ?? 0), 'SIGKILL');
    } catch {
      /* It has ended by itself. */
    }
    await this.#ended;
    rmSync(this.home, { recursive: true, force: true });
  }

  /** Waits until it has ended by itself. */
  ended(): Promise<void> {
    return this.#ended;
  }
}
