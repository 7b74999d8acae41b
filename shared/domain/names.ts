import type { EndedTurn, Note, Session, Table, Thanks } from './model';

/** Whether a screen, the minutes or an export may say who wrote a note or who thanks. */
export const areNamesShown = ({ meta }: Pick<Session, 'meta'>): boolean => meta.names === 'shown';

/** The person to be kept beside what they write: nobody where the room agreed to keep no names. */
export const authorToKeep = <Id extends string>(
  { meta }: Pick<Session, 'meta'>,
  personId: Id | null,
): Id | null => (meta.names === 'never' ? null : personId);

/** Everything that tells who wrote a note or who thanked, gone; what was written stays. */
export function withoutAuthors(session: Session): Session {
  return {
    ...session,
    notes: mapped(session.notes, (note) =>
      note.authorId === null ? note : { ...note, authorId: null },
    ),
    thanks: mapped(session.thanks, (one) => (one.fromId === null ? one : { ...one, fromId: null })),
    relays: mapped(session.relays, (relay) =>
      relay.endedTurns.some(({ noteId }) => noteId !== null)
        ? { ...relay, endedTurns: relay.endedTurns.map(withoutNote) }
        : relay,
    ),
  };
}

export const withoutNote = (turn: EndedTurn): EndedTurn => ({ ...turn, noteId: null });

const mapped = <T extends Note | Thanks | Session['relays'][string]>(
  table: Table<T>,
  change: (record: T) => T,
): Table<T> =>
  Object.fromEntries(Object.entries(table).map(([id, record]) => [id, change(record)]));
