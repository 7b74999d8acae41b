import type { Holder } from '@shared/ipc/contract';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { takeOver } from './access';
import { HolderDialog } from './HolderDialog';

interface TakeOverDialogProps {
  readonly holder: Holder;
  readonly hasLeft: boolean;
  readonly onClose: () => void;
}

/** Before an open session is taken away from somebody: what that means for them. */
export function TakeOverDialog({ holder, hasLeft, onClose }: TakeOverDialogProps) {
  const { safety } = useText();
  return (
    <HolderDialog holder={holder} hasLeft={hasLeft} onClose={onClose}>
      <Button
        variant="primary"
        onClick={() => {
          onClose();
          void takeOver();
        }}
      >
        {safety.held.takeOver}
      </Button>
    </HolderDialog>
  );
}
