import { allWaitingNotes } from '@shared/domain/waiting-notes';
import { StickyNote } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { useSession } from '../state/session-store';
import { WaitingNotesDialog } from './WaitingNotesDialog';
import './waiting-notes.css';

/** Below the agenda: how many notes were brought in and wait, and the way to look at them. Nothing where none wait. */
export function WaitingNotes() {
  const { waiting: words } = useText().setup;
  const session = useSession((open) => open);
  const { length } = allWaitingNotes(session);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {length > 0 && (
        <div className="waiting-notes">
          <p>
            <StickyNote aria-hidden="true" /> {words.count(length)}
          </p>
          <Button size="small" onClick={() => setOpen(true)}>
            {words.look}
          </Button>
        </div>
      )}
      {isOpen && length > 0 && <WaitingNotesDialog onClose={() => setOpen(false)} />}
    </>
  );
}
