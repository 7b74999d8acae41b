import { type Session, TABLE_NAMES } from '@shared/domain/model';
import type { Known } from './stream';

/*
 * The bench's own reading of a session's file, apart from the code under test: what that code repairs, guesses or restores
 * must not make a file look whole.
 */

interface FileShape {
  readonly sessionId: string;
  readonly revision: number;
  readonly session: Readonly<Record<string, unknown>>;
}

/** Reads a file's text; throws where it is not JSON or not a whole session. */
export function knownIn(text: string): Known {
  const { sessionId, revision, session } = JSON.parse(text) as FileShape;
  const { meta, position } = session;
  const tables = TABLE_NAMES.map((name) => {
    const records = session[name] ?? [];
    if (!Array.isArray(records)) throw new Error(`${name} is no list`);
    return [name, Object.fromEntries(records.map((record: { id: string }) => [record.id, record]))];
  });
  const read = { meta, position, ...Object.fromEntries(tables) } as Session;
  if (read.meta.id !== sessionId) throw new Error('The ids of file and session differ');
  return { session: read, revision };
}

/** The text of a file that holds a session as the app's own files do, as far as the bench reads them. */
export function textOf({ session, revision }: Known): string {
  const { meta, position } = session;
  const lists = TABLE_NAMES.map((name) => [name, Object.values(session[name])]);
  const body = { meta, position, ...Object.fromEntries(lists) };
  return `${JSON.stringify({ sessionId: meta.id, revision, session: body })}\n`;
}
