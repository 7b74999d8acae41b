import type { CalendarLanguage } from './calendar-words';
import { CALENDAR_LANGUAGES, CALENDAR_WORDS } from './calendar-words';

/** Compares words as people type them: without accents, case, curly apostrophes and doubled spaces. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** Spellings that are no beginning of a name in the tables: German without umlauts, Austrian and Spanish variants. */
const OTHER_MONTHS: readonly (readonly [name: string, month: number])[] = [
  ['janner', 1],
  ['jaenner', 1],
  ['feber', 2],
  ['maerz', 3],
  ['mrz', 3],
  ['setiembre', 9],
];
const OTHER_WEEKDAYS: readonly (readonly [name: string, weekday: number])[] = [['sonnabend', 5]];

type Named = readonly [name: string, value: number];

const ALL_MONTHS: readonly Named[] = [
  ...CALENDAR_LANGUAGES.flatMap((language) =>
    CALENDAR_WORDS[language].months.map((name, index): Named => [foldWords(name), index + 1]),
  ),
  ...OTHER_MONTHS,
];
const weekdaysOf = (language: CalendarLanguage): readonly Named[] =>
  CALENDAR_WORDS[language].weekdays.map((name, index): Named => [foldWords(name), index]);
const ALL_WEEKDAYS: readonly Named[] = CALENDAR_LANGUAGES.flatMap(weekdaysOf);

/** The one value whose names begin so; null where there is none, or where two differ (`jui`: juin, juillet). */
function valueByBeginning(word: string, names: readonly Named[], shortest: number): number | null {
  if (word.length < shortest) return null;
  const values = new Set(names.filter(([name]) => name.startsWith(word)).map(([, value]) => value));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

/** The month, counted from 1, that a folded word means in any of the languages: `jan`, `mars`, `août`. */
export function monthOfWord(word: string): number | null {
  const bare = word.replace(/\.$/, '');
  return valueByBeginning(bare, ALL_MONTHS, 3);
}

/** The weekday, 0 for Monday, that a folded word means; two letters (`Fr`, `je`) count in the reader's own language. */
export function weekdayOfWord(word: string, language: CalendarLanguage): number | null {
  const bare = word.replace(/\.$/, '');
  const other = OTHER_WEEKDAYS.find(([name]) => name === bare);
  if (other) return other[1];
  const own = valueByBeginning(bare, weekdaysOf(language), 2);
  // `mar` is Tuesday to French and Spanish readers only; to others it is the beginning of March.
  if (own !== null || monthOfWord(bare) !== null) return own;
  return valueByBeginning(bare, ALL_WEEKDAYS, 3);
}

/** Whether a word can be a weekday in any language: beside a full date it need not say which one. */
export const isWeekdayWord = (word: string): boolean =>
  word.length >= 2 && ALL_WEEKDAYS.some(([name]) => name.startsWith(word));

export type DayUnit = 'day' | 'week' | 'month' | 'year';

const UNIT_WORDS: Readonly<Record<DayUnit, readonly string[]>> = {
  day: [
    ...['d', 'day', 'days'],
    ...['t', 'tag', 'tage', 'tagen'],
    ...['j', 'jour', 'jours'],
    ...['dia', 'dias'],
  ],
  week: [
    ...['w', 'wk', 'wks', 'week', 'weeks'],
    ...['wo', 'woche', 'wochen'],
    ...['s', 'sem', 'semaine', 'semaines', 'semana', 'semanas'],
  ],
  month: [
    ...['m', 'mo', 'month', 'months'],
    ...['monat', 'monate', 'monaten'],
    ...['mois', 'mes', 'meses'],
  ],
  year: [
    ...['y', 'yr', 'yrs', 'year', 'years'],
    ...['jahr', 'jahre', 'jahren'],
    ...['an', 'ans', 'annee', 'annees', 'ano', 'anos'],
  ],
};

/** The unit that a folded word means, in any of the languages. */
export function unitOfWord(word: string): DayUnit | null {
  const found = (['day', 'week', 'month', 'year'] as const).find((unit) =>
    UNIT_WORDS[unit].includes(word.replace(/\.$/, '')),
  );
  return found ?? null;
}

/** Days from today that have a name of their own. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ...(['today', 'heute', "aujourd'hui", 'aujourdhui', 'hoy'] as const).map(
    (word) => [word, 0] as const,
  ),
  ...(['tomorrow', 'morgen', 'demain', 'manana'] as const).map((word) => [word, 1] as const),
  ...(
    [
      'day after tomorrow',
      'the day after tomorrow',
      'ubermorgen',
      'uebermorgen',
      'apres-demain',
      'apres demain',
      'pasado manana',
    ] as const
  ).map((word) => [word, 2] as const),
]);

/** `a week`, `einer Woche`, `una semana`: the article as a number. */
export const ONE_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'one'],
  ...['ein', 'eine', 'einem', 'einen', 'einer'],
  ...['un', 'une', 'una', 'uno'],
]);

/** Little words around a day that say nothing about which one it is. */
export const FILLER_WORDS: ReadonlySet<string> = new Set([
  ...['on', 'the', 'of', 'by', 'until', 'till', 'next', 'this', 'coming'],
  ...['am', 'an', 'bis', 'zum', 'der', 'den', 'dem', 'des'],
  ...['nachsten', 'nachster', 'nachste', 'naechsten', 'kommenden', 'kommender', 'diesen'],
  ...['le', 'la', 'du', 'au', 'ce', "d'ici", 'prochain', 'prochaine'],
  ...['el', 'de', 'del', 'para', 'proximo', 'proxima', 'este'],
]);
