import { Check } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names';
import './chip.css';

interface ChipProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly isPressed: boolean;
  /** A quiet number behind the words. */
  readonly count?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A name to choose: pressed or not. */
export function Chip({ isPressed, count, className, children, ...rest }: ChipProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={isPressed}
      className={classNames('chip', isPressed && 'chip-pressed', className)}
    >
      <span className="chip-words" dir="auto">
        {children}
      </span>
      {isPressed ? (
        <Check aria-hidden="true" />
      ) : (
        count !== undefined && <span className="chip-count">{count}</span>
      )}
    </button>
  );
}
