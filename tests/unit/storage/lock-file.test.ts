import { readdir, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLock, lockBytes } from '../../../electron/main/storage/lock-file';
import { NO_DISK, smallDisk } from '../../helpers/small-disk';
import { scratchFolder } from './scratch';

const folder = scratchFolder();

it('a lock that a full disk does not take leaves nothing behind that keeps others out', async (context) => {
  const disk = folder.in('disk');
  const eject = smallDisk(disk);
  if (eject === null) {
    context.skip(NO_DISK);
    return;
  }
  try {
    const { bsize, bfree } = await statfs(disk);
    await writeFile(join(disk, 'film.bin'), Buffer.alloc(bsize * bfree));
    const bytes = lockBytes({ instance: 'a', host: 'PC-12', user: 'ann' }, 1, 0);
    await expect(createLock(join(disk, 'one.lock'), bytes)).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(await readdir(disk)).toEqual(['film.bin']);
  } finally {
    eject();
  }
});
