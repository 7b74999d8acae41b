import { compareSessions } from '@shared/domain/compare';
import { mergeSessions } from '@shared/domain/merge';
import { countsOf } from '@shared/domain/selectors';
import type { VersionSide } from '@shared/ipc/contract';
import { ok } from '@shared/lib/result';
import { compareWordsFor } from '@shared/text/compare-words';
import { closeOpen } from '../session/rehearsals';
import type { FoundSession } from '../storage/session-reading';
import { broadcast, handle, replyWith } from './handle';
import { type LibraryParts, listLibrary } from './library-handlers';

/** Earlier states of a session, and files that hold the same session with changes of their own. */
export function handleVersions(parts: LibraryParts): void {
  const { home, opener, shelf, ports, appState } = parts;
  const tell = async () => broadcast('library:changed', await listLibrary(parts));

  /** Nothing is touched before both sides lie among the backups. */
  const backUp = async (sides: readonly FoundSession[]): Promise<void> => {
    for (const side of sides) {
      const { backups } = shelf.of(side.session.meta.id);
      await backups.addSession(side, 'conflict', ports.now());
    }
  };
  const close = async () => {
    const closed = await closeOpen(parts);
    if (closed.ok) await appState.update({ openSessionId: null });
    return closed;
  };

  handle('library:backups', async ({ id }) =>
    replyWith<'library:backups'>(await shelf.of(id).backups.list()),
  );
  handle('library:restoreBackup', async ({ id, name }) => {
    const closed = await close();
    if (!closed.ok) return closed;
    const restored = await opener.restore(id, name);
    await tell();
    return restored;
  });
  handle('library:compare', async ({ id }) => {
    const closed = await close();
    if (!closed.ok) return closed;
    const pair = await home.versions.compare(id);
    if (!pair.ok) return pair;
    const { first, second } = pair.value;
    return ok({
      first: sideOf(first),
      second: sideOf(second),
      differences: compareSessions(
        first.session,
        second.session,
        compareWordsFor(appState.settings.locale, ports.now()),
      ),
    });
  });
  handle('library:merge', async ({ id, firstFile, secondFile, choices }) => {
    const merged = await opener.alone(id, () =>
      home.versions.merge(id, firstFile, secondFile, {
        merged: (first, second) => mergeSessions(first, second, choices),
        backup: backUp,
      }),
    );
    await tell();
    return merged.ok ? ok(null) : merged;
  });
  handle('library:separate', async ({ id, fileName }) => {
    const separated = await opener.alone(id, () =>
      home.versions.separate(id, fileName, {
        id: ports.newId(),
        title: (title) => `${title} (2)`,
        backup: backUp,
      }),
    );
    await tell();
    return separated;
  });
}

const sideOf = ({ fileName, savedAt, revision, writer, session }: FoundSession): VersionSide => ({
  fileName,
  savedAt: Date.parse(savedAt) || 0,
  revision,
  host: writer?.host ?? '',
  counts: countsOf(session),
});
