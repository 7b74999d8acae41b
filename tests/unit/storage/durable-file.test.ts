import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { errorCode, replaceFile } from '../../../electron/main/storage/durable-file';
import { runChild, writerModule } from './child';
import { scratchFolder } from './scratch';

const folder = scratchFolder();

describe('replacing a file', () => {
  it('makes it where there is none, and leaves nothing else behind', async () => {
    await replaceFile(folder.in('a.json'), 'content');
    expect(await readFile(folder.in('a.json'), 'utf8')).toBe('content');
    expect(await folder.names()).toEqual(['a.json']);
  });

  it('gives it the new content as a whole, text or bytes, longer or shorter', async () => {
    await replaceFile(folder.in('a.json'), 'x'.repeat(1_000_000));
    await replaceFile(folder.in('a.json'), new Uint8Array([1, 2, 3]));
    expect([...(await readFile(folder.in('a.json')))]).toEqual([1, 2, 3]);
    expect(await folder.names()).toEqual(['a.json']);
  });

  it('is refused in a folder that is not there', async () => {
    await expect(replaceFile(folder.in('no', 'a.json'), 'x')).rejects.toThrow('ENOENT');
    expect(await folder.names()).toEqual([]);
  });

  it('is refused where a folder has the name, and leaves nothing behind', async () => {
    await mkdir(folder.in('a.json'));
    await writeFile(folder.in('a.json', 'inside'), 'kept');
    await expect(replaceFile(folder.in('a.json'), 'x')).rejects.toThrow();
    expect(await folder.names()).toEqual(['a.json']);
    expect(await readFile(folder.in('a.json', 'inside'), 'utf8')).toBe('kept');
  });

  it('keeps the old content and leaves nothing behind where the new one cannot be written to its end', async () => {
    await writeFile(folder.in('a.json'), 'old');
    const module = await writerModule(folder.in('writer.mjs'));
    const script = `
      import { replaceFile } from ${JSON.stringify(module)};
      await replaceFile(${JSON.stringify(folder.in('a.json'))}, 'x'.repeat(1_000_000))
        .then(() => console.log('written'), (error) => console.log(error.code));
    `;
    /* The system stops every write of this child after 64 blocks: in the middle of the file. */
    const told = await runChild(script, [
      'sh',
      '-c',
      `trap '' XFSZ; ulimit -f 64; exec "$@"`,
      'sh',
    ]);
    expect(told.trim()).toBe('EFBIG');
    expect(await readFile(folder.in('a.json'), 'utf8')).toBe('old');
    expect(await folder.names()).toEqual(['a.json', 'writer.mjs']);
  });

  it('by many at once ends with the whole content of one', async () => {
    const contents = Array.from({ length: 30 }, (_, at) => String(at).repeat(20_000));
    await Promise.all(contents.map((content) => replaceFile(folder.in('a.json'), content)));
    expect(contents).toContain(await readFile(folder.in('a.json'), 'utf8'));
    expect(await folder.names()).toEqual(['a.json']);
  });

  it.each([
    ['the longest that file systems take', `${'é'.repeat(120)}.lessons.json`.slice(0, 135)],
    ['with spaces, quotes and emoji', `2026 "best" 'year' 🎂 100% #1.json`],
    ['beginning with a dot', '.hidden'],
  ])('takes a name %s', async (_what, name) => {
    await replaceFile(folder.in(name), 'content');
    await replaceFile(folder.in(name), 'again');
    expect(await readFile(folder.in(name), 'utf8')).toBe('again');
    expect(await folder.names()).toEqual([name]);
  });
});

describe('the code of an error', () => {
  it('is the system’s, or nothing', async () => {
    const error: unknown = await rm(folder.in('gone')).catch((reason: unknown) => reason);
    expect(errorCode(error)).toBe('ENOENT');
    expect([errorCode(new Error('x')), errorCode('ENOENT'), errorCode(null)]).toEqual(['', '', '']);
  });
});
