import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

interface Room {
  /** A folder or a file; of several that fit, the longest name counts. */
  readonly room: string;
  /** What it may import from the project, beside itself. */
  readonly knows: readonly string[];
  /** What it may import from elsewhere. A package that is new here is a decision: write it down. */
  readonly packages: readonly string[];
}

const window = {
  knows: [
    'renderer/src',
    'shared/calendar',
    'shared/company',
    'shared/domain',
    'shared/import',
    'shared/lib',
    'shared/text',
    'shared/ipc',
    'shared/minutes',
    'resources',
  ],
  packages: [
    'react',
    'react-dom',
    'zustand',
    'lucide-react',
    'cmdk',
    '@fontsource-variable/atkinson-hyperlegible-next',
  ],
};
const main = {
  knows: ['electron/main', 'shared', 'resources'],
  packages: ['node:', 'electron', 'zod'],
};

/** The house: imports point inwards, and what is used in one place only stays there. */
const HOUSE: readonly Room[] = [
  { room: 'shared/lib', knows: [], packages: [] },
  { room: 'shared/domain', knows: ['shared/lib'], packages: ['zod', '@orama'] },
  { room: 'shared/text', knows: ['shared/domain', 'shared/lib'], packages: [] },
  // Its file's format is checked as the sessions' is, by the same readers.
  {
    room: 'shared/company',
    knows: ['shared/domain', 'shared/text', 'shared/lib', 'shared/persistence'],
    packages: ['zod'],
  },
  // A calendar is made of what the company keeps; the format itself knows nothing of it.
  {
    room: 'shared/calendar',
    knows: ['shared/company', 'shared/domain', 'shared/text', 'shared/lib'],
    packages: [],
  },
  {
    room: 'shared/import',
    knows: ['shared/domain', 'shared/text', 'shared/lib'],
    packages: [],
  },
  { room: 'shared/minutes', knows: ['shared/domain', 'shared/text', 'shared/lib'], packages: [] },
  {
    room: 'shared/persistence',
    knows: ['shared/domain', 'shared/text', 'shared/lib'],
    packages: ['zod'],
  },
  {
    room: 'shared/ipc',
    knows: [
      'shared/company',
      'shared/domain',
      'shared/import',
      'shared/text',
      'shared/lib',
      'shared/minutes',
      'shared/persistence',
    ],
    packages: ['zod'],
  },
  // A sandboxed preload stays tiny: names only, no schemas.
  { room: 'shared/ipc/channels.ts', knows: [], packages: [] },
  { room: 'electron/preload', knows: ['shared/ipc/channels'], packages: ['electron'] },
  { room: 'electron/main', ...main },
  {
    room: 'electron/main/ipc',
    knows: main.knows,
    packages: [...main.packages, 'electron#ipcMain'],
  },
  {
    room: 'electron/main/minutes',
    knows: main.knows,
    packages: [...main.packages, 'docx', 'fflate', 'papaparse'],
  },
  { room: 'electron/main/storage', knows: main.knows, packages: [...main.packages, 'lowdb'] },
  // Runs before npm has installed anything.
  { room: 'electron/setup', knows: [], packages: ['node:'] },
  // Runs inside Electron.
  { room: 'electron/setup/default-app', knows: [], packages: ['node:', 'electron'] },
  { room: 'renderer/src', ...window },
  { room: 'renderer/src/api.ts', knows: window.knows, packages: [...window.packages, 'zod'] },
  // A half-written action comes back from the desk as text, so it is checked like anything from outside.
  {
    room: 'renderer/src/actions/action-draft.ts',
    knows: window.knows,
    packages: [...window.packages, 'zod'],
  },
  ...['renderer/src/board', 'renderer/src/rows', 'renderer/src/follow-up'].map((room) => ({
    room,
    knows: window.knows,
    packages: [...window.packages, '@dnd-kit/core'],
  })),
];

