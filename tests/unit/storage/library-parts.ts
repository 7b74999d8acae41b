import { readFile, writeFile } from 'node:fs/promises';
import type { Session } from '@shared/domain/model';
import type { LibraryFacts } from '../../../electron/main/storage/library-folder';
import { Play } from '../domain/play';

export const APP: LibraryFacts = {
  appVersion: '0.1.0',
  writer: { instance: 'instance-1', host: 'ROOM-PC' },
};

/** A session with an id, a title and a day of its own, and two notes. */
export function session(id: string, title: string, heldOn = '2026-12-11'): Session {
  const { session: model } = new Play().addNotes(['one', 'two']);
  return { ...model, meta: { ...model.meta, id, title, heldOn } };
}

/** Writes another version of a session's file: with this revision, and this text in place of its first note. */
export async function writeVersion(
  from: string,
  to: string,
  revision: number,
  note: string,
): Promise<string> {
  const text = (await readFile(from, 'utf8'))
    .replace(/"revision": \d+/, `"revision": ${revision}`)
    .replace('"text": "one"', `"text": ${JSON.stringify(note)}`);
  await writeFile(to, text);
  return to;
}
