// Runs the fault tests. As root they get a mount namespace of their own: whatever ends them, nothing that they have mounted stays.

import { execFileSync } from 'node:child_process';
import { inProject } from './paths.mjs';
import { vitest } from './tools.mjs';

const OWN_MOUNTS = ['unshare', '--mount', '--propagation', 'private'];

/** Empty where this machine does not let anybody mount; then the tests themselves say what they cannot try. */
function ownMounts() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  const [program = '', ...args] = OWN_MOUNTS;
  try {
    execFileSync(program, [...args, 'true'], { stdio: 'ignore' });
    return OWN_MOUNTS;
  } catch {
    return [];
  }
}

/**
 * @param {readonly string[]} args for vitest; `--figures` takes the figures instead of making faults
 * @param {NodeJS.ProcessEnv} env with a display
 */
export function vitestWithFaults(args, env) {
  const takesFigures = args.includes('--figures');
  return vitest(
    [
      'run',
      '--config',
      inProject('tests', 'faults', 'vitest.config.ts'),
      ...args.filter((argument) => argument !== '--figures'),
    ],
    {
      env: { ...env, NODE_ENV: 'test', LESSONS_FAULT_FIGURES: takesFigures ? '1' : '' },
      inside: ownMounts(),
    },
  );
}
