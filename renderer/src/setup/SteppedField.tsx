import type { Result } from '@shared/lib/result';
import { TypedField } from '../fields/TypedField';
import { useTypedValue } from '../fields/use-typed-value';

interface SteppedFieldProps<Value extends string, Problem extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly parse: (text: string) => Result<Value, Problem>;
  readonly format: (value: Value) => string;
  /** The value that the up and down keys lead to; null where there is none further on. */
  readonly step: (value: Value, direction: 1 | -1) => Value | null;
  readonly problems: Readonly<Record<Problem | 'needed', string>>;
  /** What the letters mean, in full. */
  readonly meaning?: (value: Value) => string;
  readonly className?: string;
  /** The name under which letters are kept until they can be read. */
  readonly keepAs: string;
}

/**
 * A value typed as people write it; the up and down keys change it by a step. Letters that cannot be read stay as they
 * are, with a word about what is wrong, and the value stays what it was.
 */
export function SteppedField<Value extends string, Problem extends string>(
  props: SteppedFieldProps<Value, Problem>,
) {
  const typed = useTypedValue<Value, Problem>({
    value: props.value,
    onChange: (value) => {
      if (value !== null) props.onChange(value);
    },
    parse: props.parse,
    format: props.format,
    isOptional: false,
    keepAs: props.keepAs,
  });
  const step = (direction: 1 | -1) => {
    const next = props.step(typed.reading ?? props.value, direction);
    if (next === null) return;
    typed.reset();
    props.onChange(next);
  };
  const meaning = typed.reading ?? (typed.isDirty ? null : props.value);
  return (
    <TypedField
      className={props.className}
      label={props.label}
      text={typed.text}
      onText={typed.setText}
      onLeave={typed.commit}
      onKeyDown={(event) => {
        typed.holdOnTab(event);
        const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
        if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && isPlain) {
          event.preventDefault();
          step(event.key === 'ArrowUp' ? 1 : -1);
        } else if (event.key === 'Enter') {
          typed.commit();
        } else if (event.key === 'Escape' && typed.isDirty) {
          event.preventDefault();
          typed.reset();
        }
      }}
      error={typed.problem === null ? null : props.problems[typed.problem]}
      hint={meaning === null ? null : (props.meaning?.(meaning) ?? null)}
    />
  );
}
