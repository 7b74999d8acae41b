import type { ReactNode } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { classNames } from '../kit/class-names';
import { Dialog } from '../kit/Dialog';
import './sheets.css';

interface SheetProps {
  readonly title: string;
  /** What the one button says, and what it and Enter do. */
  readonly button: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly size?: 'normal' | 'wide';
  readonly children: ReactNode;
}

/** A sheet of few fields with one thing to do; with large letters its button stands beside the title. */
export function Sheet({ title, button, onSubmit, onClose, size = 'wide', children }: SheetProps) {
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
      <form
        className="sheet__form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
