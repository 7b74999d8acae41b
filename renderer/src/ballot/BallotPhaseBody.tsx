import type { Stage } from '@shared/domain/model';
import { BallotComplete } from './BallotComplete';
import { BallotHandOver } from './BallotHandOver';
import { BallotResult } from './BallotResult';
import { BallotSeats } from './BallotSeats';
import type { BallotView } from './ballot-view';
import { HandsCount } from './HandsCount';
import { OperatorEntry } from './OperatorEntry';
import { VotingTurn } from './VotingTurn';

/** Who had the keyboard before, where this window saw it. */
export interface LastVoter {
  readonly turn: number;
  readonly name: string;
}

interface BallotPhaseBodyProps {
  readonly stage: Stage;
  readonly view: BallotView;
  readonly last: LastVoter | null;
  readonly onVoted: (last: LastVoter) => void;
}

/** What a ballot shows in each of its phases. */
export function BallotPhaseBody({ stage, view, last, onVoted }: BallotPhaseBodyProps) {
  const { ballot, phase } = view;
  if (phase === 'shown') return <BallotResult stage={stage} ballot={ballot} />;
  if (ballot.method === 'fingers') return <HandsCount stage={stage} view={view} />;
  if (ballot.method === 'operator') return <OperatorEntry stage={stage} view={view} />;
  return (
    <div className="ballot">
      <div className="ballot__body">
        {phase === 'hand-over' ? (
          <BallotHandOver
            key={ballot.turn}
            stageId={stage.id}
            view={view}
            thanksTo={last?.turn === ballot.turn - 1 ? last.name : null}
          />
        ) : phase === 'voting' && ballot.personId !== null ? (
          <VotingTurn
            key={ballot.turn}
            stage={stage}
            view={view}
            personId={ballot.personId}
            onDone={() => onVoted({ turn: ballot.turn, name: view.name })}
          />
        ) : (
          <BallotComplete key={view.missingIds.join()} stage={stage} view={view} />
        )}
      </div>
      <BallotSeats stage={stage} ballot={ballot} />
    </div>
  );
}
