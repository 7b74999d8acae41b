import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classNames } from './class-names';
import { IconButton } from './IconButton';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Buttons at the lower right, the primary one last. */
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'wide';
  readonly className?: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** A sheet in front of everything else; Escape closes it, and the focus goes back to where it was. */
export function Dialog({
  title,
  closeLabel,
  actions,
  size = 'normal',
  className,
  children,
  onClose,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  /* Asked while it is drawn for the first time, before a part with autoFocus takes the focus. */
  const [focusedBefore] = useState(() => document.activeElement);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const { activeElement } = document;
    if (!element.open) element.showModal();
    const hadAutoFocus = activeElement !== element && element.contains(activeElement);
    const first = hadAutoFocus ? activeElement : firstToUse(element);
    if (first instanceof HTMLElement) first.focus();
    return () => {
      element.close();
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected) focusedBefore.focus();
    };
  }, [focusedBefore]);
  return (
    <dialog
      ref={dialog}
      className={classNames('dialog', size === 'wide' && 'dialog-wide', className)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        /* A second Escape in a row closes a dialog without asking. One that has been opened again is left alone. */
        if (event.target === dialog.current && !dialog.current.open) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className="dialog-header">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon={X} label={closeLabel} onClick={onClose} />
      </header>
      <div className="dialog-body">{children}</div>
      {actions !== undefined && <footer className="dialog-actions">{actions}</footer>}
    </dialog>
  );
}

const FIELD = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

/**
 * The first field of the body, else the primary action, which is the last, else the cross: a stray Enter must not press
 * whatever button happens to come first.
 */
function firstToUse(dialog: HTMLElement): HTMLElement | null {
  const field = dialog.querySelector<HTMLElement>(`.dialog-body :is(${FIELD})`);
  const actions = dialog.querySelectorAll<HTMLElement>('.dialog-actions button:not(:disabled)');
  return (
    field ??
    actions[actions.length - 1] ??
    dialog.querySelector<HTMLElement>('.dialog-header button')
  );
}
