import type { Action, Locale, Session } from '../domain/model';
import { isBlank } from '../lib/blank';
import type { IsoDay } from '../lib/iso-day';
import type { Texts } from '../text';
import { languageOf } from '../text/dates';
import { amountCell } from '../text/parse-amount';
import { type MinutesContext, nameOf, numberedActions } from './context';
import { oneLine } from './runs';

/** A table for a spreadsheet, as plain cells. */
export interface CsvTable {
  /** What stands between two cells: spreadsheets expect the one of the country's figures. */
  readonly delimiter: ',' | ';';
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Cells that a spreadsheet would calculate instead of show: those that begin with `=`, `+`, `-`, `@`, also as full-width
 * signs, with a tab, a line end or a control character, whatever spaces or unseen signs stand before them. They get an
 * apostrophe in front. After OWASP, "CSV Injection".
 */
export const FORMULA = /^(?:[\s\p{Cc}\p{Cf}\ufffd]*[=+\-@＝＋－＠]|[\t\r\n\p{Cc}\ufffd])/u;

/**
 * The actions of a session, one row each. Days are written as 2027-01-29, which spreadsheets of every country read as
 * that day. Where there is no action, one row says so.
 */
export function actionsCsv(session: Session, locale: Locale, allTexts: Texts): CsvTable {
  const texts = allTexts.minutes;
  const context: MinutesContext = { session, locale, texts, utcOffsetMinutes: null };
  const columns = texts.actionColumns;
  const more = allTexts.actionParts.columns;
  const head = [
    columns.number,
    columns.action,
    texts.tableColumns.kind,
    columns.owner,
    columns.due,
    columns.measure,
    columns.firstCheckIn,
    texts.noteColumns.theme,
    more.helpers,
    more.unit,
    more.baseline,
    more.target,
    more.counts,
    more.tackles,
    more.goal,
    more.phase,
    more.facet,
    more.adjustmentWeeks,
    more.document,
    more.hoursPerMonth,
  ];
  const rows = numberedActions(session).map(({ label, record }) => [
    ...rowOf(context, label, record),
    ...furtherCellsOf(context, record, allTexts.terms),
  ]);
  return {
    delimiter: languageOf(locale) === 'en' ? ',' : ';',
    head: head.map((word) => word.replaceAll('\u2011', '-')),
    rows: rows.length > 0 ? rows : [[texts.noActions, ...head.slice(1).map(() => '')]],
  };
}

function rowOf(context: MinutesContext, label: string, action: Action): string[] {
  const { texts, session } = context;
  const day = (on: IsoDay | null) => on ?? texts.notSet;
  const theme = action.themeId === null ? undefined : session.themes[action.themeId];
  const words = (text: string, fallback: string) => (isBlank(text) ? fallback : text);
  return [
    label,
    words(action.text, texts.emptyText),
    texts.actionKinds[action.kind],
    nameOf(context, action.ownerId) ?? texts.noOwner,
    day(action.dueOn),
    words(action.measure, texts.notSet),
    day(action.firstCheckInOn),
    theme === undefined ? texts.noTheme : words(oneLine(theme.name), texts.unnamedTheme),
  ];
}

/** What was said besides; an empty cell where nothing was. Figures are written as the country's spreadsheets read them. */
function furtherCellsOf(context: MinutesContext, action: Action, terms: Texts['terms']): string[] {
  const amount = (value: number | null) =>
    value === null ? '' : amountCell(value, context.locale);
  return [
    action.helperIds.flatMap((helper) => nameOf(context, helper) ?? []).join(', '),
    oneLine(action.unit),
    amount(action.baseline),
    amount(action.target),
    action.counts === null ? '' : terms.counted[action.counts],
    action.tackles === null ? '' : terms.tackled[action.tackles],
    oneLine(action.goal),
    terms.phases[action.phase],
    action.facet === null ? '' : terms.facets[action.facet],
    amount(action.adjustmentWeeks),
    oneLine(action.document),
    amount(action.hoursPerMonth),
  ];
}
