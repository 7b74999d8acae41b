import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { SessionFile } from '@shared/persistence/session-file';
import { describe, expect, it } from 'vitest';
import { errorCode } from '../../../electron/main/storage/durable-file';
import { LibraryFile } from '../../../electron/main/storage/library-file';
import { countingPorts } from '../../helpers/in-memory-bridge';
import { mustRead, sessionFileOf, textOfFile } from '../../helpers/session-files';
import { smallSession } from '../../helpers/small-session';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const session = smallSession(countingPorts());

const titled = (title: string, revision: number): SessionFile =>
  sessionFileOf({ ...session, meta: { ...session.meta, title } }, revision);

const titlesIn = (names: readonly string[]): string[] =>
  names
    .filter((name) => name.endsWith('.json'))
    .map((name) => mustRead(readFileSync(folder.in(name))).session.meta.title);

/** A writer that knows what lies there now, as each of two rooms does that have opened the same session. */
function writer(name: string, path: string) {
  const now = mustRead(readFileSync(path));
  const told: string[] = [];
  const file = new LibraryFile(
    path,
    { revision: now.revision, sha256: now.sha256 },
    {
      onConflict: (fileName) => told.push(fileName),
      mayWrite: async () => true,
      onRecreated: () => undefined,
      conflictPath: async (from) => from.replace(/(?=\.json$)/u, ` ${name}`),
      keepDamaged: async () => undefined,
    },
  );
  return {
    told,
    /** As the store does it: whoever finds another file there tries again, and then beside it. */
    write: async (content: SessionFile) => {
      try {
        await file.write(content);
      } catch (error) {
        if (errorCode(error) !== 'EAGAIN') throw error;
        await file.write(content);
      }
    },
  };
}

describe('two that replace one file in the same moment', () => {
  it('row 26: find out, and the folder has the words of both in the end', async () => {
    for (let round = 0; round < 40; round += 1) {
      const path = folder.in(`${round}.json`);
      writeFileSync(path, textOfFile(titled('Both', 1)));
      const north = writer('north', path);
      const south = writer('south', path);
      await Promise.all([north.write(titled('North', 2)), south.write(titled('South', 2))]);
      await Promise.all([
        north.write(titled('North, later', 3)),
        south.write(titled('South, later', 3)),
      ]);
      const names = readdirSync(folder.path).filter(
        (name) => /^(\d+)/u.exec(name)?.[0] === `${round}`,
      );
      expect(titlesIn(names)).toEqual(expect.arrayContaining(['North, later', 'South, later']));
      expect(north.told.length + south.told.length).toBeGreaterThan(0);
    }
  });
});
