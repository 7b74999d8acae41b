import { defaultFilter } from 'cmdk';
import type { Deed } from '../kit/offered-deeds';

/** So many are shown: what stands below is found sooner by one more letter than by looking. */
export const MOST_FOUND = 8;

/** Letters without accents and capitals: who looks for something in a hurry types plain ones. */
export const plainLetters = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

/** Letters that begin words or follow each other score higher; lower are only letters that happen to stand somewhere. */
const LEAST_SCORE = 0.2;
/** What fits much worse than the best is only in the way: letters that happen to stand somewhere in a long sentence. */
const SHARE_OF_BEST = 0.3;

export interface FoundGroup {
  readonly kind: Deed['kind'];
  readonly deeds: readonly Deed[];
}

/**
 * The deeds whose names fit what was typed, those to go to and those to do apart, the best of each first and the group with
 * the best one before the other; the first ones of all where nothing was typed, and no more than `most`. What cannot be done now is left out.
 */
export function findDeeds(
  deeds: readonly Deed[],
  typed: string,
  most = MOST_FOUND,
): readonly FoundGroup[] {
  const search = plainLetters(typed.trim());
  const possible = withoutRepeats(deeds.filter((deed) => deed.isDisabled !== true));
  const found =
    search === '' ? possible.filter((deed) => deed.isOneOfMany !== true) : best(possible, search);
  const shown = found.slice(0, most);
  const kinds = [...new Set(shown.map((deed) => deed.kind))];
  return kinds.map((kind) => ({ kind, deeds: shown.filter((deed) => deed.kind === kind) }));
}

function best(deeds: readonly Deed[], search: string): readonly Deed[] {
  const scored = deeds
    .map((deed) => ({
      deed,
      score: defaultFilter(plainLetters(deed.word), search, (deed.also ?? []).map(plainLetters)),
    }))
    .sort((a, b) => b.score - a.score);
  const least = (scored[0]?.score ?? 0) * SHARE_OF_BEST;
  return scored
    .filter(({ score }) => score >= LEAST_SCORE && score >= least)
    .map(({ deed }) => deed);
}

/** A deed without a remark is left out where one of the same name is offered before it: a button for it, say. */
function withoutRepeats(deeds: readonly Deed[]): readonly Deed[] {
  const words = new Set<string>();
  return deeds.filter((deed) => {
    const isNew = !words.has(deed.word);
    words.add(deed.word);
    return isNew || deed.remark !== undefined;
  });
}
