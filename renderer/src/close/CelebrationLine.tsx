import { PartyPopper } from 'lucide-react';
import { useId } from 'react';
import { useCommittedText } from '../fields/use-committed-text';
import { useText } from '../hooks/use-text';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';

/** As much as stands in the foot without taking the wall's room. */
const LONGEST = 200;
/** Longer than one line: smaller letters. */
const LONG = 40;

/** How the room celebrates, typed on the spot, in as many lines as it needs; the minutes say it too. */
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
      <textarea
        dir="auto"
        id={id}
        rows={1}
        data-long={text.length > LONG || undefined}
        className="celebration__input"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST}
        placeholder={texts.celebrationExample}
        value={text}
        onChange={(event) => setText(event.target.value.replaceAll(/\s*\n\s*/gu, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          flush();
        }}
        onBlur={flush}
      />
    </div>
  );
}
