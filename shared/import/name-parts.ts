import { foldName } from '../domain/owner';
import { wordsOfAll } from './columns';

/** Behind a comma these belong to the name before it, or are no name at all. */
const SUFFIXES = new Set(
  'jr,sr,junior,senior,ii,iii,iv,phd,md,mba,msc,bsc,ma,ba,dr,prof,dipl,ing,esq,cpa,fils,pere,hijo,padre'.split(
    ',',
  ),
);
/** Small words that names begin with or hold, as in “von der Leyen”. */
const PARTICLES = new Set(
  'von,van,der,den,de,del,della,di,da,do,dos,das,la,le,los,las,du,zu,zum,zur,ter,ten,al,el,bin,ben,y,af,av'.split(
    ',',
  ),
);
/** What stands behind a name where it is a place at the table, no part of the name. */
const MARKS = wordsOfAll(({ importing }) => [
  importing.columns.management,
  importing.columns.role,
  importing.columns.kind,
]);

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’`´-]\p{L}[\p{L}\p{M}]*)*\.?$/u;

/** Whether words could be a part of somebody's name: at most three of them, each written as names are. */
function isNamePart(text: string): boolean {
  const words = text.split(' ').filter((word) => word !== '');
  if (words.length === 0 || words.length > 3 || MARKS.has(foldName(text))) return false;
  const isName = words.map((word) => NAME_WORD.test(word));
  return (
    words.every((word, at) => isName[at] || PARTICLES.has(word.toLowerCase())) &&
    isName.includes(true) &&
    !words.some((word) => SUFFIXES.has(foldName(word).replace(/\./gu, '')))
  );
}

/**
 * The name in its usual sequence where a cell has it as directories write it: `Müller, Jörg` gives `Jörg Müller`. Null for
 * whatever is not surely so: several commas, a suffix (`Smith, Jr.`), a role, or more words than a name has.
 */
export function turnedName(cell: string): string | null {
  const parts = cell.split(/[,;]/u).map((part) => part.trim());
  const [last = '', first = ''] = parts;
  if (parts.length !== 2 || !isNamePart(last) || !isNamePart(first)) return null;
  return `${first} ${last}`;
}

/** Whether a cell is one word such as names and headings are. */
export const isOneNameWord = (cell: string): boolean => NAME_WORD.test(cell.trim());

/** Whether a cell says anything in letters: a number is nobody's name. */
export const hasLetters = (cell: string): boolean => /\p{L}/u.test(cell);
