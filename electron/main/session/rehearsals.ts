import { rm } from 'node:fs/promises';
import type { Failure } from '@shared/domain/failure';
import type { Result } from '@shared/lib/result';
import { findLeftovers } from '../storage/leftovers';
import type { LibraryFolder } from '../storage/library-folder';
import type { SafetyShelf } from '../storage/safety/safety-shelf';
import { belongsTo } from '../storage/shelf';
import type { SessionOpener } from './session-opener';
import type { SessionService } from './session-service';

/** Where rehearsals lie while they run: a folder of this computer's profile, never the library, which others may share. */
export interface Rehearsals {
  readonly library: LibraryFolder;
  /** Opens what lies there. */
  readonly opener: SessionOpener;
  readonly shelf: SafetyShelf;
}

interface OpenParts {
  readonly rehearsals: Rehearsals;
  readonly opener: SessionOpener;
  readonly service: SessionService;
}

/** The id of the open session where that is a rehearsal; null else. */
export function openRehearsalId(service: Pick<SessionService, 'view'>): string | null {
  const meta = service.view()?.session.meta;
  return meta?.use === 'rehearsal' ? meta.id : null;
}

/** Writes the open session and lets go of it; of a rehearsal nothing stays behind. */
export async function closeOpen({
  rehearsals,
  opener,
  service,
}: OpenParts): Promise<Result<null, Failure>> {
  const rehearsalId = openRehearsalId(service);
  if (rehearsalId === null) return opener.close();
  const closed = await rehearsals.opener.close();
  if (closed.ok) await discardRehearsal(rehearsals, rehearsalId);
  return closed;
}

/** Removes a rehearsal's files and safety copies for good. Where somebody else has it open, it stays until they leave. */
export async function discardRehearsal(
  { library, opener, shelf }: Rehearsals,
  id: string,
): Promise<void> {
  const gone = await opener.alone(id, () => library.discard(id));
  if (gone.ok) await shelf.discard(id);
}

/** Rehearsals that were under way when the app ended: nobody goes on with them. Never rejects. */
export async function discardOldRehearsals(rehearsals: Rehearsals): Promise<void> {
  const { library, shelf } = rehearsals;
  const { sessions, folder } = await library.scan();
  for (const id of sessions.keys()) await discardRehearsal(rehearsals, id);
  /* What a killed writer had not named yet. */
  for (const { path } of await findLeftovers(library)) {
    await library.work(() => rm(path, { force: true })).catch(() => undefined);
  }
  /* Safety copies of one whose file has gone. */
  for (const one of await shelf.kept().catch(() => [])) {
    if (belongsTo(folder, one)) await shelf.discard(one.sessionId);
  }
}
