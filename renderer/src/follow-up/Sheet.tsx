import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { Dialog } from '../kit/Dialog';
import './sheets.css';

interface SheetProps {
  readonly title: string;
  /** The action that it is about. */
  readonly about: string;
  /** Why the deed was refused; null where it was not. */
  readonly refused: string | null;
  /** What the one button says, and what it and Enter do. */
  readonly button: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly size?: 'normal' | 'wide';
  readonly children: ReactNode;
}

/** A sheet of few fields with one thing to do; with large letters its button stands beside the title. */
export function Sheet({ title, about, button, size = 'wide', children, ...props }: SheetProps) {
  const { refused, onSubmit, onClose } = props;
  const { common } = useText();
  const isCloseUp = useIsCloseUp();
  const primary = (
    <Button variant="primary" onClick={onSubmit}>
      {button}
    </Button>
  );
  return (
    <Dialog
      className={classNames('sheet', isCloseUp && 'sheet--close')}
      size={size}
      title={title}
      closeLabel={common.close}
      onClose={onClose}
      {...(isCloseUp ? { beside: primary } : { actions: primary })}
    >
      <p className="sheet__about" dir="auto" title={about}>
        {about}
      </p>
      <form
        className="sheet__form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {refused !== null && (
          <p className="sheet__refused sheet__whole" role="alert">
            <CircleAlert aria-hidden="true" /> {refused}
          </p>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
