import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { IconButton } from './IconButton';
import { useModal } from './use-modal';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Buttons at the lower right, the primary one last. */
  readonly actions?: ReactNode;
  /** Beside the title: how far one has leafed, say. */
  readonly beside?: ReactNode;
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
  beside,
  size = 'normal',
  className,
  children,
  onClose,
}: DialogProps) {
  const modal = useModal(firstToUse, onClose);
  const titleId = useId();
  return (
    <dialog
      {...modal}
      className={classNames('dialog', size === 'wide' && 'dialog-wide', className)}
      aria-labelledby={titleId}
    >
      <div className="dialog-header">
        <h2 id={titleId}>{title}</h2>
        {beside}
        <IconButton icon={X} label={closeLabel} onClick={onClose} />
      </div>
      <div className="dialog-body">{children}</div>
      {actions !== undefined && <div className="dialog-actions">{actions}</div>}
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
    dialog.querySelector<HTMLElement>('.dialog-header > button')
  );
}
