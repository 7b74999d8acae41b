import type { Stage } from '@shared/domain/model';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useSession } from '../state/session-store';
import { GoOnAsk } from './GoOnAsk';
import { goToPlace } from './go-to-place';
import { waysFrom } from './run-places';
import { useIsOver } from './use-clock-face';

/**
 * Under the body, when the time of a stage for talking is up: a calm line that asks the room. Boards are left alone, and
 * where letters are very large the footer asks.
 */
export function GoOnStrip({ stage }: { readonly stage: Stage }) {
  const isOver = useIsOver(stage);
  const isCloseUp = useIsCloseUp();
  const session = useSession((open) => open);
  if (stage.kind !== 'talk' || !isOver || isCloseUp || session.meta.closedAt !== null) return null;
  const { next } = waysFrom(session, stage);
  return (
    <div className="go-on-strip">
      <GoOnAsk
        box={stage}
        layout="line"
        onMoveOn={next === null ? null : () => void goToPlace(next)}
      />
    </div>
  );
}
