import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import type { Ports } from '@shared/domain/ports';
import { replaceFile } from '../../electron/main/storage/durable-file';
import { knownIn, textOf } from './session-text';
import { perform } from './stream';
import type { Folders, Subject } from './subject';

const QUIET_MS = 1_000;

/**
 * The control of the kill rounds: it says "saved" at once and writes when the typing rests for a second, as many editors do.
 * A bench that finds nothing wrong with it could not find anything wrong at all.
 */
export async function openDebounced(
  folders: Folders,
  first: Session,
  ports: Ports,
): Promise<Subject> {
  await mkdir(folders.library, { recursive: true });
  const path = join(folders.library, 'debounced.lessons.json');
  const found = await readFile(path, 'utf8').catch(() => null);
  const { session, revision } = found === null ? { session: first, revision: 0 } : knownIn(found);
  let state = startEngine(session, revision);
  let timer: NodeJS.Timeout | undefined;
  const flush = async () => {
    clearTimeout(timer);
    await replaceFile(path, textOf(state));
    return true;
  };
  if (found === null) await flush();
  return {
    opened: { session, revision },
    perform: (step) => {
      state = perform(state, step, ports);
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), QUIET_MS);
      return Promise.resolve({ revision: state.revision, isSaved: true });
    },
    flush,
    close: flush,
  };
}
