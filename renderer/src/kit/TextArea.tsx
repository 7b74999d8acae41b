import { CircleAlert } from 'lucide-react';
import { type ReactNode, type Ref, type TextareaHTMLAttributes, useId } from 'react';
import { classNames } from './class-names';
import './fields.css';

export interface TextAreaProps
  extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'onChange'> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Called for Enter without Shift, never while letters are still being composed. */
  onEnter?(): void;
  readonly ref?: Ref<HTMLTextAreaElement>;
  onChange(value: string): void;
}

/** Lines to write on; grows with what is written. */
export function TextArea({
  label,
  isLabelHidden = false,
  value,
  hint,
  error,
  className,
  onEnter,
  onChange,
  onKeyDown,
  ...rest
}: TextAreaProps) {
  const id = useId();
  const remarkId = `${id}-remark`;
  const hasRemark = error !== undefined || hint !== undefined;
  return (
    <div className={classNames('field', error !== undefined && 'field-wrong', className)}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <textarea
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        title={value === '' ? undefined : value}
        rows={1}
        {...rest}
        id={id}
        className="field-line field-area"
        value={value}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={hasRemark ? remarkId : undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          const isComposing = event.nativeEvent.isComposing;
          if (onEnter && event.key === 'Enter' && !event.shiftKey && !isComposing) {
            event.preventDefault();
            onEnter();
          }
        }}
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
