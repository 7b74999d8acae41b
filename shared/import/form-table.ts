import { type Places, placesOfName, plainWord, STAMPS, WORDS } from './columns';
import type { Row } from './split-rows';

/** A column of a form's answers, and the question that they answer: the agenda's where it is one, else as it was asked. */
interface AnswerColumn {
  readonly at: number;
  readonly question: string;
}

/** A form's answers as notes: a row for each filled cell under a question. */
export interface FormTable {
  readonly rows: readonly Row[];
  readonly places: Places;
  readonly headLine: number;
  /** The columns that are neither a question nor a name. */
  readonly unread: readonly string[];
}

/** The columns of whoever answered: one, or the first and the last name; none where nobody says who they are. */
type WhoColumns = readonly number[];

/** Asked of somebody, in each language of the app. */
const ASKED = /[?\u037e\uff1f]\s*\*?\s*$/u;

/**
 * Answers as forms save them: a column for each question, beside who answered and when. Null where the first row does not say
 * so: it needs two questions, one of them the agenda's, or one beside a name or a time.
 */
export function formTable(
  [head, ...others]: readonly Row[],
  questionOfHead: (head: string) => string | null,
): FormTable | null {
  if (head === undefined || others.length === 0) return null;
  const words = head.cells.map(plainWord);
  const name = placesOfName(words, WORDS.who);
  const plain = name.person >= 0 ? name.person : words.findIndex((word) => WORDS.who.has(word));
  const who: WhoColumns = [name.first, plain].filter((at) => at >= 0);
  const unread: string[] = [];
  const answers: AnswerColumn[] = [];
  let known = 0;
  let asked = 0;
  for (const [at, cell] of head.cells.entries()) {
    const word = words[at] ?? '';
    if (who.includes(at) || word === '' || STAMPS.has(word)) continue;
    const question = questionOfHead(cell);
    if (question !== null) known += 1;
    const isAsked = question !== null || ASKED.test(cell);
    if (isAsked) asked += 1;
    if (isAsked || WORDS.note.has(word)) answers.push({ at, question: question ?? cell });
    else if (others.some(({ cells }) => (cells[at] ?? '').trim() !== '')) unread.push(cell);
  }
  const isBeside = who.length > 0 || words.some((word) => STAMPS.has(word));
  const isForm = known > 0 ? answers.length > 1 || isBeside : asked > 0 && isBeside;
  if (!isForm) return null;
  return {
    rows: others.flatMap((row) => notesOfRow(row, who, answers)),
    places: { who: 0, question: 1, note: 2 },
    headLine: head.line,
    unread,
  };
}

/** Each note of a row by the row's line, and behind the point by its place among the row's notes where there are several. */
function notesOfRow(
  { line, cells }: Row,
  who: WhoColumns,
  answers: readonly AnswerColumn[],
): Row[] {
  const filled = answers.filter(({ at }) => (cells[at] ?? '').trim() !== '');
  const digits = filled.length > 9 ? 2 : 1;
  return filled.map(({ at, question }, place) => ({
    line: filled.length === 1 ? line : Number(`${line}.${String(place + 1).padStart(digits, '0')}`),
    cells: [who.map((column) => cells[column] ?? '').join(' '), question, cells[at] ?? ''],
  }));
}
