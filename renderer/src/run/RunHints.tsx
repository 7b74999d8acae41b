import type { Stage } from '@shared/domain/model';
import { useIsCleanView } from '../displays/displays-store';
import { useText } from '../hooks/use-text';
import { KeyHints } from '../kit/KeyHints';
import { useAppStore } from '../state/app-store';
import { useSession } from '../state/session-store';

/** The facilitator's keys that work on every stage; whoever has the console needs no reminder on the wall. */
export function RunHints({ stage }: { readonly stage: Stage }) {
  const { run } = useText();
  const clock = useSession((session) => session.clocks[stage.id]);
  const isMuted = useAppStore((store) => store.settings?.isMuted ?? false);
  const isRunning = (clock?.runningSince ?? null) !== null;
  const isClean = useIsCleanView();
  const hasRun = (clock?.firstStartedAt ?? null) !== null;
  if (isClean) return null;
  return (
    <KeyHints
      hints={[
        {
          keys: 'P',
          word: isRunning ? run.hints.pause : hasRun ? run.hints.resume : run.hints.start,
        },
        { keys: 'M', word: isMuted ? run.hints.unmute : run.hints.mute },
        { keys: '+', word: run.hints.oneMore },
        { keys: run.hints.pageDown, word: run.hints.next },
      ]}
    />
  );
}
