// The small program inside Electron that makes `electron <folder>` run the app in that folder. The fallback runtime comes without
// one, so this is packed into it (see ../pack-default-app.mjs): the same steps as Electron's own, without its welcome window.
//
// It is an ES module that waits for the app's own module: else `ready` would come before the app's first lines have run, and
// everything that must happen before it (custom protocols, the sandbox) would come too late.

import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron/main';

/** Node's own way of `node -r` and of resolving a main file, which its types leave out. */
const loader =
  /** @type {{ _preloadModules(names: string[]): void, _resolveFilename(path: string, parent: null, isMain: boolean): string }} */ (
    /** @type {unknown} */ (Module)
  );

/** What Electron offers its default app only, and its types therefore leave out. */
const host =
  /** @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }} */ (
    app
  );

/** @type {string[]} */
const modules = [];
/** @type {string | undefined} */
let target;
for (let index = 1; index < process.argv.length; index += 1) {
  const argument = process.argv[index] ?? '';
  if (argument === '-r' || argument === '--require') {
    index += 1;
    modules.push(process.argv[index] ?? '');
  } else if (argument === '-v' || argument === '--version') {
    process.stdout.write(`v${process.versions.electron}\n`);
    process.exit(0);
  } else if (!argument.startsWith('-')) {
    target = resolve(argument);
    break;
  }
}

if (modules.length > 0) loader._preloadModules(modules);
if (target === undefined) {
  process.stderr.write('Usage: electron [options] <folder or file>\n');
  process.exit(1);
}

Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
try {
  const manifest = join(target, 'package.json');
  const isFolder = existsSync(manifest);
  if (isFolder) {
    const { productName, name, version } = JSON.parse(readFileSync(manifest, 'utf8'));
    if (version) host.setVersion(version);
    host.setName(productName ?? name ?? 'Electron');
  }
  const main = loader._resolveFilename(target, null, true);
  host.setAppPath(isFolder ? target : dirname(main));
  await import(pathToFileURL(main).toString());
} catch (error) {
  process.stderr.write(
    `The app could not be started: ${error instanceof Error ? error.stack : error}\n`,
  );
  process.exit(1);
}
