import type { RejectionCode } from './command';
import type {
  EndedTurn,
  NamesPolicy,
  Note,
  NoteId,
  Relay,
  Session,
  StageId,
  Table,
  Thanks,
} from './model';
import { notesOfStage, unsortedNotesOf } from './selectors';
import { figureOf, uncoveredOrder } from './uncovered-order';

/** Whether a screen, the minutes or an export may say who wrote a note or who thanks. */
export const areNamesShown = ({ meta }: Pick<Session, 'meta'>): boolean => meta.names === 'shown';

const areNamesKept = ({ meta }: Pick<Session, 'meta'>): boolean => meta.names !== 'never';

/** The person to be kept beside what they write: nobody where the room agreed to keep no names. */
export const authorToKeep = <Id extends string>(
  session: Pick<Session, 'meta'>,
  personId: Id | null,
): Id | null => (areNamesKept(session) ? personId : null);

/** The note to be kept beside the turn in which it was written. */
export const noteToKeep = (session: Pick<Session, 'meta'>, noteId: NoteId): NoteId | null =>
  areNamesKept(session) ? noteId : null;

/** When a note was written, as it is kept: without names only the morning, because a moment would tell whose turn it was. */
export const writtenAtToKeep = (session: Pick<Session, 'meta'>, moment: number): number =>
  areNamesKept(session) ? moment : (session.meta.startedAt ?? session.meta.createdAt);

/**
 * Where names are not shown, numbers and places must not tell the order of turns: the new note changes places with a random one of
 * the unsorted notes, or with none. Every order is equally likely, however many have been written. (Fisher-Yates, inside out; the
 * chance comes from the note's id.) What came in at once is dealt among itself only: a wall that people call by its numbers keeps them.
 */
export function mixIn(
  session: Session,
  note: Note,
  together: ReadonlySet<NoteId> | null = null,
): readonly [written: Note, moved: Note | null] {
  if (areNamesShown(session)) return [note, null];
  const others = unsortedNotesOf(session, note.stageId).filter(
    ({ id }) => together === null || together.has(id),
  );
  const other = others[figureOf(note.id) % (others.length + 1)];
  if (other === undefined) return [note, null];
  const { number, order } = note;
  return [
    { ...note, number: other.number, order: other.order },
    { ...other, number, order },
  ];
}

/** Why the room cannot simply agree on another policy now; null where it can. */
export function problemOfNames(session: Session, next: NamesPolicy): RejectionCode | null {
  const now = session.meta.names;
  if (now === next || (now !== 'never' && next !== 'never') || !isAnythingWritten(session)) {
    return null;
  }
  return next === 'never' ? 'names-to-forget' : 'names-not-kept';
}

export const isAnythingWritten = ({ notes, thanks }: Session): boolean =>
  Object.keys(notes).length > 0 || Object.keys(thanks).length > 0;

/** How many notes and how many thanks have somebody's name. */
export const signedCounts = ({
  notes,
  thanks,
}: Session): { readonly notes: number; readonly thanks: number } => ({
  notes: Object.values(notes).filter(({ authorId }) => authorId !== null).length,
  thanks: Object.values(thanks).filter(({ fromId }) => fromId !== null).length,
});

/** A list that was pasted to be brought in: names with their notes in one text. */
const PASTED_LIST = 'pasted-list';

/** Half-typed words that stand beside a name: by their field a person's own, or those of whoever was chosen for them. */
const TELLING_FIELDS: readonly string[] = [PASTED_LIST, 'set-aside', 'paper-who', 'thanks-from'];

/** The ids of drafts that tell who writes, or wrote, what. */
export const tellingDraftsOf = ({ drafts }: Pick<Session, 'drafts'>): string[] =>
  Object.keys(drafts).filter((id) => TELLING_FIELDS.includes(id.split('_')[0] ?? ''));

/** Whether half-typed words of a field may be kept: a pasted list may not where no names are kept beside notes. */
export const isDraftKept = (session: Pick<Session, 'meta'>, field: string): boolean =>
  areNamesKept(session) || field !== PASTED_LIST;

/** Everything that tells who wrote a note or who thanked, gone; what was written stays. */
export function withoutAuthors(session: Session): Session {
  const meta = { ...session.meta, names: 'never' as const };
  return {
    ...session,
    drafts: Object.fromEntries(
      Object.entries(session.drafts).filter(([id]) => isDraftKept({ meta }, id)),
    ),
    notes: mapped(session.notes, (note) => ({
      ...note,
      authorId: null,
      writtenAt: writtenAtToKeep({ meta }, note.writtenAt),
    })),
    thanks: mapped(session.thanks, (one) => (one.fromId === null ? one : { ...one, fromId: null })),
    relays: mapped(session.relays, (relay) =>
      relay.endedTurns.some(({ noteId }) => noteId !== null)
        ? { ...relay, endedTurns: relay.endedTurns.map(withoutNote) }
        : relay,
    ),
  };
}

const withoutNote = (turn: EndedTurn): EndedTurn => ({ ...turn, noteId: null });

/**
 * A question's notes with its numbers dealt out anew, and the places of the unsorted ones: what was written in the order of turns does
 * not tell it any more.
 */
export function dealtAnew(session: Session, stageId: StageId): Note[] {
  const notes = notesOfStage(session, stageId);
  const numbers = new Map(
    uncoveredOrder(notes).map(({ id }, at) => [id, notes[at]?.number ?? 0] as const),
  );
  const unsorted = unsortedNotesOf(session, stageId);
  const orders = new Map(
    uncoveredOrder(unsorted).map(({ id }, at) => [id, unsorted[at]?.order ?? 0] as const),
  );
  return notes.map((note) => ({
    ...note,
    number: numbers.get(note.id) ?? note.number,
    order: orders.get(note.id) ?? note.order,
  }));
}

/** Whether a session tells who wrote something, be it by half-typed words, the turn that is under way or those that this lap has had. */
export const tellsWriters = (session: Session): boolean =>
  tellingDraftsOf(session).length > 0 ||
  Object.values(signedCounts(session)).some((count) => count > 0) ||
  Object.values(session.relays).some(isUnderWay);

/**
 * Whether earlier states on this computer have to go because, laid beside this one, they would tell who wrote what: names were given
 * up, or turns have come to their end where none are kept.
 */
export function isTimeToForget(before: Session, after: Session): boolean {
  if (areNamesKept(after)) return false;
  if (areNamesKept(before)) return true;
  if (PASTED_LIST in before.drafts && !(PASTED_LIST in after.drafts)) return true;
  const hasEnded = ({ id }: Relay) => {
    const relay = after.relays[id];
    return relay === undefined || !isUnderWay(relay) || relay.lap > (before.relays[id]?.lap ?? 0);
  };
  if (Object.values(before.relays).filter(isUnderWay).some(hasEnded)) return true;
  const isOver = before.meta.closedAt === null && after.meta.closedAt !== null;
  const hasLeft = Object.values(after.desks).some(
    ({ id, step }) => before.desks[id]?.step === 'write' && step !== 'write',
  );
  return isOver || hasLeft;
}

const isUnderWay = ({ personId, isFinished, endedTurns }: Relay): boolean =>
  personId !== null && !isFinished && endedTurns.length > 0;

const mapped = <T extends Note | Thanks | Relay>(
  table: Table<T>,
  change: (record: T) => T,
): Table<T> =>
  Object.fromEntries(Object.entries(table).map(([id, record]) => [id, change(record)]));
