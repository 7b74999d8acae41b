import type { Locale } from '@shared/domain/model';
import { useMemo } from 'react';
import { lazily } from '../hooks/lazily';
import { type SpokenWords, spokenWords } from './plain-words';

const useWordStems = lazily(() => import('@shared/domain/word-stems'));

/** What is known of the words of a language: at once its courtesies, a moment later its stems and what fills its sentences. */
export function useSpokenWords(locale: Locale): SpokenWords {
  const stems = useWordStems();
  return useMemo(
    () => spokenWords(locale, stems?.wordsOfLanguage(locale) ?? null),
    [locale, stems],
  );
}
