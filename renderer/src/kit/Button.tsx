import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names';
import { KeyCap } from './KeyCap';
import './button.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** primary: the one thing to do on this screen. quiet: without a frame. */
  readonly variant?: 'primary' | 'normal' | 'quiet';
  readonly size?: 'normal' | 'small';
  readonly icon?: LucideIcon;
  readonly trailingIcon?: LucideIcon;
  /** The key that does the same, drawn behind the words. */
  readonly keyHint?: string;
  /** Something is under way: the button stays where it is and takes no further press. */
  readonly isBusy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({
  variant = 'normal',
  size = 'normal',
  icon: Icon,
  trailingIcon: TrailingIcon,
  keyHint,
  isBusy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        'button',
        `button-${variant}`,
        size === 'small' && 'button-small',
        className,
      )}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled'] || undefined}
      onClick={isBusy ? undefined : onClick}
    >
      {isBusy ? (
        <LoaderCircle className="button-spinner" aria-hidden="true" />
      ) : (
        Icon && <Icon aria-hidden="true" />
      )}
      <span className="button-words">{children}</span>
      {TrailingIcon && <TrailingIcon aria-hidden="true" />}
      {keyHint !== undefined && <KeyCap>{keyHint}</KeyCap>}
    </button>
  );
}
