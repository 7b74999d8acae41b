import { isNearly } from './nearly';
import type { PlainWord } from './plain-words';

/** How well a typed word fits one of a deed's, from 0 to 1: the same word, the same stem, its beginning, a part of it. */
const SAME_STEM = 0.95;
const BEGINNING = 0.75;
const LONGER_FORM = 0.7;
const PART = 0.6;
const MISTYPED = 0.55;
/** A beginning of one letter says nothing where more words were typed; nor does a part of three. */
const FEWEST_TO_BEGIN = 2;
const FEWEST_OF_PART = 4;

/** How a typed word fits a known one; mistypings only count where `allowsMistakes`. */
function wordFit(typed: PlainWord, known: PlainWord, allowsMistakes: boolean): number {
  if (typed.word === known.word) return 1;
  if (typed.stem === known.stem) return SAME_STEM;
  const { length } = typed.word;
  if (length >= FEWEST_TO_BEGIN && known.word.startsWith(typed.word)) {
    return BEGINNING + (0.2 * length) / known.word.length;
  }
  if (known.stem.length >= FEWEST_OF_PART && typed.word.startsWith(known.stem)) return LONGER_FORM;
  if (length >= FEWEST_OF_PART && known.word.includes(typed.word)) return PART;
  return allowsMistakes && isNearly(typed.word, known.word) ? MISTYPED : 0;
}

/** What people may call one deed: each name as its words, with how much it is worth. */
export interface KnownName {
  readonly words: readonly PlainWord[];
  /** Its words without those that only fill it. */
  readonly meant: number;
  readonly worth: number;
}

/** What was typed: the words that count, and those that only fill the sentence. */
export interface TypedWords {
  readonly meant: readonly PlainWord[];
  readonly fillers: readonly PlainWord[];
  readonly allowsMistakes: boolean;
}

/** Share of the fit that a name keeps which has much more in it than was typed. */
const LEAST_COVERED = 0.7;
/** Words that are found, but in several names of the deed. */
const SPREAD = 0.55;
/** A filler that a name has, too, speaks a little for it, and one that it has not a little against it. */
const FILLER_FITS = 0.02;
const LEAST_FIT = 0.3;

const bestFit = (typed: PlainWord, words: readonly PlainWord[], allowsMistakes: boolean): number =>
  Math.max(0, ...words.map((known) => wordFit(typed, known, allowsMistakes)));

/** How well each typed word that counts is known to a deed, by whichever of its names. */
export const fitOfEach = (typed: TypedWords, names: readonly KnownName[]): readonly number[] =>
  typed.meant.map((word) =>
    Math.max(
      0,
      ...names.map((name) => bestFit(word, name.words, typed.allowsMistakes) * name.worth),
    ),
  );

/** From 0 to 1: how well a deed is meant by what was typed, in any order; 0 where it does not know one of the words that count. */
export function fitOfAll(typed: TypedWords, names: readonly KnownName[]): number {
  const spread = fitOfEach(typed, names);
  if (spread.length === 0 || spread.includes(0)) return 0;
  return Math.max(mean(spread) * SPREAD, ...names.map((name) => fitOfName(typed, name)));
}

function fitOfName(typed: TypedWords, { words, meant, worth }: KnownName): number {
  const fits = typed.meant.map((word) => bestFit(word, words, typed.allowsMistakes));
  if (fits.includes(0)) return 0;
  const covered = Math.min(1, fits.length / Math.max(1, meant));
  const fillers = typed.fillers.filter((word) => bestFit(word, words, false) === 1).length;
  const others = typed.fillers.length - fillers;
  const share = LEAST_COVERED + (1 - LEAST_COVERED) * covered;
  return Math.min(
    1,
    Math.max(LEAST_FIT, mean(fits) * share * worth + (fillers - others) * FILLER_FITS),
  );
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
