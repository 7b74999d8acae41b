import { Minus, Plus } from 'lucide-react';
import { IconButton } from './IconButton';
import './fields.css';

interface NumberStepperProps {
  /** What is counted: read aloud. */
  readonly label: string;
  /** The value with its unit, as the room reads it. */
  readonly valueText: string;
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly isAtLeast?: boolean;
  readonly isAtMost?: boolean;
  onLess(): void;
  onMore(): void;
}

/** A value with a button for less and one for more. */
export function NumberStepper({
  label,
  valueText,
  lessLabel,
  moreLabel,
  isAtLeast = false,
  isAtMost = false,
  onLess,
  onMore,
}: NumberStepperProps) {
  return (
    <fieldset className="number-stepper" aria-label={label}>
      <IconButton icon={Minus} label={lessLabel} disabled={isAtLeast} onClick={onLess} />
      <output>{valueText}</output>
      <IconButton icon={Plus} label={moreLabel} disabled={isAtMost} onClick={onMore} />
    </fieldset>
  );
}
