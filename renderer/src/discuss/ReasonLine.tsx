import { useId } from 'react';
import { useCommittedText } from '../fields/use-committed-text';

interface ReasonLineProps {
  readonly label: string;
  readonly placeholder: string;
  readonly stored: string;
  readonly onCommit: (text: string) => Promise<unknown>;
  readonly takesFocus?: boolean;
}

/** A question and a ruled line for its answer; the answer is saved while it is typed. */
export function ReasonLine({ label, placeholder, stored, onCommit, takesFocus }: ReasonLineProps) {
  const id = useId();
  const { text, setText, flush } = useCommittedText(stored, onCommit);
  return (
    <div className="reason-line">
      <label className="reason-line__label" htmlFor={id}>
        {label}
      </label>
      <textarea
        dir="auto"
        id={id}
        className="reason-line__text"
        rows={1}
        spellCheck={false}
        maxLength={20000}
        placeholder={placeholder}
        // biome-ignore lint/a11y/noAutofocus: only where somebody has just asked for this line
        autoFocus={takesFocus}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={flush}
      />
    </div>
  );
}
