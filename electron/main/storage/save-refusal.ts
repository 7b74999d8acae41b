import type { Refusal } from '@shared/lib/saved-file';
import { errorCode } from './durable-file';

/** What systems answer while somebody else holds a file, or where its folder takes nothing from us. */
const DENIED = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
/** Gone, unplugged, or a share whose computer does not answer. */
const OUT_OF_REACH = new Set([
  ...['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'EIO', 'ENOTCONN', 'ESTALE', 'EHOSTDOWN'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EREMOTEIO'],
]);
/** Windows says of a path that is too long only that it is not there. */
const LONGEST_WINDOWS_PATH = 259;

/**
 * Why the system refused to write a file at a path. The new file is written beside the old one and then takes its name,
 * so a denial before that concerns the folder, and one of the renaming concerns the file that has the name.
 */
export function refusalOf(
  error: unknown,
  path: string,
  platform: NodeJS.Platform = process.platform,
): Refusal {
  const code = errorCode(error);
  if (code === 'ENAMETOOLONG') return 'too-long';
  if (FULL.has(code)) return 'disk-full';
  if (code === 'EROFS') return 'no-entry';
  if (DENIED.has(code)) return syscallOf(error) === 'rename' ? 'in-use' : 'no-entry';
  if (!OUT_OF_REACH.has(code)) return 'other';
  return platform === 'win32' && path.length > LONGEST_WINDOWS_PATH ? 'too-long' : 'gone';
}

const syscallOf = (error: unknown): string =>
  error instanceof Error && 'syscall' in error ? String(error.syscall) : '';
