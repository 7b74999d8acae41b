import type { PersonId, StageId } from '@shared/domain/model';
import { trySend } from '../state/commands';
import { useSessionStore } from '../state/session-store';

/**
 * Words somebody had typed when the keyboard went on without saving them. The desk holds one draft only, so the words
 * wait here until that person has the keyboard again; they live as long as the window.
 */
const kept = new Map<string, string>();

const keyOf = (stageId: StageId, personId: PersonId): string => `${stageId} ${personId}`;

export function keepDraft(stageId: StageId, personId: PersonId, text: string): void {
  if (text.trim() !== '') kept.set(keyOf(stageId, personId), text);
}

/** What a person had typed earlier, and forgets it: from here on it lies on the desk again. */
export function takeKeptDraft(stageId: StageId, personId: PersonId): string {
  const key = keyOf(stageId, personId);
  const text = kept.get(key) ?? '';
  kept.delete(key);
  return text;
}

/**
 * Puts what lies on the desk away under the name of whoever typed it, before the keyboard changes hands. Without this
 * the next person would find somebody else's half sentence in their note.
 */
export async function setDraftAside(stageId: StageId): Promise<void> {
  const { session } = useSessionStore.getState();
  const personId = session?.relays[stageId]?.personId ?? null;
  const draft = session?.desks[stageId]?.draft ?? '';
  if (personId === null || draft === '') return;
  keepDraft(stageId, personId, draft);
  await trySend('desk.draft', { stageId, text: '' });
}

/** Puts away every draft of a person who is about to leave the room. */
export async function setDraftsOfPersonAside(personId: PersonId): Promise<void> {
  const { session } = useSessionStore.getState();
  for (const relay of Object.values(session?.relays ?? {})) {
    if (relay.personId === personId) await setDraftAside(relay.id);
  }
}
