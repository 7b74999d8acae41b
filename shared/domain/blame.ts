import type { Person } from './model';
import { foldName } from './owner';

/** What a language knows of names, for telling the person Mark from the word. All words are compared without case and accents. */
export interface NameWords {
  /** Names that are everyday words as well: they count only where they are written like a name. */
  readonly everyday: readonly string[];
  /** Behind one of these an everyday word is no name: the, our. */
  readonly determiners: readonly string[];
  /** Where one of these follows, a sentence begins with a person: forgot. */
  readonly doings: readonly string[];
  /** What a name may end in without an apostrophe; empty where there is nothing of that kind. */
  readonly genitive: string;
}

interface NamedPerson {
  /** The part of the name that was found, or the first one of a whole name, spelled as in the list of people. */
  readonly name: string;
  /** Nothing follows it, so that whoever types may be in the middle of a longer word. */
  readonly isAtEnd: boolean;
}

/** A word of a text, and how it stands there. */
interface Word {
  readonly folded: string;
  readonly typed: string;
  readonly beginsSentence: boolean;
}

/** A name or a part of one, as the words that stand beside each other in a text. */
interface NamePart {
  /** How it is said to the room. */
  readonly spelled: string;
  readonly words: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SENTENCE_BEGINS = /[.!?…:;¡¿\n\r"„“”«»‹›(]/u;
const fromList = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Before these, whatever they precede is a name. */
const TITLES = fromList(
  'mr mrs ms herr herrn frau monsieur madame mme don dona senor senora sr sra',
);
/** Parts of names that are nobody's. */
const NO_NAME = fromList(
  'dr prof jr sr mr mrs ms herr frau mme ' +
    'van von vom zu zum zur den der de du des del della dela da di do dos das la le les el al los las bin ibn ter ten af av y e',
);
/** Names as short as Bo and An are words of some language: they count only where they are written like a name. */
const SHORT = 2;
const SHORTEST_WITH_GENITIVE = 3;

/**
 * Who is named first in a text: by the whole name, or by a part of it that stands there as a word of its own. Names that are
 * everyday words count with a capital letter inside a sentence, behind a title, before a doing at its beginning, or as part of the
 * whole name. Null: nobody.
 */
export function personNamedIn(
  text: string,
  people: readonly Pick<Person, 'name'>[],
  language: NameWords,
): NamedPerson | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const parts = people
    .flatMap(({ name }) => partsOf(name))
    .sort((a, b) => b.words.length - a.words.length);
  const everyday = foldedSet(language.everyday);
  const determiners = foldedSet(language.determiners);
  const doings = foldedSet(language.doings);
  const isWritten = (part: NamePart, at: number): boolean => {
    const [only] = part.words;
    if (part.words.length > 1 || only === undefined) return true;
    if (!everyday.has(only) && only.length > SHORT) return true;
    const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
    if (here === undefined || !isCapitalised(here.typed)) return false;
    if (before !== undefined && TITLES.has(before.folded)) return true;
    if (here.beginsSentence) return after !== undefined && doings.has(after.folded);
    return before !== undefined && !determiners.has(before.folded);
  };
  for (const at of words.keys()) {
    const found = parts.find(
      (part) => standsAt(part, words, at, language.genitive) && isWritten(part, at),
    );
    if (found === undefined) continue;
    const isLast = at + found.words.length === words.length;
    return { name: found.spelled, isAtEnd: isLast && /[\p{L}\p{M}\p{N}]$/u.test(text) };
  }
  return null;
}

function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map((match, at) => {
    const [typed] = match;
    const beginsSentence = at === 0 || SENTENCE_BEGINS.test(text.slice(end, match.index));
    end = match.index + typed.length;
    return { folded: foldName(typed), typed, beginsSentence };
  });
}

/** The whole name and each part of it; what stands in brackets says something about the person. */
function partsOf(name: string): readonly NamePart[] {
  const spelled = name
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const asPart = (part: string): NamePart => ({
    spelled: part.replace(/[.,;]+$/u, ''),
    words: (part.match(WORD) ?? []).map(foldName),
  });
  const parts = spelled
    .split(' ')
    .flatMap((part) => (part.includes('-') ? [part, ...part.split('-')] : [part]))
    .map(asPart)
    .filter(({ words }) => words.join('').length > 1 && !words.every((word) => NO_NAME.has(word)));
  const [first] = parts;
  if (first === undefined) return [];
  const whole = asPart(spelled);
  return whole.words.length > first.words.length
    ? [{ ...whole, spelled: first.spelled }, ...parts]
    : parts;
}

/** Whether a name stands at a place of a text, with what its last word may end in. */
function standsAt(part: NamePart, words: readonly Word[], at: number, genitive: string): boolean {
  return part.words.every((word, offset) => {
    const here = words[at + offset];
    if (here === undefined) return false;
    if (here.folded === word) return true;
    const isLast = offset === part.words.length - 1;
    const mayEnd = genitive !== '' && word.length >= SHORTEST_WITH_GENITIVE;
    return isLast && mayEnd && isCapitalised(here.typed) && here.folded === `${word}${genitive}`;
  });
}

/** One large letter and small ones behind it; scripts that know no such difference are always written like names. */
function isCapitalised(word: string): boolean {
  const [first = '', ...rest] = [...word];
  if (first.toLowerCase() === first.toUpperCase()) return true;
  const tail = rest.join('');
  return first !== first.toLowerCase() && (tail === '' || tail !== tail.toUpperCase());
}

const foldedSet = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldName));
