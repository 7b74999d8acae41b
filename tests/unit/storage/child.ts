import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const SOURCE = join(import.meta.dirname, '../../../electron/main/storage/durable-file.ts');

/** Makes plain JavaScript of the durable writer, so that another process can run the very same code. */
export async function writerModule(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: SOURCE, write: false, minify: false },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('The writer could not be built');
  await writeFile(path, chunk.code);
  return path;
}

/** Starts Node with a script in a process of its own; `before` are words to put before its command. */
export function startChild(script: string, before: readonly string[] = []): ChildProcess {
  const [command = '', ...words] = [
    ...before,
    process.execPath,
    '--input-type=module',
    '--eval',
    script,
  ];
  return spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Runs a script to its end and answers with what it printed. */
export function runChild(script: string, before: readonly string[] = []): Promise<string> {
  const child = startChild(script, before);
  let printed = '';
  child.stdout?.on('data', (part: Buffer) => {
    printed += part.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(printed));
  });
}
