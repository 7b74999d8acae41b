import type { ReviewFound } from '../domain/commands/reviews';
import type { Meta } from '../domain/model';
import { isBlank } from '../lib/blank';
import type { IsoDay } from '../lib/iso-day';
import type { SessionDigest } from './digest';
import { type FollowUp, followUpsOf } from './follow-ups';
import type { Company } from './model';

type Asking = Pick<Meta, 'id' | 'heldOn' | 'organisation'>;

/** The sessions of the same company that were held before this one, the newest first. */
export function sessionsBefore(
  digests: readonly SessionDigest[],
  { id, heldOn, organisation }: Asking,
): readonly SessionDigest[] {
  const isSame = (other: string) =>
    isBlank(other) || isBlank(organisation) || fold(other) === fold(organisation);
  return digests
    .filter(
      (other) =>
        other.use === 'real' &&
        other.id !== id &&
        other.heldOn < heldOn &&
        isSame(other.organisation),
    )
    .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
}

const fold = (name: string): string => name.trim().toLocaleLowerCase('en');

/**
 * What a session looks back on: every action of the last session, whatever became of it; those of earlier sessions that are still
 * open or were ended since then; and the last session's commitments. The newest session first, actions before commitments.
 */
export function foundForReview(
  digests: readonly SessionDigest[],
  company: Pick<Company, 'checkIns'>,
  session: Asking,
): readonly ReviewFound[] {
  const before = sessionsBefore(digests, session);
  const [last] = before;
  if (last === undefined) return [];
  const earlier = new Set(before.map(({ id }) => id));
  const followUps = followUpsOf(before, company);
  const isWanted = ({ ref, isOpen, endedOn, continuedIn }: FollowUp) =>
    (continuedIn === null || !earlier.has(continuedIn.sessionId)) &&
    (ref.sessionId === last.id || isOpen || (endedOn !== null && endedOn > last.heldOn));
  const actions = followUps.filter(isWanted).map(foundAction);
  const withCommitments = before.find(({ commitments }) => commitments.length > 0);
  return [...actions, ...(withCommitments === undefined ? [] : foundCommitments(withCommitments))];
}

function foundAction(followUp: FollowUp): ReviewFound {
  const { ref, session, action, owner, dueOn, outcome, readings, log } = followUp;
  return {
    subject: 'action',
    source: { sessionId: ref.sessionId, recordId: ref.actionId },
    agreedOn: session.heldOn,
    text: action.text,
    owner,
    dueOn,
    measure: action.measure,
    unit: action.unit,
    baseline: action.baseline,
    target: action.target,
    reading: readings.at(-1)?.value ?? null,
    outcome,
    happened: log.filter(({ seen }) => !isBlank(seen)).at(-1)?.seen ?? '',
  };
}

const foundCommitments = ({ id, heldOn, people, commitments }: SessionDigest): ReviewFound[] =>
  people.flatMap((person) => {
    const commitment = commitments.find((one) => one.id === person.id);
    if (commitment === undefined) return [];
    return [
      {
        subject: 'commitment' as const,
        source: { sessionId: id, recordId: person.id },
        agreedOn: heldOn,
        text: commitment.text,
        owner: person.name,
        dueOn: null,
        measure: '',
        unit: '',
        baseline: null,
        target: null,
        reading: null,
        outcome: null,
        happened: '',
      },
    ];
  });

/** A sentence of purpose and the day on which a room last said it. */
export interface SaidPurpose {
  readonly purpose: string;
  readonly on: IsoDay;
}

/** The sentences of purpose of earlier sessions, the newest first; one that stayed the same stands once, with its last day. */
export function purposesBefore(
  digests: readonly SessionDigest[],
  session: Asking,
): readonly SaidPurpose[] {
  const said: SaidPurpose[] = [];
  for (const { purpose, heldOn } of sessionsBefore(digests, session)) {
    if (isBlank(purpose) || said.at(-1)?.purpose === purpose) continue;
    said.push({ purpose, on: heldOn });
  }
  return said;
}
