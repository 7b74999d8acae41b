import type { PersonId, StageId } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { fieldOf } from '../state/kept-fields';
import { deskText, flushDeskText, keepDeskText, keepText, keptText } from '../state/kept-text';
import { useSessionStore } from '../state/session-store';

/**
 * Words somebody had typed when the keyboard went on without saving them. The desk holds one draft only, so the words
 * wait here until that person has the keyboard again.
 */
const asideOf = (stageId: StageId, personId: PersonId): string =>
  fieldOf('set-aside', stageId, personId);

export function keepDraft(stageId: StageId, personId: PersonId, text: string): void {
  if (!isBlank(text)) keepText(asideOf(stageId, personId), text);
}

/** Lays what a person had typed earlier on the desk again; first there, so that a crash leaves it twice rather than never. */
export function takeKeptDraft(stageId: StageId, personId: PersonId): void {
  const field = asideOf(stageId, personId);
  const text = keptText(field);
  if (text === '') return;
  keepDeskText(stageId, text);
  keepText(field, '');
}

/**
 * Puts what lies on the desk away under the name of whoever typed it, before the keyboard changes hands. Without this
 * the next person would find somebody else's half sentence in their note.
 */
export function setDraftAside(stageId: StageId): void {
  const personId = useSessionStore.getState().session?.relays[stageId]?.personId ?? null;
  if (personId === null) return;
  keepDraft(stageId, personId, deskText(stageId));
  keepDeskText(stageId, '');
  flushDeskText(stageId);
}

/** Puts away every draft of a person who is about to leave the room. */
export function setDraftsOfPersonAside(personId: PersonId): void {
  const { session } = useSessionStore.getState();
  for (const relay of Object.values(session?.relays ?? {})) {
    if (relay.personId === personId) setDraftAside(relay.id);
  }
}
