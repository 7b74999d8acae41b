// What Electron and the tests need from the system on Linux: libraries, a display, fonts, a word processor to check the minutes
// with. As root it is installed; without root the one line that does it is printed.

import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installedPackages, installLine, installPackages, packagesFor } from './debian.mjs';
import { SetupProblem, say } from './log.mjs';
import { electronBinary } from './runtime.mjs';

/** @typedef {import('./debian.mjs').Need} Need */
/** @typedef {{ display: boolean, documentTools: boolean, testTools: boolean }} Purpose whether a virtual display, the tools for documents and those for the harder tests are needed */

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

/** @type {readonly Need[]} without these, single tests say loudly that they were skipped */
const TEST_TOOLS = [
  { what: 'a tracer of system calls', packages: ['strace'], optional: true },
  { what: 'tools for namespaces and mounts', packages: ['util-linux'], optional: true },
  { what: 'tools for networks', packages: ['iproute2'], optional: true },
  { what: 'a hand for the keyboard', packages: ['xdotool'], optional: true },
  { what: 'tools for ext4', packages: ['e2fsprogs'], optional: true },
  { what: 'tools for XFS', packages: ['xfsprogs'], optional: true },
  { what: 'a clock that can be shifted', packages: ['libfaketime'], optional: true },
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
 * What is missing on a Debian for a purpose; on other systems only what can be seen without Debian's tools.
 * @param {Purpose} purpose
 * @returns {Need[]}
 */
function whatIsMissing({ display, documentTools, testTools }) {
  const installed = installedPackages();
  const wanted = [
    ...LIBRARIES,
    ...FONTS,
    ...(documentTools ? DOCUMENT_TOOLS : []),
    ...(testTools ? TEST_TOOLS : []),
  ];
  const missing =
    installed.size === 0
      ? []
      : wanted.filter((need) => !need.packages.some((name) => installed.has(name)));
  if (display && !hasCommand('Xvfb')) missing.push(VIRTUAL_DISPLAY);
  return missing;
}

/**
 * Sees to it that the system has what is needed, or says what to do. What can't be done here is said at once, before anybody
 * has waited for anything else.
 * @param {Purpose} purpose
 * @returns {() => Promise<void>} installs what is missing
 */
export function planSystemPackages(purpose) {
  const nothing = async () => undefined;
  if (process.platform !== 'linux') return nothing;
  const needs = whatIsMissing(purpose);
  if (needs.length === 0) return nothing;
  if (!hasCommand('apt-get')) {
    throw new SetupProblem(
      `Something is missing on this system; please install it: ${needs.map((need) => need.what).join(', ')}`,
    );
  }
  if (process.getuid?.() === 0) return () => installPackages(needs);

  const line = installLine(packagesFor(needs).names);
  if (needs.every((need) => need.optional)) {
    say(`  Better with: ${line}`);
    return nothing;
  }
  throw new SetupProblem(
    `Something is missing on this system. This line installs it; then start again:\n\n  ${line}\n`,
  );
}

/** Sees whether the runtime finds all its libraries: the last word, whatever packages a system calls its own. */
export async function checkLibraries() {
  if (process.platform !== 'linux') return;
  let output = '';
  try {
    output = execFileSync('ldd', [await electronBinary()], { encoding: 'utf8' });
  } catch {
    // No ldd: then Electron itself will say what it lacks.
  }
  const missing = missingLibraries(output);
  if (missing.length === 0) return;
  throw new SetupProblem(
    `Electron lacks these libraries on this system; please install them: ${missing.join(', ')}`,
  );
}
