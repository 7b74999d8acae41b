import type { IsoDay } from '../lib/iso-day';
import type { CalendarLanguage } from '../text/calendar-words';
import { languageOf, shortDate } from '../text/dates';
import type { TableBlock } from './blocks';
import { type MinutesContext, nameOf, numberedActions, quoted } from './context';
import { isWeird } from './practice-facts';
import { bold, cell, muted, plain } from './runs';

interface Shares {
  readonly number: number;
  readonly action: number;
  readonly owner: number;
  readonly day: number;
  readonly measure: number;
}

/** Tenths of a millimetre on A4: each language's longest heading and its dates have room, the rest goes to the words. */
const SHARES: Readonly<Record<CalendarLanguage, Shares>> = {
  en: { number: 170, action: 472, owner: 250, day: 241, measure: 366 },
  de: { number: 172, action: 470, owner: 252, day: 222, measure: 402 },
  fr: { number: 192, action: 468, owner: 268, day: 210, measure: 392 },
  es: { number: 176, action: 446, owner: 266, day: 240, measure: 372 },
};

/**
 * One row for each action; null when there is none. The kind stands below the number, where even the shortest
 * action leaves a line free.
 */
export function actionsTable(context: MinutesContext): TableBlock | null {
  const { session, texts, locale } = context;
  const columns = texts.actionColumns;
  const shares = SHARES[languageOf(locale)];
  const day = (on: IsoDay | null) =>
    cell(plain(on === null ? texts.notSet : shortDate(on, locale)));
  const rows = numberedActions(session).map(({ label, record }) => [
    [
      [
        { kind: 'tick' as const, isTicked: false, label: texts.actionDone(label) },
        bold(` ${label}`),
      ],
      [muted(texts.actionKinds[record.kind])],
    ],
    cell(
      quoted(context, record.text),
      ...(isWeird(session, record) ? [muted(` (${texts.practice.weirdIdea})`)] : []),
    ),
    cell(plain(nameOf(context, record.ownerId) ?? texts.noOwner)),
    day(record.dueOn),
    cell(quoted(context, record.measure, texts.notSet)),
    day(record.firstCheckInOn),
  ]);
  if (rows.length === 0) return null;
  return {
    kind: 'table',
    columns: [
      { header: columns.number, share: shares.number },
      { header: columns.action, share: shares.action },
      { header: columns.owner, share: shares.owner },
      { header: columns.due, share: shares.day },
      { header: columns.measure, share: shares.measure },
      { header: columns.firstCheckIn, share: shares.day },
    ],
    rows,
  };
}
