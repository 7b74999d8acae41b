import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import './fields.css';

/** The commands take no longer line; a pasted text that is longer is asked about. */
const LONGEST_LINE = 500;

interface TypedFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  /** Quiet help under the field; an error or a warning takes its place. */
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  /** Said in warning ink: allowed, but worth a second look. */
  readonly warning?: string | null | undefined;
  readonly placeholder?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly className?: string | undefined;
}

/** One line to type in, with its label above and, below it, what the letters mean or what is wrong with them. */
export function TypedField(props: TypedFieldProps) {
  const id = useId();
  const { error = null, warning = null, hint = null } = props;
  const below = error ?? warning ?? hint;
  const tone =
    error !== null
      ? ' typed-field__below--error'
      : warning !== null
        ? ' typed-field__below--warning'
        : '';
  return (
    <div className={['typed-field', props.className].filter(Boolean).join(' ')}>
      <label className="typed-field__label" htmlFor={id}>
        {props.label}
      </label>
      <input
        dir="auto"
        id={id}
        ref={props.inputRef}
        className="typed-field__input"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_LINE}
        value={props.text}
        title={props.text === '' ? undefined : props.text}
        placeholder={props.placeholder}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={`${id}-below`}
        onChange={(event) => props.onText(event.target.value)}
        onBlur={props.onLeave}
        onKeyDown={props.onKeyDown}
      />
      <div id={`${id}-below`} className={`typed-field__below${tone}`} aria-live="polite">
        {below}
      </div>
    </div>
  );
}
