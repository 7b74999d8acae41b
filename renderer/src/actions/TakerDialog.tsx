import { parseOwner } from '@shared/domain/owner';
import { shortNamesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { useEffect, useRef } from 'react';
import { OwnerPicker } from '../fields/OwnerPicker';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { announce } from '../state/app-store';
import { send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';
import { possibleOwnersOf } from './action-context';

/** What somebody owns already says nothing about carrying a question home. */
const NO_LOADS: ReadonlyMap<string, number> = new Map();

interface TakerDialogProps {
  readonly parkedId: string;
  readonly onClose: () => void;
}

/** Who takes a parked question along: one person, chosen like the owner of an action. */
export function TakerDialog({ parkedId, onClose }: TakerDialogProps) {
  const texts = useText();
  const session = useSession((open) => open);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useKeptText(fieldOf('parked-taker', parkedId));
  const item = session.parked[parkedId];
  const people = possibleOwnersOf(session);
  const names = shortNamesOf(session);
  useEffect(() => input.current?.focus(), []);

  const choose = async (takerId: string | null) => {
    const isDone = await send('parked.edit', { id: parkedId, takerId });
    if (!isDone) return;
    setText('');
    const name = takerId === null ? undefined : names.get(takerId);
    announce(name === undefined ? texts.actions.takerNobody : texts.actions.takenBy(name));
  };
  const finish = () => {
    /* Letters that nobody has this name for stay on the screen with their sentence. */
    if (isBlank(text) || parseOwner(text, people).ok) onClose();
    else input.current?.focus();
  };
  if (item === undefined) return null;
  return (
    <Dialog
      className="action-dialog"
      title={texts.actions.takerTitle(item.text)}
      closeLabel={texts.common.close}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={finish}>
          {texts.actions.done}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <OwnerPicker
          label={texts.actions.taker}
          people={people}
          shortNames={names}
          loads={NO_LOADS}
          ownerId={item.takerId}
          text={text}
          onText={setText}
          onChoose={(takerId) => void choose(takerId)}
          onDone={onClose}
          inputRef={input}
        />
      </form>
    </Dialog>
  );
}
