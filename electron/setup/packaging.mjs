// Packages the app the way it goes to users, into a folder that is not an installer yet. For tests only: what goes out must be
// made with the pinned Electron, never with the fallback.

import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from './build.mjs';
import { SetupProblem, step } from './log.mjs';
import { electronDist, inProject } from './paths.mjs';
import { electronBuilder } from './tools.mjs';

/** Where electron-builder puts a package, and what it is called for the systems it is made on. */
const PLATFORM = { linux: '--linux', win32: '--win', darwin: '--mac' };

/** @returns {Promise<string>} the version of the runtime that is packaged */
const runtimeVersion = async () =>
  (await readFile(join(electronDist, 'version'), 'utf8')).trim().replace(/^v/, '');

/**
 * Makes a package of the built app with the runtime at hand.
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>} the folder with the program in it, readable by all
 */
export async function packageForTests() {
  await ensureBuild();
  const parent = await mkdtemp(join(tmpdir(), 'lessons-learned-package-'));
  const remove = () => rm(parent, { recursive: true, force: true });
  // Else only its owner may look into it, and the tests start the app as somebody else.
  await chmod(parent, 0o755);
  try {
    await step('Packaging the app', async () => {
      const platform = PLATFORM[/** @type {keyof typeof PLATFORM} */ (process.platform)];
      const packed = await electronBuilder(
        [
          '--dir',
          platform,
          '--publish=never',
          `--config=${inProject('electron', 'setup', 'electron-builder.yml')}`,
          `--config.directories.output=${parent}`,
          `--config.electronDist=${electronDist}`,
          `--config.electronVersion=${await runtimeVersion()}`,
        ],
        { output: 'collect' },
      );
      if (packed.code !== 0)
        throw new SetupProblem(`The app could not be packaged:\n${packed.output.trim()}`);
    });
    const [folder] = (await readdir(parent, { withFileTypes: true })).filter((entry) =>
      entry.isDirectory(),
    );
    if (!folder) throw new SetupProblem('The app could not be packaged: there is no folder.');
    return { folder: join(parent, folder.name), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
