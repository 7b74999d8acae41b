import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const alias = { '@shared': join(import.meta.dirname, 'shared') };

// The targets are those of the oldest Electron this must run in (the fallback runtime's Node 20.18 and Chromium 130), not those
// of the pinned version. Everything is bundled, so a built app carries no node_modules; hence only devDependencies.
const node = { target: 'node20.18', externalizeDeps: false } as const;

export default defineConfig({
  main: {
    // fflate's build for Node declares a `require` of its own, which collides with the one that electron-vite adds to a bundle.
    resolve: { alias: { ...alias, fflate: 'fflate/browser' } },
    build: {
      ...node,
      outDir: 'out/main',
      rolldownOptions: { input: { main: 'electron/main/index.ts' } },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      ...node,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: 'electron/preload/index.ts' },
        // A sandboxed preload can only be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    resolve: { alias },
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      target: 'chrome130',
      minify: true,
      rolldownOptions: { input: { index: 'renderer/index.html' } },
    },
  },
});