/** Whether a path is a room or lies in it; a file's ending may be left out. */
const liesIn = (path: string, room: string) =>
  path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`);

const roomOf = (file: string) =>
  HOUSE.filter(({ room }) => liesIn(file, room)).sort((a, b) => b.room.length - a.room.length)[0];

/** Every module that a source imports, in whatever way, with the names it takes from it. */
function importsOf(source: string) {
  const code = source.replace(/^\s*\/\/.*$/gm, '');
  const statements =
    /^\s*(?:import|export)\s+([\w$*{},\s]*?)\s*from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(statements)].map(([, names = '', ...specifiers]) => ({
    names,
    specifier: specifiers.find((specifier) => specifier !== undefined) ?? '',
  }));
}

/** Whether an import is a package's that a list names: `lowdb` covers `lowdb/node`, `node:` all of Node. */
const isListed = (specifier: string, packages: readonly string[]) =>
  packages.some(
    (name) =>
      specifier === name ||
      specifier.startsWith(`${name}/`) ||
      (name.endsWith(':') && specifier.startsWith(name)),
  );

/** The imports of a file that its room does not allow, in words. */
function forbiddenImports(file: string, source: string): string[] {
  const here = roomOf(file);
  if (here === undefined) return [`${file} lies in no room of the house`];
  return importsOf(source).flatMap(({ specifier, names }) => {
    const target = specifier.startsWith('@shared/')
      ? specifier.replace('@', '')
      : specifier.startsWith('.')
        ? posix.join(posix.dirname(file), specifier)
        : undefined;
    const isAllowed =
      target === undefined
        ? isListed(specifier, here.packages) &&
          (!/\bipcMain\b/.test(names) || here.packages.includes('electron#ipcMain'))
        : [here.room, ...here.knows].some((room) => liesIn(target, room));
    return isAllowed ? [] : [`${file} may not import ${specifier}`];
  });
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) =>
      posix.join(entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'), entry.name),
    )
    .filter((file) => !file.endsWith('.config.ts') && !file.endsWith('.d.ts'));
}

describe('the directions of imports', () => {
  it('are kept by every source file', () => {
    const files = ['shared', 'electron', 'renderer'].flatMap(sourcesBelow);
    expect(files.length).toBeGreaterThan(10);
    expect(
      files.flatMap((file) => forbiddenImports(file, readFileSync(join(root, file), 'utf8'))),
    ).toEqual([]);
  });

  it.each([
    ['shared/lib/result.ts', "import { Session } from '../domain/model';"],
    ['shared/domain/engine.ts', "import { words } from '@shared/text';"],
    ['shared/domain/engine.ts', "import { randomUUID } from 'node:crypto';"],
    ['shared/domain/commands/note.ts', "export * from '../../minutes/blocks';"],
    ['shared/text/index.ts', "import type { Block } from '../minutes/blocks';"],
    ['shared/minutes/labels.ts', "import { contract } from '../ipc/contract';"],
    ['shared/persistence/parse.ts', "import { buildMinutes } from '../minutes/build-minutes';"],
    ['shared/ipc/contract.ts', "import { app } from 'electron';"],
    ['shared/ipc/channels.ts', "import { z } from 'zod';"],
    ['shared/minutes/blocks.ts', "const { open } = await import('../../electron/main/log');"],
    ['electron/preload/index.ts', "import { contract } from '@shared/ipc/contract';"],
    ['electron/main/index.ts', "import { App } from '../../renderer/src/App';"],
    ['electron/main/window.ts', "import { app, ipcMain } from 'electron';"],
    ['electron/main/session/session-service.ts', "import { Low } from 'lowdb';"],
    ['electron/main/storage/library.ts', "import { Document } from 'docx';"],
    ['electron/main/ipc/minutes.ts', "import { Document } from 'docx';"],
    ['electron/setup/run.mjs', "import { z } from 'zod';"],
    ['renderer/src/App.tsx', "import { ipcRenderer } from 'electron';"],
    ['renderer/src/App.tsx', "import '../../electron/main/log';"],
    ['renderer/src/screens/Library.tsx', "import { z } from 'zod';"],
    ['renderer/src/screens/Library.tsx', "import { DndContext } from '@dnd-kit/core';"],
    [
      'renderer/src/state/projection.ts',
      "import { migrate } from '@shared/persistence/migrations';",
    ],
    ['somewhere/else.ts', ''],
  ])('%s: %s is refused', (file, source) => {
    expect(forbiddenImports(file, source)).toHaveLength(1);
  });

  it.each([
    [
      'shared/domain/engine.ts',
      "import { ok } from '@shared/lib/result'; import { z } from 'zod';",
    ],
    ['electron/main/ipc/handle.ts', "import { ipcMain } from 'electron';"],
    [
      'electron/main/storage/store.ts',
      "import { Low } from 'lowdb';\nimport { open } from 'node:fs/promises';",
    ],
    ['electron/main/minutes/render-docx.ts', "import {\n  Document,\n  Packer,\n} from 'docx';"],
    ['electron/preload/index.ts', "import { CHANNELS } from '@shared/ipc/channels';"],
    ['renderer/src/api.ts', "import { z } from 'zod';"],
    ['renderer/src/board/Board.tsx', "import { DndContext } from '@dnd-kit/core';"],
    ['renderer/src/App.tsx', "import './styles/tokens.css';\nimport { useState } from 'react';"],
    ['renderer/src/App.tsx', "// import { app } from 'electron';"],
  ])('%s: %s is allowed', (file, source) => {
    expect(forbiddenImports(file, source)).toEqual([]);
  });
});
