import type { Theme } from '../domain/model';
import { notesOfTheme, themesOfStage } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import { longDate, shortDate } from '../text/dates';
import { actionsTable } from './actions-table';
import type { Block, ParagraphBlock } from './blocks';
import {
  isSuccess,
  type MinutesContext,
  nameOf,
  numberedActions,
  numberedDecisions,
  quoted,
  sectionStagesOf,
  themeName,
  titleOf,
} from './context';
import { asSentence, bold, capitalised, heading, muted, oneLine, paragraph, plain } from './runs';
import { sessionTime } from './session-times';

/**
 * Page 1 stands alone: an owner who reads nothing else knows what they owe, to whom, by when, and how success will
 * be seen.
 */
export function firstPage(context: MinutesContext): Block[] {
  const { texts } = context;
  return [
    { kind: 'title', runs: [quoted(context, titleOf(context))] },
    ...facts(context),
    ...draft(context),
    ...aims(context),
    heading(1, plain(texts.summary)),
    summary(context),
    heading(2, plain(texts.actions)),
    actionsTable(context) ?? paragraph('body', plain(texts.noActions)),
    heading(2, plain(texts.decisions)),
    ...decisions(context),
    heading(2, plain(texts.nextCheckIn)),
    nextCheckIn(context),
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
  ];
  const joined = (parts: readonly string[]) => parts.filter((part) => !isBlank(part)).join(', ');
  const lines = [joined(held), behind.filter((part) => part !== '').join('. ')];
  const text = lines.filter((line) => !isBlank(line)).join('\n');
  return text === '' ? [] : [paragraph('facts', plain(text))];
}

/** What the room set out for: one line for the goal, one for the vision. */
function aims(context: MinutesContext): ParagraphBlock[] {
  const { session, texts } = context;
  const runs = [
    [texts.goal, oneLine(session.meta.goal)] as const,
    [texts.vision, oneLine(session.meta.vision)] as const,
  ]
    .filter(([, words]) => !isBlank(words))
    .flatMap(([label, words], index) => [
      bold(`${index === 0 ? '' : '\n'}${texts.labelled(label)} `),
      quoted(context, words),
    ]);
  return runs.length === 0 ? [] : [paragraph('body', ...runs)];
}

const draft = (context: MinutesContext): ParagraphBlock[] =>
  context.session.meta.closedAt === null ? [paragraph('draft', bold(context.texts.draft))] : [];

/** The success with the most notes; of equals the first one. Votes will decide once there are any. */
function biggestSuccess(context: MinutesContext): Theme | null {
  const { session } = context;
  let best: Theme | null = null;
  let most = 0;
  for (const stage of sectionStagesOf(session)) {
    for (const theme of themesOfStage(session, stage.id)) {
      const count = notesOfTheme(session, theme.id).length;
      if (count > most && isSuccess(session, theme)) {
        best = theme;
        most = count;
      }
    }
  }
  return best;
}

/** Counted facts and people's own words; nothing is made up. */
function summary(context: MinutesContext): ParagraphBlock {
  const { session, texts } = context;
  const notes = Object.values(session.notes);
  const counts = {
    people: Object.values(session.people).filter((person) => person.attendance !== 'apologies')
      .length,
    notes: notes.length,
    groupedNotes: notes.filter((note) => note.themeId !== null && note.themeId in session.themes)
      .length,
    themes: Object.keys(session.themes).length,
    actions: Object.keys(session.actions).length,
    decisions: Object.keys(session.decisions).length,
  };
  const success = biggestSuccess(context);
  return paragraph(
    'body',
    plain(`${texts.tookPart(counts)} ${texts.agreed(counts)}`),
    ...(success === null
      ? []
      : [
          plain(` ${texts.labelled(texts.biggestSuccess)} `),
          quoted(context, asSentence(themeName(context, success).text)),
        ]),
    ...(success === null || isBlank(success.why)
      ? []
      : [
          plain(` ${texts.labelled(texts.whyItWorked)} `),
          quoted(context, asSentence(oneLine(success.why))),
        ]),
  );
}

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

/** The earliest first check-in, and who then shows how far which action has come. */
function nextCheckIn(context: MinutesContext): ParagraphBlock {
  const { session, texts, locale } = context;
  const planned = numberedActions(session);
  const [first] = planned.flatMap(({ record }) => record.firstCheckInOn ?? []).sort();
  if (first === undefined) return paragraph('body', plain(texts.noCheckIn));
  const due = planned
    .filter(({ record }) => record.firstCheckInOn === first)
    .map(({ label, record }) => {
      const owner = nameOf(context, record.ownerId);
      return owner === null ? label : `${label} (${owner})`;
    });
  return paragraph(
    'body',
    bold(`${texts.labelled(capitalised(longDate(first, locale)))} `),
    plain(due.join(', ')),
  );
}
