// Chromium's sandbox on Linux: it must be off for root (Chromium refuses else), and needs the kernel's permission for others.

import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from './log.mjs';
import { electronDist } from './paths.mjs';

const HELPER = join(electronDist, 'chrome-sandbox');

/** Whether Electron has to be started with its sandbox off. */
export const isSandboxOff = () => process.platform === 'linux' && process.getuid?.() === 0;

/** Whether the runtime has its helper for systems that forbid user namespaces. */
function hasSetuidHelper() {
  try {
    const helper = statSync(HELPER);
    return helper.uid === 0 && (helper.mode & 0o4000) !== 0;
  } catch {
    return false;
  }
}

function mayMakeNamespaces() {
  try {
    const path = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
    if (readFileSync(path, 'utf8').trim() === '1') return false;
  } catch {
    // No such restriction on this kernel.
  }
  try {
    execFileSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    // Without the command there is no way to ask; Electron will say it.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
  }
}

export function checkSandbox() {
  if (process.platform !== 'linux' || isSandboxOff() || hasSetuidHelper() || mayMakeNamespaces())
    return;
  throw new SetupProblem(
    'This system does not let programs build a sandbox of their own. This line lets Electron do it; then start again:\n\n' +
      `  sudo chown root:root '${HELPER}' && sudo chmod 4755 '${HELPER}'\n`,
  );
}
