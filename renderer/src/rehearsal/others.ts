import type { OthersSaid } from '@shared/domain/commands/rehearsal';
import { nextToCommit } from '@shared/domain/commitments';
import type { NoteKind, PersonId, Session, Stage } from '@shared/domain/model';
import { ratingsOf } from '@shared/domain/ratings';
import { relayPhaseOf, turnOrderOf } from '@shared/domain/relay';
import { currentStageOf, notesOfStage, presentPeopleOf } from '@shared/domain/selectors';

/** What the people of the sample company said, by name. */
export interface SampleWords {
  readonly notes: Readonly<
    Record<'went well' | 'what to change' | 'weird ideas', readonly { by: string; text: string }[]>
  >;
  readonly commitments: readonly { readonly by: string; readonly change: string }[];
  readonly closing: { readonly worthTheTime: readonly number[] };
}

const HEADINGS: Readonly<Record<NoteKind, readonly (keyof SampleWords['notes'])[]>> = {
  well: ['went well'],
  change: ['what to change'],
  idea: ['weird ideas'],
  plain: ['what to change', 'went well', 'weird ideas'],
};

/**
 * What the sample people of a rehearsal would do of what the room asks everybody for at this moment, but whoever has the keyboard; null where
 * nothing is asked of them, where all have done it, and in every session that is kept. `askedId`: who was chosen to write their commitment,
 * 'list' while all of them are looked at, empty: the next one.
 */
export function othersToSay(
  session: Session,
  sample: SampleWords,
  askedId: string,
): OthersSaid | null {
  if (session.meta.use !== 'rehearsal' || session.meta.closedAt !== null) return null;
  const stage = currentStageOf(session);
  switch (stage?.kind) {
    case 'question':
      return notesOf(session, stage, sample);
    case 'commitments':
      return commitmentsOf(session, sample, askedId);
    case 'close': {
      const given = ratingsOf(session).length;
      const stars = sample.closing.worthTheTime.slice(given, presentPeopleOf(session).length - 1);
      return stars.length === 0 ? null : { what: 'ratings', stars: [...stars] };
    }
    default:
      return null;
  }
}

function notesOf(session: Session, stage: Stage, sample: SampleWords): OthersSaid | null {
  const relay = session.relays[stage.id];
  const phase = relayPhaseOf(session, stage.id);
  const isGoingRound = phase === 'hand-over' || phase === 'typing';
  const isWriting = session.desks[stage.id]?.step === 'write' && session.meta.typing !== 'paper';
  if (relay === undefined || !isGoingRound || !isWriting) return null;
  const written = new Set(notesOfStage(session, stage.id).map(({ text }) => text));
  const said = HEADINGS[stage.noteKind].flatMap((heading) => sample.notes[heading]);
  const turns = turnOrderOf(session)
    .filter(
      ({ id, attendance }) =>
        attendance === 'present' &&
        !(id in relay.outcomes) &&
        !(phase === 'typing' && id === relay.personId),
    )
    .map(({ id, name }) => ({
      personId: id,
      text: said.find(({ by, text }) => by === name && !written.has(text))?.text ?? null,
    }));
  return turns.length === 0 ? null : { what: 'notes', stageId: stage.id, turns };
}

function commitmentsOf(session: Session, sample: SampleWords, askedId: string): OthersSaid | null {
  const here = presentPeopleOf(session);
  const chosen: PersonId | null | undefined =
    askedId === 'list' ? null : here.find(({ id }) => id === askedId)?.id;
  const holderId = chosen === undefined ? nextToCommit(session, null, false) : chosen;
  const said = here.flatMap(({ id, name }) => {
    const one = sample.commitments.find(({ by }) => by === name);
    const isOpen = id !== holderId && session.commitments[id] === undefined;
    return isOpen && one !== undefined ? [{ personId: id, text: one.change }] : [];
  });
  return said.length === 0 ? null : { what: 'commitments', said };
}

/** How much of it are words or stars: who passes has said nothing. */
export const countOf = (others: OthersSaid): number =>
  others.what === 'notes'
    ? others.turns.filter(({ text }) => text !== null).length
    : others.what === 'commitments'
      ? others.said.length
      : others.stars.length;
