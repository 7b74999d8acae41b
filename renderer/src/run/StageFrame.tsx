import type { Stage } from '@shared/domain/model';
import type { TimeBox } from '@shared/domain/time-box';
import type { ReactNode } from 'react';
import { Screen } from '../kit/Screen';
import { useSession } from '../state/session-store';
import { CompactTimer } from './CompactTimer';
import { GoOnStrip } from './GoOnStrip';
import { RunHints } from './RunHints';
import { RunMenu } from './RunMenu';
import { RunRail } from './RunRail';
import { RunSteps } from './RunSteps';
import { WaysOn } from './WaysOn';
import './run.css';

interface StageFrameProps {
  readonly stage: Stage;
  /** Left of the head line, under the rail: facts or a small heading. */
  readonly heading?: ReactNode;
  /** The left of the footer: keys and quiet buttons. */
  readonly foot?: ReactNode;
  /** Instead of the button that leads to the next step or stage. */
  readonly primary?: ReactNode;
  /** The body shows the large timer of the stage, so the head line leaves the small one out. */
  readonly hasOwnTimer?: boolean;
  /** What the head line's small timer shows instead of the stage's time. */
  readonly headBox?: TimeBox | undefined;
  /** The body has the primary button of the screen, so the way on steps back. */
  readonly isWayOnQuiet?: boolean;
  /** The body shows the ways on by itself, so the footer keeps only the way back. */
  readonly hasOwnWayOn?: boolean;
  readonly children: ReactNode;
}

/** The frame round every stage: rail above, the stage's own body, footer with the way on. */
export function StageFrame({
  stage,
  heading,
  foot,
  primary,
  hasOwnTimer = false,
  headBox,
  isWayOnQuiet = false,
  hasOwnWayOn = false,
  children,
}: StageFrameProps) {
  /* A closed session has no time left to tell. */
  const isClosed = useSession((session) => session.meta.closedAt !== null);
  const hasHead = !hasOwnTimer || stage.kind === 'question' || heading !== undefined;
  return (
    <Screen
      className="run"
      strip={<GoOnStrip stage={stage} />}
      header={
        <>
          <RunRail stage={stage} />
          {hasHead && (
            <div className="run-head">
              <div className="run-head__heading">{heading}</div>
              {!hasOwnTimer && !isClosed && <CompactTimer stage={stage} box={headBox ?? stage} />}
              {stage.kind === 'question' && <RunSteps stage={stage} />}
            </div>
          )}
        </>
      }
      footer={
        <>
          <div className="run-foot__left">
            <RunMenu stage={stage} />
            {foot ?? <RunHints stage={stage} />}
          </div>
          <WaysOn stage={stage} primary={hasOwnWayOn ? false : primary} isQuiet={isWayOnQuiet} />
        </>
      }
    >
      {children}
    </Screen>
  );
}
