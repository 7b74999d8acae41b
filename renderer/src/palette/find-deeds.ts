import { defaultFilter } from 'cmdk';
import type { Deed } from '../kit/offered-deeds';
import { fitOfAll, fitOfEach, type KnownName, type TypedWords } from './match-words';
import { plainLetters, plainWords, type SpokenWords, spokenWords, withStem } from './plain-words';

/** So many are shown: what stands below is found sooner by one more letter than by looking. */
export const MOST_FOUND = 8;
/** What only some of the typed words fit is a guess; a long list of guesses is no help. */
const MOST_GUESSED = 5;

/** Letters that begin words or follow each other score higher; lower are only letters that happen to stand somewhere. */
const LEAST_SCORE = 0.2;
/** Of several words the letters fit many a long sentence, so they have to fit well. */
const LEAST_SCORE_OF_WORDS = 0.6;
/** What fits much worse than the best is only in the way: letters that happen to stand somewhere in a long sentence. */
const SHARE_OF_BEST = 0.3;
const SHARE_OF_BEST_GUESS = 0.6;
/** An everyday word counts less than a name that begins so, and more than one that holds it further back. */
const WORTH_OF_OTHER = 0.95;
/** What can be done here comes before what first leads elsewhere, and what the app calls so before one of many notes that say the word. */
const WORTH_OF_ELSEWHERE = 0.8;
const WORTH_OF_ONE_OF_MANY = 0.8;
/** What was done last is named after what it was done to; who looks for that means the thing itself. */
const TAKES_BACK = new Set(['undo', 'redo']);
const WORTH_OF_TAKING_BACK = 0.8;

/** Everyday words for what can be done, by what it is about, with commas between them. */
type OtherWords = Readonly<Record<string, string>>;

interface Search {
  /** So many are shown at most. */
  readonly most?: number;
  readonly otherWords?: OtherWords;
  /** The language of the words, those of the deeds and those that are typed. */
  readonly spoken?: SpokenWords;
}

const PLAINLY = spokenWords('en-GB', null);

export interface FoundGroup {
  /** What can be done, where to go, or what is only guessed because not all of the words fit. */
  readonly kind: Deed['kind'] | 'perhaps';
  readonly deeds: readonly Deed[];
}

/**
 * The deeds that what was typed means, those to go to and those to do apart, the best of each first and the group with
 * the best one before the other; the first ones of all where nothing was typed, and no more than `most`. Words may come in any
 * order and form, and those that only fill a sentence are not asked for. Where no deed knows all the others, those that know some
 * are guessed. What cannot be done now is left out.
 */
export function findDeeds(
  deeds: readonly Deed[],
  typed: string,
  { most = MOST_FOUND, otherWords = {}, spoken = PLAINLY }: Search = {},
): readonly FoundGroup[] {
  const possible = withoutRepeats(deeds.filter((deed) => deed.isDisabled !== true));
  if (typed.trim() === '') {
    return byKind(deedsFirst(possible.filter((deed) => deed.isOneOfMany !== true)).slice(0, most));
  }
  const known = possible.map((deed) => knownDeed(deed, otherWords, spoken));
  const words = typedWords(typed, known, otherWords, spoken);
  const found = best(known, plainLetters(typed.trim()), words);
  if (found.length > 0) return byKind(found.slice(0, most));
  const guessed = guesses(known, words).slice(0, Math.min(most, MOST_GUESSED));
  return guessed.length === 0 ? [] : [{ kind: 'perhaps', deeds: guessed }];
}

/** Where nothing was typed, what can be done stands before the places to go to: those are on the screen. */
const deedsFirst = (deeds: readonly Deed[]): readonly Deed[] =>
  [...deeds].sort((a, b) => Number(a.kind === 'go') - Number(b.kind === 'go'));

function byKind(deeds: readonly Deed[]): readonly FoundGroup[] {
  const kinds = [...new Set(deeds.map((deed) => deed.kind))];
  return kinds.map((kind) => ({ kind, deeds: deeds.filter((deed) => deed.kind === kind) }));
}

interface KnownDeed {
  readonly deed: Deed;
  /** Its own name, what else it is called, and everyday words for it, in plain letters. */
  readonly own: string;
  readonly also: readonly string[];
  readonly others: readonly string[];
  readonly names: readonly KnownName[];
}

function knownDeed(deed: Deed, otherWords: OtherWords, spoken: SpokenWords): KnownDeed {
  const also = deed.also ?? [];
  const others = (otherWords[deed.subject ?? ''] ?? '').split(', ').filter((word) => word !== '');
  const nameOf = (text: string, worth: number): KnownName => {
    const words = plainWords(text);
    return {
      words: words.map((word) => withStem(word, spoken)),
      meant: words.filter((word) => !spoken.fillers.has(word)).length,
      worth,
    };
  };
  return {
    deed,
    own: plainLetters(deed.word),
    also: also.map(plainLetters),
    others: others.map(plainLetters),
    names: [
      nameOf(deed.word, 1),
      ...[...also, ...others].map((text) => nameOf(text, WORTH_OF_OTHER)),
    ],
  };
}

