import { Signature } from 'lucide-react';
import { useState } from 'react';
import { useRoomSize } from '../hooks/use-room-size';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { useOfferedDeeds } from '../kit/offered-deeds';
import { WaysDialog } from '../relay/WaysDialog';
import { useSession } from '../state/session-store';

/** A page of fewer room units than this has no place for it between the title and the tabs. */
const SHOWN_FROM = 44;
/** Below this many its word would push those of the ways aside. */
const WORD_FROM = 60;

/**
 * Whether names are shown beside notes, and the way to change it. Where there is no room for it, the dialog of typing and turns leads
 * there, and so does its name in the palette.
 */
export function NamesButton({ isTight }: { readonly isTight: boolean }) {
  const { names: words, terms } = useText();
  const names = useSession((session) => session.meta.names);
  const { wide } = useRoomSize();
  const isShown = wide >= SHOWN_FROM && !isTight;
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useOfferedDeeds(() =>
    isShown
      ? []
      : [
          {
            id: 'names',
            subject: 'names',
            kind: 'go',
            word: words.chosen(terms.names[names]),
            icon: Signature,
            onSelect: open,
          },
        ],
  );
  return (
    <>
      {isShown && wide < WORD_FROM && (
        <IconButton
          className="setup__names"
          icon={Signature}
          label={words.chosen(terms.names[names])}
          data-subject="names"
          onClick={open}
        />
      )}
      {isShown && wide >= WORD_FROM && (
        <Button
          variant="quiet"
          className="setup__names"
          data-subject="names"
          icon={Signature}
          aria-label={words.chosen(terms.names[names])}
          title={words.chosen(terms.names[names])}
          onClick={open}
        >
          {words.button}
        </Button>
      )}
      {isOpen && <WaysDialog first="names" onClose={() => setOpen(false)} />}
    </>
  );
}
