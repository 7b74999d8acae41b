import type {
  Action,
  Commitment,
  Decision,
  NamesPolicy,
  Note,
  ParkedItem,
  Person,
  Rating,
  Review,
  Session,
  SessionUse,
  Thanks,
  Theme,
} from '../domain/model';
import { areNamesShown } from '../domain/names';
import {
  actionsOf,
  decisionsOf,
  inOrder,
  listOf,
  parkedOf,
  peopleOf,
  type SessionState,
  stateOf,
} from '../domain/selectors';
import type { IsoDay } from '../lib/iso-day';

/**
 * What the pages between sessions need of one session, read off its file: everything that was said, and nothing of how the
 * morning ran. Who wrote a note is told only where the session shows names.
 */
export interface SessionDigest {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly heldOn: IsoDay;
  readonly periodFrom: IsoDay;
  readonly periodTo: IsoDay;
  readonly state: SessionState;
  readonly closedAt: number | null;
  readonly use: SessionUse;
  readonly names: NamesPolicy;
  readonly purpose: string;
  readonly purposeConfirmedAt: number | null;
  readonly goal: string;
  readonly people: readonly Pick<Person, 'id' | 'name' | 'role' | 'isManagement'>[];
  readonly notes: readonly Omit<Note, 'order' | 'writtenAt'>[];
  readonly themes: readonly Theme[];
  readonly decisions: readonly Decision[];
  readonly parked: readonly ParkedItem[];
  readonly actions: readonly Action[];
  readonly reviews: readonly Review[];
  readonly commitments: readonly Commitment[];
  readonly thanks: readonly Thanks[];
  readonly ratings: readonly Rating[];
}

export function digestOf(session: Session): SessionDigest {
  const { meta } = session;
  const hasNames = areNamesShown(session);
  return {
    id: meta.id,
    title: meta.title,
    organisation: meta.organisation,
    heldOn: meta.heldOn,
    periodFrom: meta.periodFrom,
    periodTo: meta.periodTo,
    state: stateOf(session),
    closedAt: meta.closedAt,
    use: meta.use,
    names: meta.names,
    purpose: meta.purpose,
    purposeConfirmedAt: meta.purposeConfirmedAt,
    goal: meta.goal,
    people: peopleOf(session).map(({ id, name, role, isManagement }) => ({
      id,
      name,
      role,
      isManagement,
    })),
    notes: listOf(session.notes).map(({ order, writtenAt, ...note }) => ({
      ...note,
      authorId: hasNames ? note.authorId : null,
    })),
    themes: inOrder(Object.values(session.themes)),
    decisions: decisionsOf(session),
    parked: parkedOf(session),
    actions: actionsOf(session),
    reviews: inOrder(Object.values(session.reviews)),
    commitments: Object.values(session.commitments),
    thanks: inOrder(Object.values(session.thanks)).map((one) => ({
      ...one,
      fromId: hasNames ? one.fromId : null,
    })),
    ratings: inOrder(Object.values(session.ratings)),
  };
}
