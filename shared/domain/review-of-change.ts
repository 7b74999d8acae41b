import { isSameRecord } from './diff';
import type { Review, Session } from './model';

/** What is said of a card of the look back; null where several things changed at once. */
const SAID = ['outcome', 'happened', 'verdict'] as const;

/** The one card of the look back that differs between two states of a session, and what of it; null where it is none or several. */
export function reviewOfChange(
  before: Session,
  after: Session,
): { readonly review: Review; readonly said: (typeof SAID)[number] | null } | null {
  const changed = Object.values(after.reviews).flatMap((review) => {
    const was = before.reviews[review.id];
    return was === undefined || isSameRecord(was, review) ? [] : [{ was, review }];
  });
  const [only] = changed;
  if (only === undefined || changed.length > 1) return null;
  const { was, review } = only;
  const said = SAID.filter((field) => was[field] !== review[field]);
  const isCarry = was.carriedToId !== review.carriedToId;
  return { review, said: said.length === 1 && !isCarry ? (said[0] ?? null) : null };
}
