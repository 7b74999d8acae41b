import { clockOf, countedAt } from '../domain/clock';
import type { Session, Stage } from '../domain/model';
import { stagesOf } from '../domain/selectors';
import { isBlank } from '../lib/blank';
import { duration } from '../text/dates';
import type { Block } from './blocks';
import { type MinutesContext, quoted, stageName } from './context';
import { bold, cell, heading, oneLine, paragraph, plain } from './runs';

/**
 * What a stage's clock has counted. A clock that still runs in a draft counts only up to its last stored moment:
 * minutes must not depend on when they are printed.
 */
function countedMs(session: Session, stage: Stage): number {
  const clock = clockOf(session, stage);
  return clock.earlierMs + countedAt(clock, session.meta.closedAt ?? clock.runningSince ?? 0);
}

/** Planned against real time, stage by stage, and how the room celebrates. */
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
  const celebration = oneLine(session.meta.celebration);
  return [
    heading(1, plain(texts.howItRan)),
    ...(isBlank(celebration)
      ? []
      : [
          paragraph(
            'body',
            bold(`${texts.labelled(texts.celebration)} `),
            quoted(context, celebration),
          ),
        ]),
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
  ];
}
