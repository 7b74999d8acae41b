import { type ReactNode, useId } from 'react';
import './segmented-control.css';

interface SegmentedControlProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly word: ReactNode }[];
  onChange(value: T): void;
}

/** One of a few, all in sight. The browser's own radio buttons give the keys. */
export function SegmentedControl<T extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentedControlProps<T>) {
  const name = useId();
  return (
    <div className="segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className="segment">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.word}</span>
        </label>
      ))}
    </div>
  );
}
