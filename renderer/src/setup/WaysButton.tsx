import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { WaysDialog } from '../relay/WaysDialog';
import { useSession } from '../state/session-store';

/** A page of fewer room units than this has no place for its name between the title and the tabs. */
const NAMED_FROM = 60;

/** Who is asked first and how it is typed, in words where there is room for them, and the way to change both. */
export function WaysButton({ isTight }: { readonly isTight: boolean }) {
  const { ways } = useText().relay;
  const { typing, turnOrder, isManagementLast } = useSession((session) => session.meta);
  const { wide } = useRoomSize();
  const [isOpen, setOpen] = useState(false);
  const words = [
    ways.orders[turnOrder],
    isManagementLast && ways.managementLast,
    ways.typingModes[typing],
  ].filter((word) => word !== false);
  const open = () => setOpen(true);
  return (
    <>
      {isTight || wide < NAMED_FROM ? (
        <IconButton icon={Keyboard} label={ways.button} data-subject="ways" onClick={open} />
      ) : (
        <Button
          variant="quiet"
          className="setup__ways"
          data-subject="ways"
          icon={Keyboard}
          title={`${ways.button}: ${words.join(', ')}`}
          onClick={open}
        >
          {ways.button}{' '}
          <span className="setup__chosen" title={words.join(' · ')}>
            {words.join(' · ')}
          </span>
        </Button>
      )}
      {isOpen && <WaysDialog onClose={() => setOpen(false)} />}
    </>
  );
}
