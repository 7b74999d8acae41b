import type { Person, Review, Session } from '../domain/model';
import { foldName } from '../domain/owner';
import { peopleOf } from '../domain/selectors';
import type { SessionDigest } from './digest';
import { type FollowUp, followUpsOf, keyOfRef } from './follow-ups';
import { sessionsBefore } from './look-back';
import type { Company } from './model';

/** The action that a review looks back on, with its log; null where its session is out of reach or it is a commitment. */
export function followUpOfReview(
  digests: readonly SessionDigest[],
  company: Pick<Company, 'checkIns'>,
  session: Session,
  review: Review,
): FollowUp | null {
  if (review.subject !== 'action') return null;
  const key = keyOfRef({ sessionId: review.source.sessionId, actionId: review.source.recordId });
  const followUps = followUpsOf(sessionsBefore(digests, session.meta), company);
  return followUps.find(({ ref }) => keyOfRef(ref) === key) ?? null;
}

/** The person of this session's list who bears a name; null where nobody or more than one does. */
export function personNamed(session: Session, name: string): Person | null {
  const found = peopleOf(session).filter((person) => foldName(person.name) === foldName(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}
