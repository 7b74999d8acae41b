// What Electron and the tests need from the system on Linux: libraries, a display, fonts, a word processor to check the minutes
// with. As root it is installed; without root the one line that does it is printed.

import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installedPackages, installLine, installPackages, packagesFor } from './debian.mjs';
import { SetupProblem, say } from './log.mjs';
import { electronBinary } from './runtime.mjs';

/** @typedef {import('./debian.mjs').Need} Need */

/** @type {readonly Need[]} what a bare Debian lacks for Electron; everything else comes along as their dependencies */
const LIBRARIES = [
  { what: 'GTK', packages: ['libgtk-3-0t64', 'libgtk-3-0'] },
  { what: 'NSS', packages: ['libnss3'] },
  { what: 'GBM', packages: ['libgbm1'] },
  { what: 'ALSA', packages: ['libasound2t64', 'libasound2'] },
];

/** @type {Need} */
const VIRTUAL_DISPLAY = { what: 'a virtual display (Xvfb)', packages: ['xvfb'] };

/** @type {readonly Need[]} the app brings its own font for text, but not for emoji, and none for the preview of Word files */
const FONTS = [
  { what: 'a font for text', packages: ['fonts-dejavu-core'], optional: true },
  { what: 'a font for emoji', packages: ['fonts-noto-color-emoji'], optional: true },
];

/** @type {readonly Need[]} with which the tests open the minutes, independently of the library that wrote them */
const DOCUMENT_TOOLS = [
  { what: 'LibreOffice', packages: ['libreoffice-writer-nogui', 'libreoffice-writer'] },
  { what: 'PDF tools', packages: ['poppler-utils'] },
  { what: 'python3-docx', packages: ['python3-docx'] },
  { what: 'python3-lxml', packages: ['python3-lxml'] },
  { what: 'fonts of the widths Word expects', packages: ['fonts-liberation'] },
];

/**
 * Reads what `ldd` says.
 * @param {string} output
 * @returns {string[]} the libraries that are missing
 */
export function missingLibraries(output) {
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}

/** @param {string} name */
function hasCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * What is missing for a purpose.
 * @param {{ display: boolean, documentTools: boolean }} purpose whether a virtual display and the document tools are needed
 * @returns {Promise<{ needs: Need[], libraries: string[] }>}
 */
async function whatIsMissing({ display, documentTools }) {
  const installed = installedPackages();
  /** @param {Need} need */
  const isInstalled = (need) => need.packages.some((name) => installed.has(name));

  /** @type {Need[]} */
  const needs = [];
  let ldd = '';
  try {
    ldd = execFileSync('ldd', [await electronBinary()], { encoding: 'utf8' });
  } catch {
    // No ldd: then Electron itself will say what it lacks.
  }
  const libraries = missingLibraries(ldd);
  if (libraries.length > 0) needs.push(...LIBRARIES);
  if (display && !hasCommand('Xvfb')) needs.push(VIRTUAL_DISPLAY);
  if (installed.size > 0) {
    needs.push(...FONTS.filter((need) => !isInstalled(need)));
    if (documentTools) needs.push(...DOCUMENT_TOOLS.filter((need) => !isInstalled(need)));
  }
  return { needs, libraries };
}

/**
 * Sees to it that the system has what is needed, or says what to do.
 * @param {{ display: boolean, documentTools: boolean }} purpose
 */
export async function ensureSystemPackages(purpose) {
  if (process.platform !== 'linux') return;
  const { needs, libraries } = await whatIsMissing(purpose);
  if (needs.length === 0) return;

  const isRoot = process.getuid?.() === 0;
  if (existsSync('/usr/bin/apt-get')) {
    if (isRoot) return installPackages(needs);
    const line = installLine(packagesFor(needs).names);
    if (needs.every((need) => need.optional)) return say(`  Better with: ${line}`);
    throw new SetupProblem(
      `Something is missing on this system. This line installs it; then start again:\n\n  ${line}\n`,
    );
  }
  if (needs.every((need) => need.optional)) return;
  const missing = [
    ...libraries,
    ...needs.filter((need) => !LIBRARIES.includes(need)).map((need) => need.what),
  ];
  throw new SetupProblem(
    `Something is missing on this system; please install it: ${missing.join(', ')}`,
  );
}
