import { Signature } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { IconButton } from '../kit/IconButton';
import { WaysDialog } from '../relay/WaysDialog';
import { useSession } from '../state/session-store';

/** Whether names are shown beside notes, in its label, and the way to change it. */
export function NamesButton() {
  const { names: words, terms } = useText();
  const names = useSession((session) => session.meta.names);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton
        icon={Signature}
        label={words.chosen(terms.names[names])}
        data-subject="names"
        onClick={() => setOpen(true)}
      />
      {isOpen && <WaysDialog first="names" onClose={() => setOpen(false)} />}
    </>
  );
}
