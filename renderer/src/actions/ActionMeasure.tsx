import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useText } from '../hooks/use-text';
import { oneLine } from './one-line';
import type { ActionEditing } from './use-action-editor';

interface ActionMeasureProps {
  readonly editing: ActionEditing;
  /** Below the field. */
  readonly children?: ReactNode;
}

const MEASURE_MAX_LENGTH = 2_000;

/** How the room will know that the action worked. Enter agrees. */
export function ActionMeasure({ editing, children }: ActionMeasureProps) {
  const texts = useText().actions;
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void editing.agree();
  };
  return (
    <div className="action-editor__measure">
      <label className="typed-field__label" htmlFor={id}>
        {texts.measure}
      </label>
      <textarea
        dir="auto"
        id={id}
        className="action-editor__measure-text"
        rows={1}
        spellCheck={false}
        placeholder={texts.measureExample}
        maxLength={MEASURE_MAX_LENGTH}
        value={editing.draft.measure}
        title={editing.draft.measure === '' ? undefined : editing.draft.measure}
        onChange={(event) => editing.change({ measure: oneLine(event.target.value) })}
        onKeyDown={onKeyDown}
      />
      {children}
    </div>
  );
}
