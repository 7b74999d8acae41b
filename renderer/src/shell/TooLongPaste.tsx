import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { beginningThatFits, pasteInto } from './paste';
import './too-long-paste.css';
import type { WaitingPaste } from './use-paste-guard';

/** So many letters are enough to see which text it is. */
const SHOWN = 600;

interface TooLongPasteProps {
  readonly waiting: WaitingPaste;
  readonly onClose: () => void;
}

/** A pasted text that is longer than its field, kept until somebody says what becomes of it. */
export function TooLongPaste({ waiting, onClose }: TooLongPasteProps) {
  const { common, fields } = useText();
  const { field, text, room } = waiting;
  const words = fields.tooLongPaste;
  const beginning = beginningThatFits(text, room);
  const pasteBeginning = () => {
    onClose();
    /* The dialog gives the focus back first; then the letters go where the caret was. */
    setTimeout(() => pasteInto(field, beginning), 0);
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.leave}</Button>
          {beginning !== '' && (
            <Button variant="primary" onClick={pasteBeginning}>
              {words.pasteBeginning(beginning.length)}
            </Button>
          )}
        </>
      }
    >
      <p className="too-long-paste__count" role="alert">
        {words.tooLong(beginning.length, text.length)}
      </p>
      <p>
        {field.hasAttribute('data-makes-notes') ? `${words.kept} ${words.makesNotes}` : words.kept}
      </p>
      <p className="too-long-paste__text" dir="auto">
        {text.slice(0, SHOWN)}
      </p>
    </Dialog>
  );
}
