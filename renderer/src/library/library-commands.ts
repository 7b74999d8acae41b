import { templateStages } from '@shared/domain/agenda-templates';
import { stateOf } from '@shared/domain/selectors';
import type { LibraryEntry, OpenMode, OpenReply, SessionView } from '@shared/ipc/contract';
import { isBlank } from '@shared/lib/blank';
import type { IsoDay } from '@shared/lib/iso-day';
import { askAboutOpening, endQuestion } from '../safety/open-question';
import {
  announce,
  dismissNotice,
  goTo,
  notify,
  type Screen,
  useAppStore,
} from '../state/app-store';
import { ask } from '../state/ask';
import { currentTexts } from '../state/commands';
import { showSession } from '../state/session-store';
import { lastOwnAgenda } from './last-own-agenda';
import { duplicateFor, newSessionFor } from './new-session';

let lastOpened: string | null = null;
/** The session that was open before the shelf was shown; the hand goes back to it. */
export const lastOpenedId = (): string | null => lastOpened;

function enter(view: SessionView, screen?: Screen): void {
  lastOpened = view.session.meta.id;
  showSession(view);
  goTo(screen ?? (stateOf(view.session) === 'planned' ? 'setup' : 'run'));
}

/** Opens a session, or asks the person what has to be said first. */
export async function openSession(
  id: string,
  screen?: Screen,
  mode: OpenMode = 'edit',
): Promise<void> {
  const answer = await ask('library:open', { id, mode });
  if (answer === null) endQuestion();
  else followOpenReply(id, screen, answer.value);
}

export function followOpenReply(id: string, screen: Screen | undefined, reply: OpenReply): void {
  if (reply.kind !== 'opened') {
    askAboutOpening({ id, screen, reply });
    return;
  }
  endQuestion();
  enter(reply.view, screen);
}

export async function createSession(today: IsoDay): Promise<void> {
  const { settings } = useAppStore.getState();
  if (settings === null) return;
  const own = await lastOwnAgenda(settings);
  const answer = await ask('library:create', newSessionFor(settings, currentTexts(), today, own));
  if (answer) enter(answer.value);
}

export async function duplicateSession(id: string, today: IsoDay): Promise<void> {
  const answer = await ask('library:duplicate', duplicateFor(id, currentTexts(), today));
  if (answer) enter(answer.value);
}

export const openSample = (): Promise<void> => withSampleCompany('library:sample');

/** The sample company's morning from its beginning; when it is left, nothing of it stays. */
export const rehearse = (): Promise<void> => withSampleCompany('library:rehearse');

async function withSampleCompany(name: 'library:sample' | 'library:rehearse'): Promise<void> {
  const { settings } = useAppStore.getState();
  if (settings === null) return;
  const stages = templateStages('year-end', currentTexts().agendas.stages);
  const answer = await ask(name, { locale: settings.locale, stages });
  if (answer) enter(answer.value);
}

export const titleOf = (entry: LibraryEntry): string =>
  isBlank(entry.title) ? currentTexts().library.untitled : entry.title;

/** Imports a file; resolves with the session's id, or null where the person cancelled or the file was refused. */
export async function importSession(): Promise<string | null> {
  const answer = await ask('library:import', {});
  const id = answer?.value?.id ?? null;
  if (id === null) return null;
  const list = await ask('library:list', {});
  const entry = list?.value.entries.find((candidate) => candidate.id === id);
  if (entry) notify({ tone: 'info', text: currentTexts().library.imported(titleOf(entry)) });
  return id;
}

export const reveal = (id: string | null): Promise<unknown> => ask('library:reveal', { id });

interface Deleted {
  readonly entry: LibraryEntry;
  readonly noticeId: number;
}
let lastDeleted: Deleted | null = null;

/** Deletes at once; as long as its notice stands, the session can be had back. True when it is gone. */
export async function deleteSession(entry: LibraryEntry): Promise<boolean> {
  const answer = await ask('library:remove', { id: entry.id });
  if (answer === null) return false;
  const text = currentTexts();
  notify({
    tone: 'info',
    text: text.library.deleted(titleOf(entry)),
    action: { label: text.common.undo, run: () => void restore(entry) },
  });
  const noticeId = useAppStore.getState().notices.at(-1)?.id ?? 0;
  lastDeleted = { entry, noticeId };
  return true;
}

/** Brings back the session deleted last while its notice stands. False where there is none. */
export function restoreLastDeleted(): boolean {
  const deleted = lastDeleted;
  const stands = useAppStore.getState().notices.some((notice) => notice.id === deleted?.noticeId);
  if (deleted === null || !stands) return false;
  dismissNotice(deleted.noticeId);
  void restore(deleted.entry);
  return true;
}

async function restore(entry: LibraryEntry): Promise<void> {
  lastDeleted = null;
  if ((await ask('library:restore', { id: entry.id })) === null) return;
  announce(currentTexts().library.restored(titleOf(entry)));
}

/** Coming back to the shelf puts the open book back: the next start of the app then shows the shelf too. */
export async function closeOpenSession(): Promise<void> {
  const answer = await ask('library:close', {});
  if (answer === null) return;
  showSession(null);
  useAppStore.setState({ saveState: { kind: 'saved' }, hasSaveFailed: false });
}
