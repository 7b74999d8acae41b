// Where things lie. Every other set-up file takes its places from here.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: this file lies in <root>/electron/setup. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path below the project's folder. @param {...string} parts */
export const inProject = (...parts) => join(root, ...parts);

export const nodeModules = inProject('node_modules');

/** Stamps and other things that may be lost at any time; goes when node_modules goes. */
export const cacheFolder = join(nodeModules, '.cache', 'lessons-learned');

/** The folder in which the `electron` package expects its runtime. */
export const electronPackage = join(nodeModules, 'electron');
export const electronDist = join(electronPackage, 'dist');

/** Machine-readable reports of the test runners (ignored by git). */
export const reportsFolder = inProject('reports');
