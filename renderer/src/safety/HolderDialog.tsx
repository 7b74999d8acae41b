import type { Holder } from '@shared/ipc/contract';
import type { ReactNode } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { HolderWords } from './HolderWords';

interface HolderDialogProps {
  readonly holder: Holder;
  /** They had it last, and nobody has it now. */
  readonly hasLeft?: boolean;
  readonly onClose: () => void;
  /** The buttons for what can be done instead of leaving everything as it is. */
  readonly children: ReactNode;
}

/** Who else has the session, what taking it over would mean for them, and ways on. */
export function HolderDialog({ holder, hasLeft = false, onClose, children }: HolderDialogProps) {
  const { safety, common } = useText();
  return (
    <Dialog
      title={hasLeft ? safety.held.leftTitle : safety.held.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
          {children}
        </>
      }
    >
      <HolderWords holder={holder} hasLeft={hasLeft} />
    </Dialog>
  );
}
