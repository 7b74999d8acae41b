import { UsersRound } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { useOfferedDeeds } from '../kit/offered-deeds';
import { OTHERS_KEY, useOthers } from './use-others';

/** Lets the sample people do what the room asks of everybody now; not there where it asks nothing of them. */
export function OthersButton() {
  const { rehearsal } = useText();
  const others = useOthers();
  useOfferedDeeds(() =>
    others === null
      ? []
      : [
          {
            id: 'others',
            kind: 'do',
            word: rehearsal.others[others.what],
            icon: UsersRound,
            keyHint: OTHERS_KEY,
            onSelect: others.run,
          },
        ],
  );
  if (others === null) return null;
  return (
    <Button size="small" keyHint={OTHERS_KEY} onClick={others.run}>
      {rehearsal.others[others.what]}
    </Button>
  );
}
