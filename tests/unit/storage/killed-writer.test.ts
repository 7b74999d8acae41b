import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startChild, writerModule } from './child';
import { scratchFolder } from './scratch';

const ROUNDS = 20;
const folder = scratchFolder();

/** Replaces a file without a pause, counting, and tells each number once it is on disk. */
const endlessWriter = (module: string, path: string, from: number): string => `
  import { replaceFile } from ${JSON.stringify(module)};
  for (let count = ${from}; ; count += 1) {
    const content = { count, filling: String(count % 10).repeat(300_000), end: count };
    await replaceFile(${JSON.stringify(path)}, JSON.stringify(content));
    console.log(count);
  }
`;

it('a writer killed at any moment leaves a whole file that holds all it had told of', async () => {
  const module = await writerModule(folder.in('writer.mjs'));
  const path = folder.in('session.json');
  let count = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const child = startChild(endlessWriter(module, path, count + 1));
    let told = '';
    child.stdout?.on('data', (part: Buffer) => {
      told += part.toString();
    });
    if (child.stdout) await once(child.stdout, 'data');
    await wait(Math.random() * 60);
    const ended = once(child, 'close');
    child.kill('SIGKILL');
    await ended;

    const last = Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1));
    const content = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    expect(content.end).toBe(content.count);
    expect(String(content.filling)).toHaveLength(300_000);
    expect(content.count).toBeGreaterThanOrEqual(last);
    expect(last).toBeGreaterThan(count);
    count = Number(content.count);
  }
  /* What a killed writer leaves is out of sight, at most one for each. */
  const others = (await folder.names()).filter(
    (name) => !['session.json', 'writer.mjs'].includes(name),
  );
  expect(others.every((name) => name.startsWith('.') && name.endsWith('.tmp'))).toBe(true);
  expect(others.length).toBeLessThanOrEqual(ROUNDS);
}, 120_000);
