import type { Result } from '@shared/lib/result';
import { type AmountProblem, amountWords, type WeeksProblem } from '@shared/text/parse-amount';
import { useState } from 'react';
import { TypedField } from '../fields/TypedField';
import { useLocale, useText } from '../hooks/use-text';
import type { MoreFieldName } from './action-places';

interface AmountFieldProps {
  readonly field: MoreFieldName;
  readonly label: string;
  /** The letters as typed; they belong to the draft, so that they outlive the screen. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly reading: Result<number | null, AmountProblem | WeeksProblem>;
  readonly hint?: string | undefined;
}

/** A number of an action, typed as people of the language write it. What cannot be read stays, with a sentence below it. */
export function AmountField({ field, label, text, onText, reading, hint }: AmountFieldProps) {
  const texts = useText().actionParts;
  const locale = useLocale();
  const [isLeft, setIsLeft] = useState(text !== '');
  return (
    <div data-field={field} className="more-field">
      <TypedField
        label={label}
        text={text}
        onText={(next) => {
          setIsLeft(false);
          onText(next);
        }}
        onKeyDown={(event) => {
          /* The first Tab says what cannot be read, and the second one goes on. */
          if (event.key !== 'Tab' || isLeft || reading.ok) return;
          event.preventDefault();
          setIsLeft(true);
        }}
        onLeave={() => {
          setIsLeft(true);
          if (!reading.ok || reading.value === null) return;
          const words = amountWords(reading.value, locale);
          if (text !== words) onText(words);
        }}
        error={isLeft && !reading.ok ? texts.amountProblems[reading.error] : null}
        hint={hint}
      />
    </div>
  );
}
