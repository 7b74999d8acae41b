import type { ReactNode } from 'react';
import './fields.css';

interface CheckboxProps {
  readonly isChecked: boolean;
  readonly children: ReactNode;
  onChange(isChecked: boolean): void;
}

/** A box to tick, with its words. */
export function Checkbox({ isChecked, children, onChange }: CheckboxProps) {
  return (
    <label className="checkbox">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
