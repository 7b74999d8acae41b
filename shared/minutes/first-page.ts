import { isBlank } from '../lib/blank';
import { longDate, shortDate } from '../text/dates';
import { actionsTable } from './actions-table';
import type { Block, ParagraphBlock } from './blocks';
import {
  type MinutesContext,
  nameOf,
  numberedActions,
  numberedDecisions,
  quoted,
  themeName,
  titleOf,
} from './context';
import { goalsOf } from './practice-facts';
import { asSentence, bold, capitalised, heading, muted, oneLine, paragraph, plain } from './runs';
import { dayOf, sessionTime } from './session-times';
import { lastTime, summary } from './summary';

/**
 * Page 1 stands alone: an owner who reads nothing else knows what they owe, to whom, by when, and how success will
 * be seen.
 */
export function firstPage(context: MinutesContext): Block[] {
  const { texts } = context;
  return [
    { kind: 'title', runs: [quoted(context, titleOf(context))] },
    ...rehearsal(context),
    ...facts(context),
    ...draft(context),
    ...aims(context),
    heading(1, plain(texts.summary)),
    ...summary(context),
    heading(2, plain(texts.actions)),
    actionsTable(context) ?? paragraph('body', plain(texts.noActions)),
    ...afterActions(context),
    heading(2, plain(texts.decisions)),
    ...decisions(context),
  ];
}

/** `Looking back on 2026`, or the first and the last day where the period is not a whole year. */
function period(context: MinutesContext): string {
  const { periodFrom, periodTo } = context.session.meta;
  if (isBlank(periodFrom) || isBlank(periodTo)) return '';
  const year = periodFrom.slice(0, 4);
  return periodFrom === `${year}-01-01` && periodTo === `${year}-12-31`
    ? context.texts.periodYear(year)
    : context.texts.periodDays(
        shortDate(periodFrom, context.locale),
        shortDate(periodTo, context.locale),
      );
}

function facts(context: MinutesContext): ParagraphBlock[] {
  const { session, texts, locale } = context;
  const { meta } = session;
  const organisation = oneLine(meta.organisation);
  const day = longDate(meta.heldOn, locale);
  const held = [
    organisation,
    isBlank(organisation) ? capitalised(day) : day,
    sessionTime(context) ?? '',
    oneLine(meta.place),
  ];
  const facilitator = nameOf(context, meta.facilitatorId);
  const behind = [
    period(context),
    facilitator === null ? '' : `${texts.labelled(texts.facilitator)} ${facilitator}`,
    lastTime(context),
  ];
  const joined = (parts: readonly string[]) => parts.filter((part) => !isBlank(part)).join(', ');
  const lines = [joined(held), behind.filter((part) => part !== '').join('. ')];
  const text = lines.filter((line) => !isBlank(line)).join('\n');
  return text === '' ? [] : [paragraph('facts', plain(text))];
}

/** What the room set out for: the goals, the vision, and why the company is there at all, with the day of that sentence. */
function aims(context: MinutesContext): ParagraphBlock[] {
  const { session, texts } = context;
  const purpose = oneLine(session.meta.purpose);
  const lines = [
    [texts.goal, goalsOf(session).map(oneLine).join('; '), ''] as const,
    [texts.vision, oneLine(session.meta.vision), ''] as const,
    [texts.practice.purpose, purpose, ` (${purposeDay(context)})`] as const,
  ];
  const runs = lines
    .filter(([, words]) => !isBlank(words))
    .flatMap(([label, words, after], index) => [
      bold(`${index === 0 ? '' : '\n'}${texts.labelled(label)} `),
      quoted(context, words),
      ...(after === '' ? [] : [muted(after)]),
    ]);
  return runs.length === 0 ? [] : [paragraph('body', ...runs)];
}

/** When the room confirmed the sentence of purpose; a sentence that was only taken over says so. */
function purposeDay(context: MinutesContext): string {
  const { session, texts, locale } = context;
  const day = dayOf(context, session.meta.purposeConfirmedAt);
  return day === null
    ? texts.practice.notConfirmed
    : texts.practice.confirmedOn(shortDate(day, locale));
}

/** What a rehearsal says before anything else: nobody shall take it for what was agreed. */
const rehearsal = ({ session, texts }: MinutesContext): ParagraphBlock[] =>
  session.meta.use === 'rehearsal' ? [paragraph('draft', bold(asSentence(texts.rehearsal)))] : [];

const draft = (context: MinutesContext): ParagraphBlock[] =>
  context.session.meta.closedAt === null ? [paragraph('draft', bold(context.texts.draft))] : [];

function decisions(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const items = numberedDecisions(session).map(({ record }) => {
    const theme = record.themeId === null ? undefined : session.themes[record.themeId];
    return [
      quoted(context, record.text),
      ...(theme === undefined ? [] : [muted(` (${themeName(context, theme).text})`)]),
    ];
  });
  return items.length === 0
    ? [paragraph('body', plain(texts.noDecisions))]
    : [{ kind: 'list', marker: 'decision', items }];
}

/** What nobody owns yet, and the earliest first check-in with those who then show how far they have come. */
function afterActions(context: MinutesContext): ParagraphBlock[] {
  const { session, texts, locale } = context;
  const planned = numberedActions(session);
  if (planned.length === 0) return [];
  const unowned = planned.filter(({ record }) => nameOf(context, record.ownerId) === null);
  const [first] = planned.flatMap(({ record }) => record.firstCheckInOn ?? []).sort();
  const due = planned
    .filter(({ record }) => record.firstCheckInOn === first)
    .map(({ label, record }) => {
      const owner = nameOf(context, record.ownerId);
      return owner === null ? label : `${label} (${owner})`;
    });
  const labelled = (label: string, words: string) =>
    paragraph('after-table', bold(`${texts.labelled(label)} `), plain(words));
  return [
    ...(unowned.length === 0
      ? []
      : [labelled(texts.practice.withoutOwner, unowned.map(({ label }) => label).join(', '))]),
    first === undefined
      ? paragraph('after-table', plain(texts.noCheckIn))
      : labelled(texts.nextCheckIn, [longDate(first, locale), ...due].join(', ')),
  ];
}
