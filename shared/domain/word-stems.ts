import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { stemmer as germanStem } from '@orama/stemmers/german';
import { stemmer as spanishStem } from '@orama/stemmers/spanish';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import { stopwords as germanStops } from '@orama/stopwords/german';
import { stopwords as spanishStops } from '@orama/stopwords/spanish';
import type { Locale } from './model';

/** What is known of the words of a language: those that only fill a sentence, and what each of the others stems from. */
export interface WordsOfLanguage {
  readonly stops: ReadonlySet<string>;
  readonly stem: (word: string) => string;
}

const ENGLISH: WordsOfLanguage = { stops: new Set(englishStops), stem: englishStem };
const LANGUAGES: Readonly<Record<Locale, WordsOfLanguage>> = {
  'en-GB': ENGLISH,
  'en-US': ENGLISH,
  de: { stops: new Set(germanStops), stem: germanStem },
  fr: { stops: new Set(frenchStops), stem: frenchStem },
  es: { stops: new Set(spanishStops), stem: spanishStem },
};

/** Letters without their accents, so that a hurried “resume” still meets its twin. */
export const withoutAccents = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '');

export const wordsOfLanguage = (locale: Locale): WordsOfLanguage => LANGUAGES[locale];
