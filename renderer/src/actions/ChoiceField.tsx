import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import { SegmentedControl } from '../kit/SegmentedControl';
import { SelectField } from '../kit/SelectField';
import type { MoreFieldName } from './action-places';

interface ChoiceFieldProps<T extends string> {
  readonly field: MoreFieldName;
  readonly label: string;
  readonly value: T | null;
  readonly words: Readonly<Record<T, string>>;
  readonly options: readonly T[];
  /** False: one of the options always holds. */
  readonly isOptional?: boolean;
  /** Too many words to stand side by side. */
  readonly isList?: boolean;
  readonly onChange: (value: T | null) => void;
}

/** One of a few words: side by side where there is room, else as a list. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, value, words, isOptional = true, isList = false } = props;
  const { notSaid } = useText().actionParts;
  const isCloseUp = useIsCloseUp();
  const options = [
    ...props.options.map((option) => ({ value: option as string, word: words[option] })),
    ...(isOptional ? [{ value: '', word: notSaid }] : []),
  ];
  const onChange = (next: string) =>
    props.onChange(props.options.find((option) => option === next) ?? null);
  return (
    <div data-field={props.field} className="more-field">
      {isCloseUp || isList ? (
        <SelectField label={label} value={value ?? ''} options={options} onChange={onChange} />
      ) : (
        <>
          <span className="typed-field__label" aria-hidden="true">
            {label}
          </span>
          <SegmentedControl
            label={label}
            value={value ?? ''}
            options={options}
            onChange={onChange}
          />
        </>
      )}
    </div>
  );
}
