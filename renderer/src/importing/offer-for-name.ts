import type { Person } from '@shared/domain/model';
import type { ImportLine } from '@shared/import/import-line';
import {
  type ChosenLines,
  choiceOf,
  choicesFor,
  type LineChoice,
  linesOfSameName,
} from '@shared/import/plan-import';

/** What was chosen for one line, and all lines of the same name for which it can be chosen, too. */
export interface OfferForName {
  readonly line: ImportLine;
  readonly choice: LineChoice;
  readonly lines: readonly ImportLine[];
}

/** The offer to take what was chosen for a line for all lines of its name; null where all of them have it, or nobody has chosen. */
export function offerForName(
  lines: readonly ImportLine[],
  answered: number | null,
  chosen: ChosenLines,
  people: readonly Person[],
): OfferForName | null {
  const line = lines.find((one) => one.line === answered);
  if (line === undefined) return null;
  const choice = choiceOf(line, chosen[line.line], people);
  const same = linesOfSameName(line, lines).filter((one) =>
    choicesFor(one, chosen[one.line], people).includes(choice),
  );
  const isOffered = same.some((one) => choiceOf(one, chosen[one.line], people) !== choice);
  return isOffered ? { line, choice, lines: same } : null;
}
