import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const alias = { '@shared': join(root, 'shared') };
/** Generous: a busy machine must not turn a test red that only waits for it. */
const testTimeout = 30_000;

export default defineConfig({
  root,
  // Beside the other caches, not in the project's folder.
  cacheDir: join(root, 'node_modules/.cache/vitest'),
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout,
        },
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
