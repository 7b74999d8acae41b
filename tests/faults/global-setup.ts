import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { PLAN } from './plan';
import { beginReport, endReport } from './report';

const root = join(import.meta.dirname, '../..');

/** Makes plain Node programs of the real sources, for the processes that will be killed; shows the figures at the end. */
export async function setup(project: TestProject): Promise<() => void> {
  const programs = join(root, 'reports/faults-programs');
  process.stdout.write(`\nFaults: seed ${PLAN.seed}\n`);
  beginReport();
  for (const name of ['writer', 'figures-child']) {
    await build({
      configFile: false,
      root,
      logLevel: 'silent',
      resolve: { alias: { '@shared': join(root, 'shared') } },
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, `${name}.ts`),
        outDir: join(programs, name),
        minify: false,
        rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
      },
    });
  }
  project.provide('writerScript', join(programs, 'writer', 'writer.mjs'));
  project.provide('figuresScript', join(programs, 'figures-child', 'figures-child.mjs'));
  return () => {
    endReport();
    rmSync(programs, { recursive: true, force: true });
  };
}
