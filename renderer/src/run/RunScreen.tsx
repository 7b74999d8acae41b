import type { Stage } from '@shared/domain/model';
import { currentStageOf } from '@shared/domain/selectors';
import { ActionsStage } from '../actions/ActionsStage';
import { CloseStage } from '../close/CloseStage';
import { CommitmentsStage } from '../commitments/CommitmentsStage';
import { SecondDisplay } from '../displays/SecondDisplay';
import { OpeningStage } from '../opening/OpeningStage';
import { ReviewStage } from '../review/ReviewStage';
import { useSession } from '../state/session-store';
import { ThanksStage } from '../thanks/ThanksStage';
import { BreakStage } from './BreakStage';
import { ClockStopNotice } from './ClockStopNotice';
import { MarkKeeper } from './MarkKeeper';
import { QuestionStage } from './QuestionStage';
import { RunDialogs } from './RunDialogs';
import { TalkStage } from './TalkStage';
import { useRunDeeds } from './use-run-deeds';
import { useRunKeys } from './use-run-keys';
import './run.css';

/** The morning itself: the stage where the room is, and what belongs to every stage. */
export function RunScreen() {
  const stage = useSession(currentStageOf);
  useRunKeys(stage);
  useRunDeeds();
  if (stage === null) return null;
  return (
    <>
      <StageBody key={stage.id} stage={stage} />
      <RunDialogs stage={stage} />
      <MarkKeeper />
      <ClockStopNotice />
      <SecondDisplay />
    </>
  );
}

function StageBody({ stage }: { readonly stage: Stage }) {
  switch (stage.kind) {
    case 'talk':
      return <TalkStage stage={stage} />;
    case 'opening':
      return <OpeningStage stage={stage} />;
    case 'review':
      return <ReviewStage stage={stage} />;
    case 'commitments':
      return <CommitmentsStage stage={stage} />;
    case 'thanks':
      return <ThanksStage stage={stage} />;
    case 'question':
      return <QuestionStage stage={stage} />;
    case 'break':
      return <BreakStage stage={stage} />;
    case 'actions':
      return <ActionsStage stage={stage} />;
    case 'close':
      return <CloseStage stage={stage} />;
  }
}
