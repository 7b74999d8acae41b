import { type DayUnit, ONE_WORDS, unitOfWord } from './day-words';

/** Days before today that have a name of their own. */
export const PAST_DAYS: ReadonlyMap<string, number> = new Map([
  ...(['yesterday', 'gestern', 'hier', 'ayer'] as const).map((word) => [word, -1] as const),
  ...(
    [
      'day before yesterday',
      'the day before yesterday',
      'vorgestern',
      'avant-hier',
      'avant hier',
      'anteayer',
      'antes de ayer',
      'antier',
    ] as const
  ).map((word) => [word, -2] as const),
]);

/** Words around a day that has been: `last Friday`, `letzten Freitag`, `vendredi dernier`, `viernes pasado`. */
export const PAST_FILLER_WORDS: ReadonlySet<string> = new Set([
  ...['last', 'past', 'previous'],
  ...['letzter', 'letzte', 'letzten', 'letztem', 'vergangener', 'vergangene', 'vergangenen', 'vom'],
  ...['dernier', 'derniere', 'passe', 'passee'],
  ...['pasado', 'pasada', 'ultimo', 'ultima'],
]);

/** Words that say that a day is still to come. */
export const NEXT_WORDS: ReadonlySet<string> = new Set([
  ...['next', 'coming'],
  ...['nachster', 'nachste', 'nachsten', 'nachstem', 'naechsten', 'kommender', 'kommenden'],
  ...['prochain', 'prochaine'],
  ...['proximo', 'proxima'],
]);

interface TimeAgo {
  readonly count: number;
  readonly unit: DayUnit;
}

/** `3 days ago`, `-3d`, `vor einer Woche`, `il y a 2 mois`, `hace 2 meses`, as folded words. Null: not of this form. */
export function timeAgo(folded: string): TimeAgo | null {
  const before = /^(?:vor |il y a |hace |- ?)(\d{1,4}|\p{L}+) ?(\p{L}+)\.?$/u.exec(folded);
  const behind = /^(\d{1,4}|\p{L}+) ?(\p{L}+) ago$/u.exec(folded);
  const [, amount = '', word = ''] = before ?? behind ?? [];
  const unit = unitOfWord(word);
  if (unit === null) return null;
  if (/^\d/u.test(amount)) return { count: Number(amount), unit };
  return ONE_WORDS.has(amount) ? { count: 1, unit } : null;
}
