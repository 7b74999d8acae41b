import type { Locale } from '../domain/model';
import { de } from './de';
import { en, type Texts } from './en';
import { es } from './es';
import { fr } from './fr';

export type { Texts };

/** Every visible word of the app in one language. */
export function textsFor(locale: Locale): Texts {
  switch (locale) {
    case 'en-GB':
    case 'en-US':
      return en;
    case 'de':
      return de;
    case 'fr':
      return fr;
    case 'es':
      return es;
  }
}
