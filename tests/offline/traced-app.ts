import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshFolders, PROJECT_ROOT } from '../play/launch';

/** A namespace without any network; someone who is not root makes it as the root of a user namespace. */
const NAMESPACE =
  process.getuid?.() === 0
    ? ['unshare', '--net']
    : ['unshare', '--user', '--map-root-user', '--net'];
const TRACER = ['strace', '-f', '-qq', '--seccomp-bpf'];
const CALLS = '--trace=socket,bind,connect,sendto,sendmsg,sendmmsg';
/** The runtime itself: `require('electron')` gives the stand-in that traces, where one is in use. */
function electron(): string {
  const folder = join(PROJECT_ROOT, 'node_modules', 'electron');
  return join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
}

/** Far more than it takes, so that only a hang can reach it, milliseconds. */
const LIMIT_MS = 150_000;

/** What the driver inside the app has seen; see driver.cjs. */
export interface Seen {
  readonly typed: string;
  /** Size of the minutes, bytes. */
  readonly minutes: number;
  /** Each attempt to reach an address, with what came of it. */
  readonly attempts: Readonly<Record<string, string>>;
  readonly failure?: string;
}

/** Why this system does not let a program be traced without a network; null when it does. */
export function whyNotTraced(): string | null {
  if (process.platform !== 'linux') return 'only Linux has namespaces and strace';
  const line = [...TRACER, CALLS, '-o', '/dev/null', ...NAMESPACE, 'true'];
  try {
    execFileSync(line[0] ?? '', line.slice(1), { stdio: 'ignore' });
    return null;
  } catch {
    return 'strace or unshare is missing or not permitted';
  }
}

/**
 * Runs the app through a short session in a namespace without a network, traced from its first system call to its last,
 * and without Playwright, which would make it listen.
 *
 * @param mode `unguarded` is the control: the same app and the same attempts, but its guards taken off; `unasked` is
 * without guards and without attempts
 */
export async function runTraced(
  mode: 'guarded' | 'unguarded' | 'unasked',
): Promise<{ seen: Seen; trace: string }> {
  const folders = await freshFolders();
  const root = join(folders.profile, '..');
  const trace = join(root, 'trace');
  const seenFile = join(root, 'seen.json');
  const line = [
    ...[...TRACER, CALLS, '-o', trace, ...NAMESPACE],
    ...[electron(), '-r', join(import.meta.dirname, 'driver.cjs'), '--no-sandbox', PROJECT_ROOT],
  ];
  const child = spawn(line[0] ?? '', line.slice(1), {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      LESSONS_USER_DATA: folders.profile,
      LESSONS_LIBRARY: folders.library,
      LESSONS_SEEN: seenFile,
      LESSONS_TRACED: mode,
    },
  });
  const limit = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), LIMIT_MS);
  try {
    await new Promise((done) => child.once('exit', done));
    if (!existsSync(seenFile)) throw new Error('The traced app has ended before its session did');
    const seen = JSON.parse(readFileSync(seenFile, 'utf8')) as Seen;
    return { seen, trace: await readFile(trace, 'utf8') };
  } finally {
    clearTimeout(limit);
    await folders.remove();
  }
}
