import { isBlank } from '@shared/lib/blank';
import { TypedField } from '../fields/TypedField';
import { useCommittedText } from '../fields/use-committed-text';

interface CommittedFieldProps {
  readonly label: string;
  readonly value: string;
  /** Resolves with the answer. */
  readonly onSave: (text: string) => Promise<unknown>;
  readonly placeholder?: string;
  readonly hint?: string;
  /** What is said while a needed field is empty; emptiness is then never saved. */
  readonly emptyError?: string;
  readonly className?: string;
}

/** One line that is saved while it is typed. */
export function CommittedField({ value, onSave, emptyError, ...rest }: CommittedFieldProps) {
  const isNeeded = emptyError !== undefined;
  const { text, setText, flush } = useCommittedText(value, (next) =>
    isNeeded && isBlank(next) ? null : onSave(next),
  );
  return (
    <TypedField
      {...rest}
      text={text}
      onText={setText}
      onLeave={flush}
      error={isNeeded && isBlank(text) ? emptyError : null}
    />
  );
}
