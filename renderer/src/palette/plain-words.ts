import type { Locale } from '@shared/domain/model';
import type { WordsOfLanguage } from '@shared/domain/word-stems';

/** Letters without accents and capitals: who looks for something in a hurry types plain ones. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");

/** The words of a text in plain letters; an apostrophe parts two. */
export const plainWords = (text: string): readonly string[] =>
  plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word as it was typed or as a deed has it, with what it stems from. */
export interface PlainWord {
  readonly word: string;
  readonly stem: string;
}

/** What people say around what they look for; lists of everyday stop words do not have it, because it is a verb or a courtesy. */
const COURTESY: Readonly<Record<'en' | 'de' | 'fr' | 'es', string>> = {
  en: 'a please want wants need needs like get make makes let lets go give put set i m ll s t d',
  de: 'bitte mal mach mache macht moechte mochte gib gehen geh lass jemand doch s',
  fr: 'svp plait faire fais veux voudrais aller va mettre mets s y',
  es: 'favor porfavor quiero hacer haz pon poner ir',
};

/** What is known of the words of a language. */
export interface SpokenWords {
  readonly stemOf: (word: string) => string;
  /** Words that fill a sentence, in plain letters: they help to choose between deeds, but none of them is asked for. */
  readonly fillers: ReadonlySet<string>;
}

/** Without stems, while they are not loaded, each word only stands for itself. */
export function spokenWords(locale: Locale, words: WordsOfLanguage | null): SpokenWords {
  const courtesy = COURTESY[locale === 'en-GB' || locale === 'en-US' ? 'en' : locale];
  const stops = [...(words?.stops ?? [])].flatMap(plainWords);
  return {
    stemOf: words?.stem ?? ((word) => word),
    fillers: new Set([...stops, ...courtesy.split(' ')]),
  };
}

export const withStem = (word: string, { stemOf }: SpokenWords): PlainWord => ({
  word,
  stem: stemOf(word),
});
