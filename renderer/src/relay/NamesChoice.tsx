import { NAMES_POLICIES, type NamesPolicy } from '@shared/domain/model';
import { isAnythingWritten } from '@shared/domain/names';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { SegmentedControl } from '../kit/SegmentedControl';
import { send } from '../state/commands';
import { useSession } from '../state/session-store';
import './ways-dialog.css';

/** Whether it is known who wrote what: one of three, what the chosen one means, and covered typing where that belongs to it. */
export function NamesChoice({ onForget }: { readonly onForget: () => void }) {
  const { names: words, terms } = useText();
  const { names, typing } = useSession((session) => session.meta);
  const isWritten = useSession(isAnythingWritten);
  const isFinal = names === 'never' && isWritten;
  const choose = (chosen: NamesPolicy) => {
    if (chosen === 'never' && isWritten) onForget();
    else void send('meta.edit', { fields: { names: chosen } });
  };
  return (
    <div className="typing-choice">
      <SegmentedControl
        label={words.title}
        value={names}
        options={NAMES_POLICIES.filter((value) => value === 'never' || !isFinal).map((value) => ({
          value,
          word: terms.names[value],
        }))}
        onChange={choose}
      />
      <p className="typing-choice__hint" aria-live="polite">
        {isFinal ? words.isFinal : words.hints[names]}
      </p>
      {names !== 'shown' && typing === 'open' && (
        <p className="names-cover">
          <span>{words.openTells}</span>
          <Button
            size="small"
            onClick={() => void send('meta.edit', { fields: { typing: 'covered' } })}
          >
            {words.cover}
          </Button>
        </p>
      )}
    </div>
  );
}
