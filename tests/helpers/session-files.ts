import { createHash } from 'node:crypto';
import type { Session } from '@shared/domain/model';
import { type ReadSession, readSessionBytes } from '@shared/persistence/read-session';
import { type FileFacts, type SessionFile, toSessionFile } from '@shared/persistence/session-file';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const FACTS: FileFacts = {
  appVersion: '0.1.0',
  savedAt: '',
  writer: { instance: 'instance-1', host: 'ROOM-PC' },
};

/** A session's file as the app would write it. */
export const sessionFileOf = (
  session: Session,
  revision = 1,
  facts: Partial<FileFacts> = {},
): SessionFile => toSessionFile(session, revision, { ...FACTS, ...facts }, sha256);

export const textOfFile = (file: object): string => `${JSON.stringify(file, null, 2)}\n`;

export const readBytes = (bytes: Uint8Array) => readSessionBytes(bytes, sha256);

export const readText = (text: string) => readBytes(new TextEncoder().encode(text));

/** Reads a file that must be readable. */
export function mustRead(content: string | Uint8Array): ReadSession {
  const result = typeof content === 'string' ? readText(content) : readBytes(content);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
