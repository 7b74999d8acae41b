import { signedCounts } from '@shared/domain/names';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { announce } from '../state/app-store';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';

/** The one question about names: whether those that are kept may go for good. Enter keeps them. */
export function ForgetNamesDialog({ onClose }: { readonly onClose: () => void }) {
  const { names, common } = useText();
  const words = names.forget;
  const session = useSession((whole) => whole);
  /* The numbers as they were asked about: they are gone with the answer, and the sentence must not change meanwhile. */
  const [{ notes, thanks }] = useState(() => signedCounts(session));
  const [isBusy, setBusy] = useState(false);
  const forget = async () => {
    setBusy(true);
    if (await send('names.forget', {})) announce(names.forgotten);
    onClose();
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button isBusy={isBusy} onClick={() => void forget()}>
            {words.confirm}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {words.keep}
          </Button>
        </>
      }
    >
      <p>
        <b>{words.lead(notes, thanks)}</b>
      </p>
      <p>
        {words.undo} {session.meta.names === 'shown' && notes > 1 && words.numbers}
      </p>
      <p className="typing-choice__hint">{words.elsewhere}</p>
    </Dialog>
  );
}
