import { Keyboard, Signature } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { useOfferedDeeds } from '../kit/offered-deeds';
import type { SetupPart } from './setup-part';

/** How typing works stands beside the people: whoever looks for it by name in another part of the set-up is led there. */
export function useSetupDeeds(part: SetupPart, onPart: (part: SetupPart) => void): void {
  const { names, palette, relay, setup } = useText();
  useOfferedDeeds(() =>
    part === 'people'
      ? []
      : [
          {
            id: 'elsewhere ways',
            subject: 'ways',
            kind: 'go',
            word: relay.ways.button,
            icon: Keyboard,
            remark: palette.isIn(setup.views.people),
            isOneOfMany: true,
            isElsewhere: true,
            onSelect: () => onPart('people'),
          },
          {
            id: 'elsewhere names',
            subject: 'names',
            kind: 'go',
            word: names.title,
            icon: Signature,
            remark: palette.isIn(setup.views.people),
            isOneOfMany: true,
            isElsewhere: true,
            onSelect: () => onPart('people'),
          },
        ],
  );
}
