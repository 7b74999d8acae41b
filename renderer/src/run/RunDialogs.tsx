import type { Stage } from '@shared/domain/model';
import { useEffect } from 'react';
import { AddNotesDialog } from '../relay/AddNotesDialog';
import { WaysDialog } from '../relay/WaysDialog';
import { dropOrphans } from '../state/kept-fields';
import { PeopleDialog } from './PeopleDialog';
import { closeRunDialog, reopenRunDialog, useRunDialogs } from './run-dialogs';

/** The dialogs that every stage can open. */
export function RunDialogs({ stage }: { readonly stage: Stage }) {
  const open = useRunDialogs((store) => store.open);
  useEffect(() => {
    dropOrphans();
    reopenRunDialog();
    /* A dialog left open must not greet whoever opens the morning again. */
    return closeRunDialog;
  }, []);
  if (open === 'people') return <PeopleDialog onClose={closeRunDialog} />;
  if (open === 'notes') return <AddNotesDialog stage={stage} onClose={closeRunDialog} />;
  if (open === 'ways') return <WaysDialog onClose={closeRunDialog} />;
  if (open === 'names') return <WaysDialog first="names" onClose={closeRunDialog} />;
  return null;
}
