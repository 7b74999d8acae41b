import type { Texts } from '.';

/**
 * A chord such as `Ctrl Shift S` as the keyboards of a language name its keys: `Strg Umschalt S`. Keys without a name in the
 * table stay as they are: letters, signs, and names that are in the language already.
 */
export const keyWords = (chord: string, names: Texts['keyNames']): string =>
  chord
    .split(' ')
    .map((key) => (Object.hasOwn(names, key) ? names[key as keyof typeof names] : key))
    .join(' ');
