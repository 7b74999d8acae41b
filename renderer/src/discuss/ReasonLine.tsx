import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useCommittedText } from '../fields/use-committed-text';
import './reason-line.css';

export interface ReasonLineProps {
  readonly label: string;
  readonly placeholder: string;
  readonly stored: string;
  readonly onCommit: (text: string) => Promise<unknown>;
  readonly takesFocus?: boolean;
  /** So many lines of the answer are shown. */
  readonly mostLines?: number;
  readonly onFocus?: () => void;
  /** Enter and Escape end the answer where it is one sentence; the next thing takes the focus. */
  readonly onDone?: () => void;
}

/** From so many letters on, an answer is written in the room's smallest size, so that more of them fit. */
const LONG = 60;
export const isLongReason = (text: string): boolean => text.length > LONG;

/**
 * A question and a ruled line for its answer; the answer is saved while it is typed. It grows with its words; one that
 * is longer than its place takes that of its neighbours while somebody is in it.
 */
export function ReasonLine(props: ReasonLineProps) {
  const { label, placeholder, stored, onCommit, takesFocus, mostLines = 6 } = props;
  const id = useId();
  const { text, setText, flush } = useCommittedText(stored, onCommit);
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCut, setCut] = useState(false);
  const [isOpen, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown changes with these
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    const measure = () => {
      const cut = current.scrollHeight > current.clientHeight + 2;
      setCut(cut);
      if (cut && document.activeElement === current) setOpen(true);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [text, mostLines]);
  return (
    <div
      className="reason-line"
      data-long={isLongReason(text) || undefined}
      data-cut={isCut || undefined}
      data-open={isOpen || undefined}
    >
      <label className="reason-line__label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        dir="auto"
        id={id}
        className="reason-line__text"
        style={{ maxHeight: `calc(${mostLines}lh + 0.25rem)` }}
        rows={1}
        spellCheck={false}
        maxLength={20000}
        placeholder={placeholder}
        title={isCut ? text : undefined}
        // biome-ignore lint/a11y/noAutofocus: only where somebody has just asked for this line
        autoFocus={takesFocus}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          const { key, shiftKey, repeat, nativeEvent } = event;
          if (props.onDone === undefined || nativeEvent.isComposing || shiftKey) return;
          if (key !== 'Enter' && key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (repeat) return;
          flush();
          props.onDone();
        }}
        onFocus={() => {
          setOpen(isCut);
          props.onFocus?.();
        }}
        onBlur={(event) => {
          setOpen(false);
          event.target.scrollTop = 0;
          flush();
        }}
      />
    </div>
  );
}
