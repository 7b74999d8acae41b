import { amountWithUnit } from '@shared/company/amount-text';
import { type FollowUp, keyOfRef, type LogEntry } from '@shared/company/follow-ups';
import type { Locale } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import type { IsoDay } from '@shared/lib/iso-day';
import type { Texts } from '@shared/text';
import { shortDate } from '@shared/text/dates';
import { currentLocale } from '../state/commands';

/** One entry of the log as it is read. */
export interface LogLineData {
  readonly id: string;
  readonly on: IsoDay;
  /** What was done or said, a line each. */
  readonly parts: readonly string[];
  /** The record behind it, where it can be taken out; null where a session keeps it. */
  readonly entry: LogEntry | null;
}

/** The log of an action through all sessions in which it went on, the oldest first; it begins where it was agreed. */
export const logLines = (history: readonly FollowUp[], texts: Texts): readonly LogLineData[] =>
  history.flatMap((one) => {
    const key = keyOfRef(one.ref);
    return [
      {
        id: key,
        on: one.session.heldOn,
        parts: [texts.followUp.log.agreed(one.session.title)],
        entry: null,
      },
      ...one.log.map((entry, index) => ({
        id: entry.checkInId ?? `${key} ${index}`,
        on: entry.on,
        parts: partsOf(entry, one.action.unit, texts, currentLocale()),
        entry: entry.checkInId === null ? null : entry,
      })),
    ];
  });

function partsOf(
  { reading, seen, outcome, handedFrom, handedTo, dueOn, phase, nextOn, checkInId }: LogEntry,
  unit: string,
  { followUp, terms }: Texts,
  locale: Locale,
): readonly string[] {
  const { log, row } = followUp;
  const facts = [
    outcome === 'open' ? log.reopened : outcome === null ? null : terms.outcomes[outcome],
    reading === null ? null : log.reading(amountWithUnit(reading, unit, locale)),
    handedTo === '' ? null : log.handed(handedFrom === '' ? row.nobody : handedFrom, handedTo),
    dueOn === null ? null : log.movedDue(shortDate(dueOn, locale)),
    phase === null ? null : log.movedPhase(terms.phases[phase]),
    nextOn === null ? null : log.next(shortDate(nextOn, locale)),
    checkInId === null ? log.inSession : null,
  ].filter((part) => part !== null);
  return [facts.join(', '), ...(isBlank(seen) ? [] : [seen])].filter((part) => part !== '');
}
