import type { Ballot } from '@shared/domain/model';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { StageFrame } from '../run/StageFrame';
import type { StageProps } from '../run/stage-props';
import { useSession } from '../state/session-store';
import { BallotBegin } from './BallotBegin';
import { BallotFoot } from './BallotFoot';
import { BallotPhaseBody, type LastVoter } from './BallotPhaseBody';
import { ballotViewOf } from './ballot-view';
import { NothingToChoose } from './NothingToChoose';
import './ballot.css';
import './ballot-hands.css';
import './ballot-result.css';

/** Dots on the themes of a question: how the room votes, the votes themselves, and the order of talking that follows. */
export function VoteStep({ stage }: StageProps) {
  const { ballot: words } = useText();
  const session = useSession((whole) => whole);
  const view = ballotViewOf(session, stage.id);
  const themeCount = Object.values(session.themes).filter(
    (theme) => theme.stageId === stage.id,
  ).length;
  /* The ballot that may be begun anew: whatever changes it, undo as well, is seen in its place. */
  const [leaving, setLeaving] = useState<Ballot | null>(null);
  const [last, setLast] = useState<LastVoter | null>(null);
  const hasChoice = themeCount > 1;
  if (leaving !== null && view?.ballot !== leaving) setLeaving(null);
  const isBefore = view === null || view.ballot === leaving;
  return (
    <StageFrame
      stage={stage}
      heading={
        <div className="ballot-head">
          <h1>{words.question}</h1>
        </div>
      }
      foot={
        hasChoice && !isBefore ? (
          <BallotFoot stage={stage} view={view} onBegin={() => setLeaving(view.ballot)} />
        ) : undefined
      }
      isWayOnQuiet={hasChoice && (isBefore || view.phase !== 'shown')}
      hasOwnWayOn={themeCount === 1}
    >
      {!hasChoice ? (
        <NothingToChoose stage={stage} hasTheme={themeCount === 1} />
      ) : isBefore ? (
        <BallotBegin
          stage={stage}
          themeCount={themeCount}
          {...(view === null ? {} : { onBack: () => setLeaving(null) })}
        />
      ) : (
        <BallotPhaseBody stage={stage} view={view} last={last} onVoted={setLast} />
      )}
    </StageFrame>
  );
}
