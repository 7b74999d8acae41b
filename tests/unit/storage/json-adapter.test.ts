import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Low } from 'lowdb';
import { describe, expect, it } from 'vitest';
import { DurableJsonAdapter } from '../../../electron/main/storage/json-adapter';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const adapter = () => new DurableJsonAdapter<unknown>(folder.in('data.json'));

describe('the adapter for a JSON file', () => {
  it('reads nothing where there is no file, and makes none by reading', async () => {
    expect(await adapter().read()).toBeNull();
    expect(await folder.names()).toEqual([]);
  });

  it('reads what it wrote, as lines that people can read', async () => {
    await adapter().write({ title: 'Grüße', list: [1] });
    expect(await readFile(folder.in('data.json'), 'utf8')).toBe(
      '{\n  "title": "Grüße",\n  "list": [\n    1\n  ]\n}\n',
    );
    expect(await adapter().read()).toEqual({ title: 'Grüße', list: [1] });
  });

  it('reads a file that another program gave a byte order mark', async () => {
    await writeFile(folder.in('data.json'), '\ufeff{"a":1}');
    expect(await adapter().read()).toEqual({ a: 1 });
  });

  it.each(['', '{"a":', 'null null', '\0\0\0\0', 'not JSON'])(
    'refuses a damaged file and leaves it as it is: %j',
    async (damaged) => {
      await writeFile(folder.in('data.json'), damaged);
      await expect(adapter().read()).rejects.toThrow(SyntaxError);
      expect(await readFile(folder.in('data.json'), 'utf8')).toBe(damaged);
      expect(await folder.names()).toEqual(['data.json']);
    },
  );

  it('refuses what is no file at all', async () => {
    await mkdir(folder.in('data.json'));
    await expect(adapter().read()).rejects.toThrow('EISDIR');
  });

  it('serves lowdb', async () => {
    const low = new Low<{ count: number }>(new DurableJsonAdapter(folder.in('data.json')), {
      count: 0,
    });
    await low.update((data) => {
      data.count += 1;
    });
    const again = new Low<{ count: number }>(new DurableJsonAdapter(folder.in('data.json')), {
      count: 0,
    });
    await again.read();
    expect(again.data).toEqual({ count: 1 });
  });
});
