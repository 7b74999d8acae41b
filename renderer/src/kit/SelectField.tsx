import { ChevronsUpDown } from 'lucide-react';
import { useId } from 'react';
import { classNames } from './class-names';
import './fields.css';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly word: string }[];
  readonly className?: string;
  onChange(value: T): void;
}

/** One of several, chosen from a list. */
export function SelectField<T extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  className,
  onChange,
}: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div className={classNames('field', className)}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <span className="field-choice">
        <select
          id={id}
          className="field-select"
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.word}
            </option>
          ))}
        </select>
        <ChevronsUpDown aria-hidden="true" />
      </span>
    </div>
  );
}
