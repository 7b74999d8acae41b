import { clockOf, countedAt } from '../domain/clock';
import type { Session, Stage, TimeBoxId } from '../domain/model';
import { stagesOf, themesOfStage } from '../domain/selectors';
import { duration } from '../text/dates';
import type { Block, TextRun } from './blocks';
import { type MinutesContext, stageName, themeName } from './context';
import { bold, cell, heading, paragraph, plain } from './runs';

/**
 * What a stage's clock has counted. A clock that still runs in a draft counts only up to its last stored moment:
 * minutes must not depend on when they are printed.
 */
function countedMs(session: Session, stage: Stage): number {
  const clock = clockOf(session, stage);
  return clock.earlierMs + countedAt(clock, session.meta.closedAt ?? clock.runningSince ?? 0);
}

/** Planned against real time, stage by stage. */
export function howItRan(context: MinutesContext): Block[] {
  const { session, texts } = context;
  const columns = texts.stageColumns;
  const stages = stagesOf(session);
  const actual = (stage: Stage): string => {
    const clock = clockOf(session, stage);
    const spent = duration(countedMs(session, stage));
    if (session.meta.closedAt === null && clock.runningSince !== null) return texts.soFar(spent);
    return clock.firstStartedAt === null ? texts.notTimed : spent;
  };
  const sum = (part: (stage: Stage) => number) =>
    duration(stages.reduce((total, stage) => total + part(stage), 0));
  const rows = [
    ...stages.map((stage) => [
      cell(stageName(context, stage)),
      cell(plain(duration(stage.plannedMs))),
      cell(plain(actual(stage))),
    ]),
    [
      cell(bold(texts.total)),
      cell(bold(sum((stage) => stage.plannedMs))),
      cell(bold(sum((stage) => countedMs(session, stage)))),
    ],
  ];
  return [
    heading(1, plain(texts.howItRan)),
    stages.length === 0
      ? paragraph('body', plain(texts.noStages))
      : {
          kind: 'table',
          columns: [
            { header: columns.stage, share: 54 },
            { header: columns.planned, share: 23 },
            { header: columns.actual, share: 23 },
          ],
          rows,
        },
    ...moreTime(context, stages),
  ];
}

/** One line for each stage and theme that was given more time by thumbs, in the order of the agenda; none where none was. */
function moreTime(context: MinutesContext, stages: readonly Stage[]): Block[] {
  const { session, texts } = context;
  const line = (name: TextRun, boxId: TimeBoxId): TextRun[][] => {
    const extensions = session.clocks[boxId]?.extensions ?? [];
    const words = extensions.map(({ byMs, thumbsUp, thumbsDown }) =>
      texts.extension(duration(byMs), thumbsUp, thumbsDown),
    );
    return words.length === 0
      ? []
      : [[{ ...name, text: texts.labelled(name.text) }, plain(` ${words.join(', ')}`)]];
  };
  const items = stages.flatMap((stage) => [
    ...line(stageName(context, stage), stage.id),
    ...themesOfStage(session, stage.id).flatMap((theme) =>
      line(themeName(context, theme), theme.id),
    ),
  ]);
  if (items.length === 0) return [];
  return [
    paragraph('lead', bold(texts.labelled(texts.moreTime))),
    { kind: 'list', marker: 'bullet', items },
  ];
}
