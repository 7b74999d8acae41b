import { ACTION_KINDS, type Action, type ActionKind } from '../domain/model';
import { isBlank } from '../lib/blank';
import { factsOf, hasFacts } from './action-facts';
import type { Block, ParagraphBlock, Run } from './blocks';
import { type MinutesContext, type Numbered, nameOf, numberedActions, quoted } from './context';
import { goalsOf } from './practice-facts';
import { bold, heading, muted, oneLine, paragraph, plain } from './runs';

/**
 * The actions with everything that was agreed about them, those that mitigate apart from those that amplify; then, quietly, what
 * does not fit together yet. Left out where there are no actions.
 */
export function actionsSection(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const actions = numberedActions(session);
  if (actions.length === 0) return [];
  const isDetailed = actions.some(({ record }) => hasFacts(context, record));
  const groups = isDetailed ? ACTION_KINDS.flatMap((kind) => group(context, actions, kind)) : [];
  const rest = gaps(context, actions);
  if (groups.length + rest.length === 0) return [];
  return [heading(1, plain(texts.practice.inFull)), ...groups, ...rest];
}

function group(
  context: MinutesContext,
  actions: readonly Numbered<Action>[],
  kind: ActionKind,
): Block[] {
  const ofKind = actions.filter(({ record }) => record.kind === kind);
  if (ofKind.length === 0) return [];
  const { kindHeadings } = context.texts.practice;
  return [
    heading(2, plain(`${kindHeadings[kind]} (${ofKind.length})`)),
    ...ofKind.flatMap((action) => inFull(context, action)),
  ];
}

const inFull = (context: MinutesContext, { label, record }: Numbered<Action>): Block[] => [
  paragraph(
    'entry',
    bold(`${label} `),
    { ...quoted(context, oneLine(record.text)), isBold: true },
    muted(` (${nameOf(context, record.ownerId) ?? context.texts.noOwner})`),
  ),
  { kind: 'list', marker: 'bullet', items: factsOf(context, record) },
];

/** Goals that no action serves, actions that serve none where others do, and what is written down nowhere. */
function gaps(
  { session, texts }: MinutesContext,
  actions: readonly Numbered<Action>[],
): ParagraphBlock[] {
  const { practice, labelled } = texts;
  const served = new Set(actions.map(({ record }) => record.goal.trim()));
  const goals = goalsOf(session).filter((goal) => !served.has(goal));
  const aimless = actions.filter(({ record }) => isBlank(record.goal));
  const nowhere = actions.filter(({ record }) => isBlank(record.document));
  const labels = (found: readonly Numbered<Action>[]) => found.map(({ label }) => label).join(', ');
  const line = (label: string, words: string): Run[][] =>
    words === '' ? [] : [[muted(`${labelled(label)} ${words}`)]];
  const lines = [
    ...line(practice.goalsWithoutAction, goals.map(oneLine).join('; ')),
    ...line(practice.actionsWithoutGoal, aimless.length < actions.length ? labels(aimless) : ''),
    ...line(practice.notDocumented, labels(nowhere)),
  ];
  return lines.map((runs) => paragraph('after-table', ...runs));
}
