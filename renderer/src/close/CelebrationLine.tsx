import { PartyPopper } from 'lucide-react';
import { useId } from 'react';
import { useCommittedText } from '../fields/use-committed-text';
import { useText } from '../hooks/use-text';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';

/** How the room celebrates, typed on the spot; the minutes say it too. */
export function CelebrationLine() {
  const texts = useText().close;
  const id = useId();
  const stored = useSession((session) => session.meta.celebration);
  const { text, setText, flush } = useCommittedText(stored, (celebration) =>
    send('meta.edit', { fields: { celebration } }),
  );
  return (
    <div className="celebration">
      <PartyPopper aria-hidden="true" />
      <label htmlFor={id}>
        <VisuallyHidden>{texts.celebration}</VisuallyHidden>
      </label>
      <input
        dir="auto"
        id={id}
        type="text"
        className="celebration__input"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        placeholder={texts.celebrationExample}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={flush}
      />
    </div>
  );
}
