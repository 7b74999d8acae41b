import { defaultFilter } from 'cmdk';
import type { Deed } from '../kit/offered-deeds';

/** So many are shown: what stands below is found sooner by one more letter than by looking. */
export const MOST_FOUND = 8;

/** Letters without accents and capitals: who looks for something in a hurry types plain ones. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");

/** Letters that begin words or follow each other score higher; lower are only letters that happen to stand somewhere. */
const LEAST_SCORE = 0.2;
/** What fits much worse than the best is only in the way: letters that happen to stand somewhere in a long sentence. */
const SHARE_OF_BEST = 0.3;
/** An everyday word counts less than a name that begins so, and more than one that holds it further back. */
const WORTH_OF_OTHER = 0.95;

/** Everyday words for what can be done, by what it is about, with commas between them. */
type OtherWords = Readonly<Record<string, string>>;

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
  otherWords: OtherWords = {},
): readonly FoundGroup[] {
  const search = plainLetters(typed.trim());
  const possible = withoutRepeats(deeds.filter((deed) => deed.isDisabled !== true));
  const found =
    search === ''
      ? deedsFirst(possible.filter((deed) => deed.isOneOfMany !== true))
      : best(possible, search, otherWords);
  const shown = found.slice(0, most);
  const kinds = [...new Set(shown.map((deed) => deed.kind))];
  return kinds.map((kind) => ({ kind, deeds: shown.filter((deed) => deed.kind === kind) }));
}

/** Where nothing was typed, what can be done stands before the places to go to: those are on the screen. */
const deedsFirst = (deeds: readonly Deed[]): readonly Deed[] =>
  [...deeds].sort((a, b) => Number(a.kind === 'go') - Number(b.kind === 'go'));

function best(deeds: readonly Deed[], search: string, otherWords: OtherWords): readonly Deed[] {
  const scored = deeds
    .map((deed) => {
      const name = plainLetters(deed.word);
      const also = (deed.also ?? []).map(plainLetters);
      const others = (otherWords[deed.subject ?? ''] ?? '')
        .split(', ')
        .map((word) => defaultFilter(plainLetters(word), search) * WORTH_OF_OTHER);
      /* A whole name counts more than the beginning of one, whatever else it is found by. */
      const own = [defaultFilter(name, search), defaultFilter(name, search, also)];
      return { deed, score: Math.max(...own, ...others) };
    })
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
