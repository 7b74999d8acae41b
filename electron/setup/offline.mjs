// Runs tests in a network namespace of their own, in which there is no way to any other computer: only the loopback, over which
// Playwright talks to the app. Each app that they start is traced from its first system call to its last.

import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SetupProblem } from './log.mjs';
import { reportsFolder } from './paths.mjs';
import { electronBinary } from './runtime.mjs';
import { playwright } from './tools.mjs';

/** Someone who is not root may make a namespace only as the root of a user namespace. */
const NAMESPACE = process.getuid?.() === 0 ? ['--net'] : ['--user', '--map-root-user', '--net'];

/** Brings the loopback up and becomes the program that follows. */
const WITH_LOOPBACK = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** Follows all processes, and stops them only at the calls that can reach a network. */
const TRACER = [
  'strace',
  '-f',
  '-qq',
  '--seccomp-bpf',
  '--trace=socket,bind,connect,sendto,sendmsg,sendmmsg',
];

/** @param {readonly string[]} command @param {string} otherwise what to say when it does not work */
function mustWork([program = '', ...args], otherwise) {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
  } catch {
    throw new SetupProblem(otherwise);
  }
}

/**
 * Makes a folder that stands in for the runtime's: its one program starts the real one under the tracer. The tracer stands aside
 * (-D), so that whoever kills what he has started kills the app and not the tracer.
 */
async function makeTracedRuntime() {
  const folder = join(reportsFolder, 'traces');
  await mkdir(folder, { recursive: true });
  const line = [...TRACER, '-D', '-o', `'${folder}'/trace.$$`, `'${await electronBinary()}'`];
  await writeFile(join(folder, 'electron'), `#!/bin/sh\nexec ${line.join(' ')} "$@"\n`, {
    mode: 0o755,
  });
  return folder;
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env with a display
 */
export async function playwrightOffline(args, env) {
  mustWork(
    ['unshare', ...NAMESPACE, ...WITH_LOOPBACK, 'true'],
    'This system does not let tests run without a network. They need Linux, the commands `unshare` and `ip`, and the right to make a network namespace.',
  );
  mustWork(
    [...TRACER, '-o', '/dev/null', 'true'],
    'This system does not let tests trace a program. They need the command `strace`, and the right to use it.',
  );
  const traces = await makeTracedRuntime();
  return playwright(args, {
    env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: traces, LESSONS_TRACES: traces },
    inside: ['unshare', ...NAMESPACE, ...WITH_LOOPBACK],
  });
}
