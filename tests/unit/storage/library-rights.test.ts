import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LOCALES } from '@shared/domain/model';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { systemError } from '../../../electron/main/storage/durable-file';
import { LibraryFolder } from '../../../electron/main/storage/library-folder';
import { SlowDisk } from '../../../electron/main/storage/slow-disk';
import { APP, session } from './library-parts';
import { scratchFolder } from './scratch';

/**
 * Whoever runs these tests as root may read everything, so the system's answer is put into its mouth: a call that gives what
 * `forbidden` knows is refused instead.
 */
class RefusingDisk extends SlowDisk {
  forbidden: (result: unknown) => boolean = () => false;
  code = '';
  override async run<T>(work: () => Promise<T>, extraMs?: number): Promise<T> {
    const result = await super.run(work, extraMs);
    if (this.forbidden(result)) throw systemError(this.code, 'refused');
    return result;
  }
}

const folder = scratchFolder();

/** A library of an open and a closed file, and how the calls that look at and read the closed one are told. */
async function libraryWithClosedFile() {
  const disk = new RefusingDisk();
  const library = new LibraryFolder(folder.path, { ...APP, disk });
  await library.add(session('open', 'Open'), 0);
  const path = await library.add(session('closed', 'Closed'), 0);
  const content = await readFile(path);
  const { ino } = await stat(path, { bigint: true });
  const calls = {
    read: (result: unknown) => Buffer.isBuffer(result) && result.equals(content),
    stat: (result: unknown) => Object(result).ino === ino,
  };
  return { disk, library, calls, fileName: basename(path) };
}

describe('a file that may not be read', () => {
  it.each([
    ['read', 'EACCES'],
    ['read', 'EPERM'],
    ['stat', 'EACCES'],
    ['stat', 'EPERM'],
  ] as const)('row 18: is told as that and not as damaged (%s: %s)', async (call, code) => {
    const { disk, library, calls, fileName } = await libraryWithClosedFile();
    Object.assign(disk, { forbidden: calls[call], code });
    expect(await library.list()).toMatchObject({
      entries: [{ id: 'open' }],
      unreadable: [{ fileName, code: 'file-forbidden' }],
      folderFailure: null,
    });
    expect(await library.find('closed')).toEqual({
      ok: false,
      error: { code: 'file-forbidden', detail: fileName },
    });
    /* The right is given: nothing is remembered of the refusal. */
    disk.forbidden = () => false;
    expect((await library.list()).entries).toHaveLength(2);
  });

  it('is not taken for one that another program holds', async () => {
    const { disk, library, calls } = await libraryWithClosedFile();
    Object.assign(disk, { forbidden: calls.read, code: 'EBUSY' });
    expect((await library.list()).unreadable).toMatchObject([{ code: 'file-in-use' }]);
  });

  it.each(LOCALES)(
    'has a sentence of its own, which names the file and no damage: %s',
    (locale) => {
      const { failures } = textsFor(locale);
      const sentence = failures['file-forbidden']('Retro.lessons.json');
      expect(sentence).toContain('Retro.lessons.json');
      expect(sentence).not.toMatch(/damaged|beschädigt|endommagé|dañado/i);
    },
  );
});
