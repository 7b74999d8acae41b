import type { BallotPlace } from '@shared/domain/ballot';
import type { Texts } from '@shared/text';
import { themeNameOf } from './ballot-view';

/** The result in one sentence, for people who listen: the themes with the most dots, all of them where they are tied. */
export function resultWords(places: readonly BallotPlace[], texts: Texts): string {
  const first = places.filter(({ place, dots }) => place === 1 && dots > 0);
  const { result } = texts.ballot;
  if (first.length === 0) return result.noDots;
  const names = texts.relay.and(first.map(({ theme }) => themeNameOf(theme, texts)));
  return result.spoken(names, first[0]?.dots ?? 0);
}
