import { type Failure, type FailureCode, isFullDisk } from '@shared/domain/failure';
import { errorCode } from './durable-file';

/** What the systems answer for each kind of trouble with a folder or a file. */
const CODES: readonly (readonly [FailureCode, readonly string[]])[] = [
  ['disk-full', ['ENOSPC', 'EDQUOT', 'EFBIG']],
  [
    'folder-gone',
    [
      'ENOENT',
      'ENOTDIR',
      'ENOTCONN',
      'EHOSTDOWN',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'ETIMEDOUT',
      'ESTALE',
      'ENODEV',
      'ENXIO',
    ],
  ],
  ['folder-read-only', ['EROFS', 'EACCES']],
  ['file-held', ['EBUSY', 'EPERM', 'EAGAIN', 'ETXTBSY']],
  ['disk-error', ['EIO']],
];

/** Turns an error of the file system into a failure with a sentence of its own. */
export function failureOfSystemError(
  error: unknown,
  fallback: FailureCode,
  detail: string,
): Failure {
  const code = errorCode(error);
  if (isFullDisk(code)) return { code: 'disk-full' };
  return { code: fallback, detail: detail === '' ? code || 'error' : detail };
}

/** Why a session's file in the library could not be written. `fileName` belongs into some of the sentences. */
export function failureOfLibraryWrite(error: unknown, fileName: string): Failure {
  const code = errorCode(error);
  const known = CODES.find(([, codes]) => codes.includes(code))?.[0];
  return known === undefined
    ? { code: 'cannot-save', detail: code || 'error' }
    : { code: known, detail: fileName };
}
