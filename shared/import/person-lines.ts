import type { Session } from '../domain/model';
import { foldName } from '../domain/owner';
import { peopleOf } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import { plainWord, wordsOfAll } from './columns';
import { type ImportProblem, LONGEST_NAME, told } from './import-line';
import { hasLetters, turnedName } from './name-parts';
import type { RowReader } from './read-import';
import { safeLine } from './tidy-cell';

/** The command takes no longer role. */
const LONGEST_ROLE = 500;

const YES = wordsOfAll(({ importing }) => [importing.yes, importing.columns.management]);
/** A word that marks management by itself, in a row without a head that says what its cells are. */
const MANAGEMENT = wordsOfAll(({ importing }) => [importing.columns.management]);

/** Reads people: name, role, management, and the year in which they joined. */
export function personReader(session: Session): RowReader {
  const seated = new Set(peopleOf(session).map(({ name }) => foldName(name)));
  const seen = new Set<string>();
  return ({ line, cell, loose, isTooMany }) => {
    const written = safeLine(cell('name'));
    const name = turnedName(written) ?? written;
    const given = {
      role: safeLine(cell('role')),
      management: safeLine(cell('management')),
      joined: safeLine(cell('joined')),
    };
    const isBare = Object.values(given).every((text) => text === '');
    const { role, management, joined } = isBare && loose.length > 0 ? byContent(loose) : given;
    const year = yearIn(joined);
    const problems: ImportProblem[] = [];
    const folded = foldName(name);
    if (isBlank(name)) problems.push('name-empty');
    else if (name.length > LONGEST_NAME || role.length > LONGEST_ROLE)
      problems.push('name-too-long');
    else if (!hasLetters(name)) problems.push('name-no-letters');
    else if (seated.has(folded)) problems.push('name-on-list');
    else if (seen.has(folded)) problems.push('name-twice');
    if (joined !== '' && year === null) problems.push('year-unclear');
    seen.add(folded);
    return {
      target: 'people',
      ...told(line, isTooMany ? ['too-many'] : problems),
      name,
      written,
      role,
      isManagement: YES.has(plainWord(management)),
      joinedYear: year,
      joined,
    };
  };
}

/** What the cells behind a name are, where no head row says so: a year, a mark of management, or words of the role. */
function byContent(cells: readonly string[]): Record<'role' | 'management' | 'joined', string> {
  const words = cells.map(safeLine).filter((cell) => cell !== '');
  const isYear = (cell: string) => /^(?:19|20)\d\d$/u.test(cell);
  const isMark = (cell: string) => MANAGEMENT.has(plainWord(cell));
  return {
    role: words.filter((cell) => !isYear(cell) && !isMark(cell)).join(', '),
    management: words.find(isMark) ?? '',
    joined: words.find(isYear) ?? '',
  };
}

/** The year in a cell that may hold a whole day; null where there is none, or more than one. */
function yearIn(cell: string): number | null {
  const years = cell.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
