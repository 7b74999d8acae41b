import { isSameRecord } from './diff';
import type { Ballot, PersonId, Session } from './model';

/** The one person whose dots, or whose end of voting, differ between two states of a session; null where it is none or several. */
export function voterOfChange(before: Session, after: Session): PersonId | null {
  const ids = Object.keys(after.ballots).flatMap((id) => {
    const [was, is] = [before.ballots[id], after.ballots[id]];
    return was === undefined || is === undefined || was === is ? [] : votersBetween(was, is);
  });
  const [only] = ids;
  return only !== undefined && ids.length === 1 ? only : null;
}

function votersBetween(was: Ballot, is: Ballot): PersonId[] {
  const all = [was, is].flatMap(({ votes, doneIds }) => [...Object.keys(votes), ...doneIds]);
  return [...new Set(all)].filter(
    (id) =>
      was.doneIds.includes(id) !== is.doneIds.includes(id) ||
      !isSameRecord(was.votes[id] ?? {}, is.votes[id] ?? {}),
  );
}
