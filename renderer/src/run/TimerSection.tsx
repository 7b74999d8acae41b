import type { TimeBox } from '@shared/domain/time-box';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import { GoOnAsk } from './GoOnAsk';
import { goToPlace } from './go-to-place';
import { waysFrom } from './run-places';
import { TimerButtons } from './TimerButtons';
import { boxKindOf, boxName } from './time-in-hand';
import { useClockFace } from './use-clock-face';

/** One clock in the panel of the small timer: its name where there are two, its buttons, and at its end the question where nothing else asks. */
export function TimerSection({ box }: { readonly box: TimeBox }) {
  const texts = useText();
  const face = useClockFace(box);
  const session = useSession((open) => open);
  const name = boxName(session, box.id, texts);
  const kind = boxKindOf(session, box.id);
  const isCloseUp = useIsCloseUp();
  const stage = session.stages[box.id];
  const next = stage === undefined ? null : waysFrom(session, stage).next;
  const asks =
    (face.state === 'over' || face.state === 'over-paused') &&
    (kind === 'stage' || (kind === 'theme' && isCloseUp)) &&
    session.meta.closedAt === null;
  return (
    <section className="run-chip__section" aria-label={name === '' ? texts.run.timer : name}>
      {name !== '' && <h2>{name}</h2>}
      <TimerButtons box={box} face={face} />
      {asks && (
        <GoOnAsk
          box={box}
          layout="block"
          onMoveOn={next === null ? null : () => void goToPlace(next)}
        />
      )}
    </section>
  );
}
