import { CircleAlert } from 'lucide-react';
import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from 'react';
import { classNames } from './class-names';
import './fields.css';

export interface TextFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'size'> {
  readonly label: string;
  /** The label is only read aloud: the place says what it is. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly hint?: ReactNode;
  /** What is wrong, in a sentence. */
  readonly error?: string | undefined;
  readonly size?: 'normal' | 'large';
  readonly ref?: Ref<HTMLInputElement>;
  onChange(value: string): void;
}

/** A line to write on, with its label above. */
export function TextField({
  label,
  isLabelHidden = false,
  value,
  hint,
  error,
  size = 'normal',
  className,
  onChange,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const remarkId = `${id}-remark`;
  const hasRemark = error !== undefined || hint !== undefined;
  return (
    <div
      className={classNames(
        'field',
        `field-${size}`,
        error !== undefined && 'field-wrong',
        className,
      )}
    >
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <input
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        title={value === '' ? undefined : value}
        {...rest}
        id={id}
        className="field-line"
        value={value}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={hasRemark ? remarkId : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hasRemark && (
        <p id={remarkId} className="field-remark">
          {error !== undefined && <CircleAlert aria-hidden="true" />}
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