/** What was typed, parted into words that count and fillers. A filler that is all that something is called counts; so do all of them where there is nothing else. */
function typedWords(
  typed: string,
  known: readonly KnownDeed[],
  otherWords: OtherWords,
  spoken: SpokenWords,
): TypedWords {
  const names = new Set(
    Object.values(otherWords).flatMap((list) => plainLetters(list).split(', ')),
  );
  const words = plainWords(typed).map((word) => withStem(word, spoken));
  const meant = words.filter(({ word }) => !spoken.fillers.has(word) || names.has(word));
  const isMeant = new Set(meant.length === 0 ? words : meant);
  const all = {
    meant: words.filter((word) => isMeant.has(word)),
    fillers: words.filter((word) => !isMeant.has(word)),
  };
  /* A word that is known as it stands is not a mistake for another one. */
  const isEachKnown = all.meant.every((word) =>
    known.some(({ names: own }) =>
      fitOfEach({ meant: [word], fillers: [], allowsMistakes: false }, own).some((fit) => fit > 0),
    ),
  );
  return { ...all, allowsMistakes: !isEachKnown };
}

function worthOf({ isElsewhere, isOneOfMany, subject }: Deed): number {
  if (isElsewhere === true) return WORTH_OF_ELSEWHERE;
  if (subject !== undefined && TAKES_BACK.has(subject)) return WORTH_OF_TAKING_BACK;
  return isOneOfMany === true && subject === undefined ? WORTH_OF_ONE_OF_MANY : 1;
}

interface Scored {
  readonly deed: Deed;
  readonly score: number;
}

/** The best first; of two that fit alike what can be done stands before where to go. */
const inOrder = (scored: readonly Scored[]): readonly Scored[] =>
  [...scored].sort(
    (a, b) => b.score - a.score || Number(a.deed.kind === 'go') - Number(b.deed.kind === 'go'),
  );

/** Those that know every word that counts, or whose letters follow each other as they were typed. */
function best(known: readonly KnownDeed[], search: string, words: TypedWords): readonly Deed[] {
  const leastOfLetters = search.includes(' ') ? LEAST_SCORE_OF_WORDS : LEAST_SCORE;
  const scored = inOrder(
    known.map(({ deed, own, also, others, names }) => {
      const letters = Math.max(
        /* A whole name counts more than the beginning of one, whatever else it is found by. */
        defaultFilter(own, search),
        defaultFilter(own, search, [...also]),
        ...others.map((word) => defaultFilter(word, search) * WORTH_OF_OTHER),
      );
      const fit = Math.max(letters >= leastOfLetters ? letters : 0, fitOfAll(words, names));
      return { deed, score: fit * worthOf(deed) };
    }),
  );
  return within(scored, SHARE_OF_BEST);
}

/** Those that know some of the words; one that few deeds know says more than one that many know. */
function guesses(known: readonly KnownDeed[], words: TypedWords): readonly Deed[] {
  const fits = known.map(({ deed, names }) => ({ deed, fits: fitOfEach(words, names) }));
  const rarity = words.meant.map((_word, at) => {
    const count = fits.filter((one) => (one.fits[at] ?? 0) > 0).length;
    return count === 0 ? 0 : Math.log(1 + known.length / count);
  });
  const scored = fits.map(({ deed, fits: own }) => ({
    deed,
    score: own.reduce((sum, fit, at) => sum + fit * (rarity[at] ?? 0), 0) * worthOf(deed),
  }));
  return within(inOrder(scored), SHARE_OF_BEST_GUESS);
}

const within = (scored: readonly Scored[], share: number): readonly Deed[] => {
  const least = (scored[0]?.score ?? 0) * share;
  return scored.filter(({ score }) => score > 0 && score >= least).map(({ deed }) => deed);
};

/**
 * A deed without a remark is left out where one of the same name is offered before it: a button for it, say. What leads to where
 * something can be done is left out where it can be done here.
 */
function withoutRepeats(deeds: readonly Deed[]): readonly Deed[] {
  const here = new Set(
    deeds.flatMap(({ isElsewhere, subject, word }) =>
      isElsewhere === true ? [] : [word, ...(subject === undefined ? [] : [`subject ${subject}`])],
    ),
  );
  const words = new Set<string>();
  return deeds.filter((deed) => {
    if (deed.isElsewhere === true) {
      return !here.has(deed.word) && !here.has(`subject ${deed.subject}`);
    }
    const isNew = !words.has(deed.word);
    words.add(deed.word);
    return isNew || deed.remark !== undefined;
  });
}
