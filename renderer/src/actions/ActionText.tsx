import { CornerDownRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import { textWidth } from '../fields/text-width';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useRoomSize } from '../hooks/use-room-size';
import { useLocale, useText } from '../hooks/use-text';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { useSession } from '../state/session-store';
import { goesOnFrom } from './goes-on-from';
import { oneLine } from './one-line';
import type { ActionEditing } from './use-action-editor';

interface ActionTextProps {
  readonly editing: ActionEditing;
  readonly inputRef: Ref<HTMLTextAreaElement>;
  /** At the right end of the line. */
  readonly children: ReactNode;
}

/** Room units beside the text, at its large size of two units: its number, its kind, the edges. */
const BESIDE = 27;
const LARGE = 2.1;
const TEXT_MAX_LENGTH = 500;

/** What exactly is done, in the largest letters of the form. Enter agrees. */
export function ActionText({ editing, inputRef, children }: ActionTextProps) {
  const allTexts = useText();
  const texts = allTexts.actions;
  const locale = useLocale();
  const isCloseUp = useIsCloseUp();
  const room = useRoomSize();
  const id = useId();
  const { draft, needsText } = editing;
  const session = useSession((open) => open);
  const action = session.actions[draft.actionId ?? ''];
  const goesOn = action === undefined ? null : goesOnFrom(action, session, allTexts, locale);
  /* Longer texts get smaller letters, so that two lines hold them. */
  const isLong = textWidth(draft.text || texts.whatExample) * LARGE > room.wide - BESIDE;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void editing.agree();
  };
  const top = (
    <div className="action-editor__top">
      {children}
      <span className="action-editor__label">{editing.label}</span>
      <textarea
        dir="auto"
        ref={inputRef}
        className={isLong ? 'action-editor__text action-editor__text--long' : 'action-editor__text'}
        rows={1}
        spellCheck={false}
        aria-label={texts.what}
        aria-invalid={needsText ? true : undefined}
        aria-describedby={needsText ? id : undefined}
        placeholder={needsText ? texts.needsText : texts.whatExample}
        maxLength={TEXT_MAX_LENGTH}
        value={draft.text}
        title={isLong && draft.text !== '' ? draft.text : undefined}
        onChange={(event) => editing.change({ text: oneLine(event.target.value) })}
        onKeyDown={onKeyDown}
      />
      {needsText && (
        <span id={id}>
          <VisuallyHidden>{texts.needsText}</VisuallyHidden>
        </span>
      )}
    </div>
  );
  /* Where letters are very large, the line would push the owner off; there the origin tells it. */
  if (goesOn === null || isCloseUp) return top;
  return (
    <div>
      {top}
      <p className="action-editor__goes-on">
        <CornerDownRight aria-hidden="true" />
        {goesOn}
      </p>
    </div>
  );
}
