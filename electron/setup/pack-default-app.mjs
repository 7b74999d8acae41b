// Packs the program in default-app/ the way Electron expects it.

import { readFileSync } from 'node:fs';
import { packAsar } from './asar.mjs';
import { inProject } from './paths.mjs';

/** @returns {Buffer} the content of resources/default_app.asar */
export function defaultAppArchive() {
  const manifest = { name: 'electron', productName: 'Electron', main: 'main.js', type: 'module' };
  return packAsar({
    'package.json': `${JSON.stringify(manifest)}\n`,
    'main.js': readFileSync(inProject('electron/setup/default-app/main.mjs'), 'utf8'),
  });
}
