import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { WaysDialog } from '../relay/WaysDialog';
import { useSession } from '../state/session-store';

interface NamesButtonProps {
  /** No room for more than one word. */
  readonly isTight?: boolean;
  /** Stands in a line of text. */
  readonly isInLine?: boolean;
}

/** Whether names are shown beside notes, in words, and the way to change it. */
export function NamesButton({ isTight = false, isInLine = false }: NamesButtonProps) {
  const { names: words, terms } = useText();
  const names = useSession((session) => session.meta.names);
  const [isOpen, setOpen] = useState(false);
  const chosen = words.chosen(terms.names[names]);
  return (
    <>
      <Button
        variant="quiet"
        size={isInLine ? 'small' : 'normal'}
        className={isInLine ? 'setup__names setup__names--line' : 'setup__names'}
        data-subject="names"
        aria-label={chosen}
        title={chosen}
        onClick={() => setOpen(true)}
      >
        {isTight ? words.button : chosen}
      </Button>
      {isOpen && <WaysDialog first="names" onClose={() => setOpen(false)} />}
    </>
  );
}
