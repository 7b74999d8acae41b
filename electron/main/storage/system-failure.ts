import type { Failure, FailureCode } from '@shared/domain/failure';
import { errorCode } from './durable-file';

/** Turns an error of the file system into a failure with a sentence of its own. */
export function failureOfSystemError(
  error: unknown,
  fallback: FailureCode,
  detail: string,
): Failure {
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full' };
  return { code: fallback, detail: detail === '' ? code || 'error' : detail };
}
