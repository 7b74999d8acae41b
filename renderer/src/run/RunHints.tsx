import type { Stage } from '@shared/domain/model';
import { useIsCleanView } from '../displays/displays-store';
import { useText } from '../hooks/use-text';
import { KeyHints } from '../kit/KeyHints';
import { useAppStore } from '../state/app-store';
import { useSession } from '../state/session-store';
import { boxInHand, boxName } from './time-in-hand';

/**
 * The facilitator's keys that work on every stage, and where there are two clocks, which of them they mean; whoever has the
 * console needs no reminder on the wall.
 */
export function RunHints({ stage }: { readonly stage: Stage }) {
  const texts = useText();
  const { run, time } = texts;
  const clock = useSession((session) => session.clocks[boxInHand(session, stage).id]);
  const name = useSession((session) => boxName(session, boxInHand(session, stage).id, texts));
  const isMuted = useAppStore((store) => store.settings?.isMuted ?? false);
  const isRunning = (clock?.runningSince ?? null) !== null;
  const isClean = useIsCleanView();
  const hasRun = (clock?.firstStartedAt ?? null) !== null;
  if (isClean) return null;
  const toggle = isRunning ? run.hints.pause : hasRun ? run.hints.resume : run.hints.start;
  return (
    <KeyHints
      hints={[
        { keys: 'P', word: name === '' ? toggle : time.hint(toggle, name) },
        { keys: 'M', word: isMuted ? run.hints.unmute : run.hints.mute },
        { keys: '+', word: run.hints.oneMore },
        { keys: 'PageDown', word: run.hints.next },
      ]}
    />
  );
}
