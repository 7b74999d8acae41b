import { useDraggable } from '@dnd-kit/core';
import type { MouseEvent, ReactNode } from 'react';
import { ITEM_ATTRIBUTE } from '../board-items';
import { useBoardState } from '../board-store';

interface DraggableProps {
  readonly id: string;
  readonly label: string;
  readonly roleDescription: string;
  readonly className: string;
  /** Undefined where pressing it is not a matter of on and off. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick?: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/**
 * A thin shell round what can be lifted. dnd-kit renders every one of these when a drag begins and ends, so the body
 * comes in as a finished element, which React then leaves alone.
 */
export function Draggable(props: DraggableProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef } = useDraggable({
    id: props.id,
    disabled: props.isDisabled ?? false,
  });
  const isTabStop = useBoardState((state) => state.tabStopId === props.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter and the other keys are the board's, which listens for all its items.
    // biome-ignore lint/a11y/useSemanticElements: a button element can not hold a paragraph of words that wraps like a note.
    <div
      ref={(node) => {
        setNodeRef(node);
        setActivatorNodeRef(node);
      }}
      {...listeners}
      {...{ [ITEM_ATTRIBUTE]: props.id }}
      role="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={props.label}
      aria-roledescription={props.roleDescription}
      aria-describedby={attributes['aria-describedby']}
      aria-pressed={props.isPressed}
      className={props.className}
      onClick={props.onClick}
      onDoubleClick={props.onDoubleClick}
    >
      {props.children}
    </div>
  );
}
