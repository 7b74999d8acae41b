import type { OthersSaid } from '@shared/domain/commands/rehearsal';
import { useEffect, useMemo } from 'react';
import sample from '../../../resources/sample/brightwater-2026.json';
import { isOverlayOpen } from '../run/overlay';
import { useAppStore } from '../state/app-store';
import { currentTexts, sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { countOf, othersToSay } from './others';

/** The key for it wherever the keyboard is: whoever rehearses alone has it in hand all the time. */
export const OTHERS_KEY = 'F7';

/** What the sample people would do now, and how to let them; null where there is nothing. */
export function useOthers(): {
  readonly what: OthersSaid['what'];
  readonly run: () => void;
} | null {
  const session = useSession((open) => open);
  const [askedId] = useKeptText(fieldOf('commitment-at'));
  const isRunning = useAppStore(({ screen }) => screen === 'run');
  const others = useMemo(
    () => (isRunning ? othersToSay(session, sample, askedId) : null),
    [isRunning, session, askedId],
  );
  useEffect(() => {
    if (others === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (event.key !== OTHERS_KEY || hasModifier || event.repeat || isOverlayOpen()) return;
      event.preventDefault();
      void letThem(others);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [others]);
  return others === null ? null : { what: others.what, run: () => void letThem(others) };
}

async function letThem(others: OthersSaid): Promise<void> {
  const { othersDid, othersPassed } = currentTexts().rehearsal;
  const count = countOf(others);
  await sendWithUndo(
    'rehearsal.others',
    others,
    count === 0 ? othersPassed : othersDid[others.what](count),
  );
}
