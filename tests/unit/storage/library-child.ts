import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/** Makes one plain JavaScript file of a module of the storage and all that it needs, for processes of their own. */
export async function storageModule(name: string, path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@shared': join(ROOT, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'electron/main/storage', `${name}.ts`),
      write: false,
      minify: false,
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('The module could not be built');
  await writeFile(path, chunk.code);
  return path;
}
