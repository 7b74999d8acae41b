import type { Person, PersonId, Session, StageId } from '@shared/domain/model';
import { shortNamesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { announce, notify } from '../state/app-store';
import { currentTexts, send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { flushDeskText, keepDeskText, keepText } from '../state/kept-text';
import { useSessionStore } from '../state/session-store';
import { keepDraft, setDraftAside } from './kept-drafts';

export async function startLap(stageId: StageId): Promise<void> {
  keepText(lastLapField(stageId), '');
  await send('relay.start', { stageId });
}

/** Begins one more lap and says that it is the last one: the room is then led on, and may still change its mind. */
export async function startLastLap(stageId: StageId, lap: number): Promise<void> {
  keepText(lastLapField(stageId), String(lap));
  await send('relay.start', { stageId });
}

/** Where the number of the lap is kept that was called the last one. */
export const lastLapField = (stageId: StageId): string => fieldOf('last-lap', stageId);

/** Lets somebody type for the person whose turn it is; null: they type themselves again. */
export async function typeFor(stageId: StageId, typist: Person | null): Promise<void> {
  const { session } = useSessionStore.getState();
  const personId = session?.relays[stageId]?.personId;
  if (session === null || personId === undefined || personId === null) return;
  if (!(await send('relay.typeFor', { stageId, typistId: typist?.id ?? null }))) return;
  const names = shortNamesOf(session);
  const name = names.get(personId) ?? '';
  const words = currentTexts().relay.typeFor;
  announce(
    typist === null
      ? words.typesAgain(name)
      : words.typesFor(names.get(typist.id) ?? typist.name, name),
  );
}

/** Starts the first lap with somebody else than the first seat. */
export async function startLapWith(stageId: StageId, personId: PersonId): Promise<void> {
  if (await send('relay.start', { stageId })) await send('relay.giveTo', { stageId, personId });
}

export async function takeTurn(stageId: StageId): Promise<void> {
  await send('relay.take', { stageId });
}

/**
 * Saves a turn as one note or, where the text made several, all of them. The last part ends the turn, so that the
 * numbers of the notes follow the text, and going back a turn brings back the part that was typed last.
 */
export async function saveTurn(
  stageId: StageId,
  personId: PersonId,
  parts: readonly string[],
): Promise<boolean> {
  const before = parts.slice(0, -1);
  const last = parts.at(-1) ?? '';
  if (before.length > 0) {
    const isAdded = await send('note.add', { stageId, texts: before, authorId: personId });
    if (!isAdded) return false;
    /* From here on only the last part is unsaved: a crash must not bring the others back a second time. */
    keepDeskText(stageId, last);
  }
  /* Letters that came after the note would be found by the next person. */
  flushDeskText(stageId);
  return send('relay.save', { stageId, text: last });
}

/** Passes a turn. Words that were typed wait for the person's next turn. */
export async function passTurn(
  stageId: StageId,
  personId: PersonId,
  text: string,
): Promise<boolean> {
  keepDraft(stageId, personId, text);
  flushDeskText(stageId);
  const isDone = await send('relay.pass', { stageId });
  if (isDone && !isBlank(text)) {
    notify({ tone: 'info', text: currentTexts().relay.turn.savedWords });
  }
  return isDone;
}

export async function backATurn(stageId: StageId): Promise<void> {
  setDraftAside(stageId);
  const session = useSessionStore.getState().session;
  const isDone = await send('relay.back', { stageId });
  if (isDone && session !== null && hasNoteThatStays(session, stageId)) {
    notify({ tone: 'info', text: currentTexts().names.noteStays });
  }
}

/** Whether the turn to go back to has a note that nobody can tell from the others, because no names are kept. */
function hasNoteThatStays({ meta, relays }: Session, stageId: StageId): boolean {
  const relay = relays[stageId];
  const ended = relay?.endedTurns.findLast(({ personId }) => personId !== relay.personId);
  return meta.names === 'never' && relay?.outcomes[ended?.personId ?? ''] === 'wrote';
}

export async function giveTurnTo(stageId: StageId, personId: PersonId): Promise<void> {
  const { session } = useSessionStore.getState();
  const relay = session?.relays[stageId];
  /* A click on one's own seat, or on one that will be refused, must not clear the desk. */
  const isRefused =
    relay?.personId === personId ||
    relay?.outcomes[personId] === 'wrote' ||
    session?.people[personId]?.attendance !== 'present';
  if (!isRefused) setDraftAside(stageId);
  await send('relay.giveTo', { stageId, personId });
}

export async function finishWriting(stageId: StageId): Promise<void> {
  setDraftAside(stageId);
  if (await send('relay.finish', { stageId })) announce(currentTexts().relay.ended);
}
