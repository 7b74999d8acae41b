import type { Holder } from '@shared/ipc/contract';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { takeOver } from './access';
import { HolderWords } from './HolderWords';

interface TakeOverDialogProps {
  readonly holder: Holder;
  readonly onClose: () => void;
}

/** Before an open session is taken away from somebody: what that means for them. */
export function TakeOverDialog({ holder, onClose }: TakeOverDialogProps) {
  const { safety, common } = useText();
  return (
    <Dialog
      title={safety.held.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button
            variant="primary"
            onClick={() => {
              onClose();
              void takeOver();
            }}
          >
            {safety.held.takeOver}
          </Button>
        </>
      }
    >
      <HolderWords holder={holder} />
    </Dialog>
  );
}
