import { TYPING_MODES } from '@shared/domain/model';
import { useText } from '../hooks/use-text';
import { SegmentedControl } from '../kit/SegmentedControl';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';
import './ways-dialog.css';

/** What the room sees while somebody types: one of three, and what the chosen one means in a line. */
export function TypingChoice() {
  const { ways } = useText().relay;
  const typing = useSession((session) => session.meta.typing);
  return (
    <div className="typing-choice">
      <SegmentedControl
        label={ways.typing}
        value={typing}
        options={TYPING_MODES.map((value) => ({ value, word: ways.typingModes[value] }))}
        onChange={(chosen) => void send('meta.edit', { fields: { typing: chosen } })}
      />
      <p className="typing-choice__hint" aria-live="polite">
        {ways.typingHints[typing]}
      </p>
    </div>
  );
}
