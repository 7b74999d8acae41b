import { LogOut, UsersRound } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { useOfferedDeeds } from '../kit/offered-deeds';
import { goTo } from '../state/app-store';
import { OTHERS_KEY, useOthers } from './use-others';

/**
 * The way out of a rehearsal, and where the room asks something of everybody, the offer to let the sample people do it. In a deep room
 * (`isDeep`) both have to stand on one line beside the ribbon's words.
 */
export function RehearsalDeeds({ isDeep }: { readonly isDeep: boolean }) {
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
  const leave = () => goTo('library');
  return (
    <div className="strip-bar__deeds rehearsal-deeds">
      {others !== null && (
        <Button
          size="small"
          aria-keyshortcuts={OTHERS_KEY}
          {...(isDeep ? {} : { keyHint: OTHERS_KEY })}
          onClick={others.run}
        >
          {rehearsal.others[others.what]}
        </Button>
      )}
      {isDeep && others !== null ? (
        <IconButton size="small" icon={LogOut} label={rehearsal.leave} onClick={leave} />
      ) : (
        <Button size="small" onClick={leave}>
          {rehearsal.leave}
        </Button>
      )}
    </div>
  );
}
