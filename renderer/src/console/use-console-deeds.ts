import { Keyboard } from 'lucide-react';
import { openHelp } from '../help/help-store';
import { useText } from '../hooks/use-text';
import { useOfferedDeeds } from '../kit/offered-deeds';
import { useRunDeeds } from '../run/use-run-deeds';

/** What can be found by its name in the console beside its buttons: the places of the morning, the clock, the keys. */
export function useConsoleDeeds(): void {
  const { keys } = useText();
  useOfferedDeeds(() => [
    {
      id: 'keys',
      subject: 'keys',
      kind: 'do',
      word: keys.open,
      icon: Keyboard,
      keyHint: 'F1',
      onSelect: openHelp,
    },
  ]);
  useRunDeeds();
}
