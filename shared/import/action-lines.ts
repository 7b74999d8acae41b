import { ACTION_KINDS, type ActionKind } from '../domain/model';
import { foldName, type OwnerProblem } from '../domain/owner';
import { actionsOf } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import type { IsoDay } from '../lib/iso-day';
import { parseDay } from '../text/parse-day';
import { plainWord, wordsOfAll } from './columns';
import { type FindPerson, personInCell } from './find-person';
import { type ImportProblem, told } from './import-line';
import type { ImportContext, RowReader } from './read-import';
import { safeLine, safeText } from './tidy-cell';

/** The command takes no longer line, and no longer measure. */
const LONGEST_TEXT = 500;
const LONGEST_MEASURE = 20_000;

/** Exactly one person: every other way of naming somebody is told apart, and none of them becomes an owner by itself. */
const OWNER_PROBLEMS: Readonly<Record<OwnerProblem, ImportProblem>> = {
  empty: 'owner-none',
  nobody: 'owner-none',
  everybody: 'owner-many',
  two: 'owner-many',
  unknown: 'owner-unknown',
  ambiguous: 'owner-ambiguous',
};

const KINDS: Readonly<Record<ActionKind, ReadonlySet<string>>> = {
  mitigate: wordsOfAll(({ importing, minutes, actions }) => [
    importing.kindWords.mitigate,
    minutes.actionKinds.mitigate,
    actions.kinds.mitigate,
  ]),
  amplify: wordsOfAll(({ importing, minutes, actions }) => [
    importing.kindWords.amplify,
    minutes.actionKinds.amplify,
    actions.kinds.amplify,
  ]),
};
/** What the table of the minutes writes where nothing is known. */
const NOTHING = wordsOfAll(({ minutes }) => [minutes.notSet, minutes.noOwner]);

const said = (cell: string): string => {
  const text = safeLine(cell);
  return NOTHING.has(plainWord(text)) ? '' : text;
};

/** Reads actions: what is done, the one owner, the day, the kind, and how it is measured. */
export function actionReader(
  { session, locale, today }: ImportContext,
  findPerson: FindPerson,
): RowReader {
  const seen = new Set(actionsOf(session).map(({ text, ownerId }) => keyOf(text, ownerId)));
  return ({ line, cell, isTooMany }) => {
    const text = safeLine(cell('action'));
    const written = said(cell('owner'));
    const due = said(cell('due'));
    const kindWord = said(cell('kind'));
    const measure = NOTHING.has(plainWord(cell('measure'))) ? '' : safeText(cell('measure'));
    const { name: owner, found } = personInCell(written, findPerson);
    const day = isTooMany ? null : dayIn(due, locale, today);
    const kind = ACTION_KINDS.find((known) => KINDS[known].has(plainWord(kindWord)));
    const problems: ImportProblem[] = [];
    if (isBlank(text)) problems.push('action-empty');
    if (text.length > LONGEST_TEXT || measure.length > LONGEST_MEASURE) {
      problems.push('action-too-long');
    }
    const key = keyOf(text, found.ok ? found.value : owner === '' ? null : owner);
    if (!isTooMany && text !== '') {
      if (seen.has(key)) problems.push('action-twice');
      seen.add(key);
    }
    if (!found.ok) problems.push(OWNER_PROBLEMS[found.error]);
    if (due !== '' && day === null) problems.push('day-unclear');
    if (day !== null && day < today) problems.push('day-past');
    if (kindWord !== '' && kind === undefined) problems.push('kind-unclear');
    return {
      target: 'actions',
      ...told(line, isTooMany ? ['too-many'] : problems),
      text,
      owner,
      written,
      ownerId: found.ok ? found.value : null,
      due,
      dueOn: day,
      kindWord,
      actionKind: kind ?? 'mitigate',
      measure,
    };
  };
}

/** Two people may be asked the same; one person is asked once. */
const keyOf = (text: string, owner: string | null): string =>
  `${foldName(text)}\n${owner === null ? '' : foldName(owner)}`;

/** Spreadsheets write midnight behind a day. */
const MIDNIGHT = /[ T]0?0:00(?::00(?:\.0+)?)?Z?$/u;

function dayIn(text: string, locale: ImportContext['locale'], today: IsoDay): IsoDay | null {
  if (text === '') return null;
  const day = parseDay(text.replace(MIDNIGHT, ''), locale, today);
  return day.ok ? day.value : null;
}
