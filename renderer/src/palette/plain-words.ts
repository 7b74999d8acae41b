import type { Locale } from '@shared/domain/model';
import { wordsOfLanguage } from '@shared/domain/word-stems';

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

export const withStem = (word: string, locale: Locale): PlainWord => ({
  word,
  stem: wordsOfLanguage(locale).stem(word),
});

/** What people say around what they look for; lists of everyday stop words do not have it, because it is a verb or a courtesy. */
const COURTESY: Readonly<Record<'en' | 'de' | 'fr' | 'es', string>> = {
  en: 'a please want wants need needs like get make makes let lets go give put set i m ll s t d',
  de: 'bitte mal mach mache macht moechte mochte gib gehen geh lass jemand doch s',
  fr: 'svp plait faire fais veux voudrais aller va mettre mets s y',
  es: 'favor porfavor quiero hacer haz pon poner ir',
};

const FILLERS = new Map<Locale, ReadonlySet<string>>();

/** Words that fill a sentence in a language, in plain letters: they help to choose between deeds, but none of them is asked for. */
export function fillersOf(locale: Locale): ReadonlySet<string> {
  const known = FILLERS.get(locale);
  if (known !== undefined) return known;
  const { stops } = wordsOfLanguage(locale);
  const courtesy = COURTESY[locale === 'en-GB' || locale === 'en-US' ? 'en' : locale];
  const fillers = new Set([...[...stops].flatMap(plainWords), ...courtesy.split(' ')]);
  FILLERS.set(locale, fillers);
  return fillers;
}
