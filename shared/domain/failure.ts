import { REJECTION_CODES } from './command';

/** Everything that can go wrong without a mistake in the program; the text tables hold a sentence for each. */
export const FAILURE_CODES = [
  ...REJECTION_CODES,
  'no-session-open',
  'view-only',
  'held-elsewhere',
  'choose-first',
  'versions-changed',
  'session-gone',
  'file-empty',
  'file-truncated',
  'file-nul-bytes',
  'file-encoding',
  'file-too-large',
  'file-too-deep',
  'file-not-here',
  'file-forbidden',
  'session-unreadable',
  'session-newer',
  'not-a-session-file',
  'already-in-library',
  'company-damaged',
  'company-newer',
  'company-away',
  'company-gone',
  'company-busy',
  'company-not-kept',
  'changed-since',
  'day-to-come',
  'owner-everybody',
  'owner-two',
  'owner-nobody',
  'cannot-save',
  'file-in-use',
  'file-held',
  'disk-full',
  'disk-error',
  'folder-gone',
  'folder-silent',
  'folder-read-only',
  'safety-copy',
  'nothing-to-restore',
  'bad-request',
  'unexpected',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Whether a system's error code says that a disk, or the share of one that a person has, is full. */
export const isFullDisk = (errorCode: string): boolean =>
  errorCode === 'ENOSPC' || errorCode === 'EDQUOT';

export interface Failure {
  readonly code: FailureCode;
  /** A name, number or file that belongs into the sentence. */
  readonly detail?: string;
}
