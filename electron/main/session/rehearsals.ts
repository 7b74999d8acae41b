import { rm } from 'node:fs/promises';
import type { Failure } from '@shared/domain/failure';
import type { Result } from '@shared/lib/result';
import { findLeftovers } from '../storage/leftovers';
import type { LibraryHome } from '../storage/library-home';
import type { SafetyShelf } from '../storage/safety/safety-shelf';
import type { SessionOpener } from './session-opener';
import type { SessionService } from './session-service';

interface RehearsalParts {
  readonly home: LibraryHome;
  readonly opener: SessionOpener;
  readonly service: SessionService;
  readonly shelf: SafetyShelf;
}

/** The id of the open session where that is a rehearsal; null else. */
export function openRehearsalId(service: Pick<SessionService, 'view'>): string | null {
  const meta = service.view()?.session.meta;
  return meta?.use === 'rehearsal' ? meta.id : null;
}

/** Writes the open session and lets go of it; of a rehearsal nothing stays behind. */
export async function closeOpen(parts: RehearsalParts): Promise<Result<null, Failure>> {
  const rehearsalId = openRehearsalId(parts.service);
  const closed = await parts.opener.close();
  if (closed.ok && rehearsalId !== null) await discardRehearsal(parts, rehearsalId);
  return closed;
}

/** Removes a rehearsal's files and safety copies for good. Where somebody else has it open, it stays until they leave. */
export async function discardRehearsal(
  { home, opener, shelf }: Omit<RehearsalParts, 'service'>,
  id: string,
): Promise<void> {
  const gone = await opener.alone(id, () => home.library.discard(id));
  if (gone.ok) await shelf.discard(id);
}

/** Rehearsals that were under way when the app ended: nobody goes on with them. Never rejects. */
export async function discardOldRehearsals(parts: Omit<RehearsalParts, 'service'>): Promise<void> {
  const { sessions } = await parts.home.library.scan();
  for (const [id, files] of sessions) {
    if (files.some(({ isRehearsal }) => isRehearsal)) await discardRehearsal(parts, id);
  }
  /* What a killed writer had not named yet. */
  for (const { path, session } of await findLeftovers(parts.home.library)) {
    if (session.meta.use !== 'rehearsal') continue;
    await parts.home.library.work(() => rm(path, { force: true })).catch(() => undefined);
  }
}
