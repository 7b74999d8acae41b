// The build tools need Node 20.19, or 22.12 and later; older ones fail with messages that nobody understands.

import { SetupProblem } from './log.mjs';

/**
 * @param {string} version such as "20.20.2"
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

export function checkNode() {
  if (isNodeNewEnough(process.versions.node)) return;
  throw new SetupProblem(
    `Lessons Learned needs Node 20.19 or newer (or 22.12 and newer); this is Node ${process.versions.node}.`,
  );
}
