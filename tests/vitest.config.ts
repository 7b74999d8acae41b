import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const alias = { '@shared': join(root, 'shared') };
/** Each of these puts something of its own in the place of Electron. */
const NEEDS_ELECTRON = 'tests/unit/window/**/*.test.ts';
/** Generous: a busy machine must not turn a test red that only waits for it. */
const testTimeout = 30_000;

export default defineConfig({
  root,
  // Beside the other caches, not in the project's folder.
  cacheDir: join(root, 'node_modules/.cache/vitest'),
  test: {
    // All processors: the process that leads the others only waits for them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [NEEDS_ELECTRON],
          // The modules under test keep nothing between two files, so they need not be loaded anew for each.
          isolate: false,
          testTimeout,
        },
      },
      {
        resolve: { alias },
        test: { name: 'window', environment: 'node', include: [NEEDS_ELECTRON], testTimeout },
      },
      {
        resolve: { alias },
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/helpers/component-setup.ts'],
          testTimeout,
        },
      },
    ],
  },
});
