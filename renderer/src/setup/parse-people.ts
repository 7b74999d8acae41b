import { foldName } from '@shared/domain/owner';
import { isBlank } from '@shared/lib/blank';

/** One person as typed or pasted, before it is added. */
export interface PersonRow {
  readonly name: string;
  readonly role: string;
  readonly isManagement: boolean;
  /** The year in which they joined; null where the line names none. */
  readonly joinedYear: number | null;
}

/** The commands take no longer name or role; a longer line is prose, not a person. */
const LONGEST_FIELD = 500;

/** The words that mark management in a list, in the languages of the app. */
const MANAGEMENT = new Set([
  ...['management', 'mgmt', 'management team', 'leadership', 'manager'],
  ...['leitung', 'geschaftsleitung', 'fuhrung', 'management team'],
  ...['direction', 'encadrement', 'direccion', 'gerencia'],
]);
/** First cells of a table's head line. */
const HEAD_NAMES = new Set(['name', 'names', 'full name', 'person', 'nom', 'nombre', 'vorname']);

/**
 * Reads people from what was typed or pasted: one to a line as `Name`, `Name, role` or `Name; role; management`, also
 * with tabs as a spreadsheet copies them, numbered or with bullets. A field that is nothing but a year is the one in which
 * they joined. Empty lines and a table's head line are left out.
 */
export function parsePeople(text: string): PersonRow[] {
  const lines = text
    .split(/\r\n|\r|\n|\u2028|\u2029/u)
    .map(bareLine)
    .filter((line) => line !== '');
  const rows = lines.map(parseLine).filter((row) => !isBlank(row.name));
  const [first, ...others] = rows;
  const isHead = first !== undefined && others.length > 0 && HEAD_NAMES.has(foldName(first.name));
  return isHead ? others : rows;
}

/** A line without its number, bullet and mail address. */
const bareLine = (line: string): string =>
  line
    .replace(/^\s*(?:\d{1,3}[.)]\s+|[-–—*•·▪◦]\s+)/u, '')
    .replace(/<[^<>]*@[^<>]*>/gu, '')
    .trim();

function parseLine(line: string): PersonRow {
  const [name = '', ...fields] = line.split(/[;\t]/u).map(tidy);
  const isManagement = fields.some(isManagementWord);
  const years = fields.flatMap(yearIn);
  const roles = fields.filter((field) => field !== '' && !isPlainMark(field));
  if (roles.length > 0) {
    return { name, role: roles.join(', '), isManagement, joinedYear: years[0] ?? null };
  }
  const [first = '', ...parts] = name.split(',').map(tidy);
  const yearsBehind = parts.flatMap(yearIn);
  const words = parts.filter((part) => part !== '' && yearIn(part).length === 0);
  const isMarked = words.length > 1 && isManagementWord(words.at(-1) ?? '');
  return {
    name: first,
    role: (isMarked ? words.slice(0, -1) : words).join(', '),
    isManagement: isManagement || isMarked,
    joinedYear: years[0] ?? yearsBehind[0] ?? null,
  };
}

const isPlainMark = (field: string): boolean => isManagementWord(field) || yearIn(field).length > 0;

/** The year that a field is, in a list; nothing where it is anything else. */
const yearIn = (field: string): readonly number[] =>
  /^(?:19|20)\d\d$/u.test(field) ? [Number(field)] : [];

const tidy = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/u, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

const isManagementWord = (cell: string): boolean => MANAGEMENT.has(foldName(cell));

/** A list that was pasted and not added yet, as text: a line for each person, cells between tabs, which no cell holds. */
export const packPeople = (rows: readonly PersonRow[]): string =>
  rows
    .map((row) =>
      [row.isManagement ? 'm' : '', row.name, row.role, row.joinedYear ?? ''].join('\t'),
    )
    .join('\n');

export const unpackPeople = (text: string): PersonRow[] =>
  text === ''
    ? []
    : text.split('\n').map((line) => {
        const [mark, name = '', role = '', year = ''] = line.split('\t');
        return { name, role, isManagement: mark === 'm', joinedYear: yearIn(year)[0] ?? null };
      });

export type RowHint = 'on-the-list' | 'twice' | 'too-long';

/** What is worth a second look before the rows are added, in the rows' sequence; only too long ones can't be added. */
export function hintsFor(
  rows: readonly PersonRow[],
  seatedNames: readonly string[],
): (RowHint | null)[] {
  const seated = new Set(seatedNames.map(foldName));
  const seen = new Set<string>();
  return rows.map((row) => {
    const name = foldName(row.name);
    const isTwice = seen.has(name);
    seen.add(name);
    if (row.name.length > LONGEST_FIELD || row.role.length > LONGEST_FIELD) return 'too-long';
    if (seated.has(name)) return 'on-the-list';
    return isTwice ? 'twice' : null;
  });
}
