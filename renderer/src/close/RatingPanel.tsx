import { ratingProgressOf, ratingsOf } from '@shared/domain/ratings';
import { useSession } from '../state/session-store';
import { RatingAsk } from './RatingAsk';
import { RatingDone } from './RatingDone';
import './rating.css';
import { RatingResult } from './RatingResult';

interface RatingPanelProps {
  /** Makes room for another dialog. */
  readonly onLeave?: () => void;
}

/** Was it worth the time? Everybody who is here is asked once; then the room sees what it said. */
export function RatingPanel({ onLeave }: RatingPanelProps) {
  const session = useSession((open) => open);
  const progress = ratingProgressOf(session);
  return (
    <div className="rating">
      {progress.isComplete ? (
        <RatingDone count={progress.count} onLeave={onLeave} />
      ) : (
        <RatingAsk given={progress.count} people={progress.people} />
      )}
      <RatingResult ratings={ratingsOf(session)} progress={progress} />
    </div>
  );
}
