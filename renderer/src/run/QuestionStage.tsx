import { VoteStep } from '../ballot/VoteStep';
import { GroupStep } from '../board/GroupStep';
import { DiscussStep } from '../discuss/DiscussStep';
import { ThinkStep } from '../relay/ThinkStep';
import { WriteStep } from '../relay/WriteStep';
import { useSession } from '../state/session-store';
import type { StageProps } from './stage-props';

/** A question: think in silence, write by turns, group, vote, talk. The desk says which of them the room is at. */
export function QuestionStage({ stage }: StageProps) {
  const step = useSession((session) => session.desks[stage.id]?.step ?? 'think');
  switch (step) {
    case 'think':
      return <ThinkStep stage={stage} />;
    case 'write':
      return <WriteStep stage={stage} />;
    case 'group':
      return <GroupStep stage={stage} />;
    case 'vote':
      return <VoteStep key={stage.id} stage={stage} />;
    case 'discuss':
      return <DiscussStep stage={stage} />;
  }
}
