import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { focusBack } from './focus-place';

/**
 * What makes a dialog element a sheet in front of everything else: it opens with the focus on its first thing to use, keeps
 * its keys to itself, asks to be closed at Escape, and gives the focus back to where it was.
 */
export function useModal(
  firstToUse: (dialog: HTMLDialogElement) => HTMLElement | null,
  onClose: () => void,
) {
  const dialog = useRef<HTMLDialogElement>(null);
  /* Asked while it is drawn for the first time, before a part with autoFocus takes the focus. */
  const [focusedBefore] = useState(() => document.activeElement);
  const first = useRef(firstToUse);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const { activeElement } = document;
    if (!element.open) element.showModal();
    const hadAutoFocus = activeElement !== element && element.contains(activeElement);
    const target = hadAutoFocus ? activeElement : first.current(element);
    if (target instanceof HTMLElement) target.focus();
    return () => {
      element.close();
      focusBack(focusedBefore);
    };
  }, [focusedBefore]);
  return {
    ref: dialog,
    onCancel: (event: SyntheticEvent) => {
      event.preventDefault();
      onClose();
    },
    onClose: (event: SyntheticEvent) => {
      /* A second Escape in a row closes a dialog without asking. One that has been opened again is left alone. */
      if (event.target === dialog.current && !dialog.current.open) onClose();
    },
    onKeyDown: (event: KeyboardEvent) => event.stopPropagation(),
  };
}
