import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
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
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element !== null && !element.open) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames('dialog', size === 'wide' && 'dialog-wide', className)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
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
