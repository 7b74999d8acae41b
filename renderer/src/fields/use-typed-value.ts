import { isBlank } from '@shared/lib/blank';
import type { Result } from '@shared/lib/result';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { keepText, keptText } from '../state/kept-text';

interface TypedValueOptions<Value, Problem> {
  readonly value: Value | null;
  /** Gets a value only once it was read completely; null where an optional field was emptied. */
  readonly onChange: (value: Value | null) => void;
  readonly parse: (text: string) => Result<Value, Problem>;
  readonly format: (value: Value) => string;
  readonly isOptional: boolean;
  /** The name under which letters that are no value yet are kept; without it they live as long as the field. */
  readonly keepAs?: string | undefined;
}

export interface TypedValue<Value, Problem> {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Reads what was typed and hands it on; text that cannot be read stays where it is. */
  readonly commit: () => void;
  /** Holds the focus once where the letters cannot be read: the first Tab says so, the second one goes on. */
  readonly holdOnTab: (event: KeyboardEvent) => void;
  /** What the keys of a plain field do: Tab holds once, Enter hands on, Escape puts back and means nothing else then. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Puts back what the field held before the typing. */
  readonly reset: () => void;
  /** What the letters mean now, or null where they are empty or cannot be read. */
  readonly reading: Value | null;
  /** Set once the field was left with something that cannot be read. */
  readonly problem: Problem | 'needed' | null;
  readonly isDirty: boolean;
}

/**
 * A field in which people type a value as text. The letters stay exactly as typed until they can be read, so that a
 * mistake is mended instead of typed again; the value itself changes when the field is left, on Enter, or when the
 * screen goes away with readable letters in it.
 */
export function useTypedValue<Value extends string, Problem>({
  value,
  onChange,
  parse,
  format,
  isOptional,
  keepAs,
}: TypedValueOptions<Value, Problem>): TypedValue<Value, Problem> {
  const shown = value === null ? '' : format(value);
  const [text, setText] = useState(() => (keepAs === undefined ? '' : keptText(keepAs)) || shown);
  const [lastShown, setLastShown] = useState(shown);
  /* Letters that were left here, and come back, have been left with whatever is wrong with them. */
  const [isLeft, setIsLeft] = useState(text !== shown);
  const keep = (next: string) => {
    if (keepAs !== undefined) keepText(keepAs, next === shown ? '' : next);
  };
  if (shown !== lastShown) {
    setLastShown(shown);
    /* A change from outside (undo, another language) is followed unless somebody is in the middle of typing. */
    if (text === lastShown || readable(parse, text) === value) setText(shown);
  }
  const isEmpty = isBlank(text);
  const isDirty = text !== shown;
  const result = isEmpty || !isDirty ? null : parse(text);
  const reading = result?.ok === true ? result.value : null;

  const handOn = () => {
    if (!isDirty) return;
    if (isEmpty) {
      if (isOptional && value !== null) onChange(null);
      return;
    }
    if (reading === null) return;
    if (reading === value) setText(shown);
    else onChange(reading);
    keep(shown);
  };

  const latest = useRef(handOn);
  useEffect(() => {
    latest.current = handOn;
  });
  useEffect(() => () => latest.current(), []);

  const commit = () => {
    setIsLeft(true);
    handOn();
  };
  const holdOnTab = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || isLeft || result === null || result.ok) return;
    event.preventDefault();
    setIsLeft(true);
  };
  const reset = () => {
    setText(shown);
    keep(shown);
    setIsLeft(false);
  };

  return {
    text,
    setText: (next) => {
      setText(next);
      keep(next);
      setIsLeft(false);
    },
    commit,
    holdOnTab,
    onKeyDown: (event) => {
      holdOnTab(event);
      if (event.key === 'Enter') commit();
      if (event.key !== 'Escape' || !isDirty) return;
      event.stopPropagation();
      reset();
    },
    reset,
    reading,
    problem: !isLeft
      ? null
      : isEmpty
        ? isOptional
          ? null
          : 'needed'
        : result !== null && !result.ok
          ? result.error
          : null,
    isDirty,
  };
}

function readable<Value, Problem>(
  parse: (text: string) => Result<Value, Problem>,
  text: string,
): Value | null {
  const result = parse(text);
  return result.ok ? result.value : null;
}
