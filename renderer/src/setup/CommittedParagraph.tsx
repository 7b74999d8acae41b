import { useCommittedText } from '../fields/use-committed-text';
import { TextArea } from '../kit/TextArea';

/** The commands take no more; a pasted text that is longer is asked about. */
const LONGEST_SENTENCE = 500;
const LONGEST_TEXT = 20_000;

interface CommittedParagraphProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly hint?: string;
  /** The room reads it as one sentence: Enter saves instead of beginning a new line. */
  readonly isOneSentence?: boolean;
  /** Resolves with the answer. */
  readonly onSave: (text: string) => Promise<unknown>;
}

/** Some lines that are saved while they are typed. */
export function CommittedParagraph({
  value,
  onSave,
  isOneSentence = false,
  ...rest
}: CommittedParagraphProps) {
  const { text, setText, flush } = useCommittedText(value, onSave);
  return (
    <TextArea
      {...rest}
      rows={isOneSentence ? 1 : 2}
      maxLength={isOneSentence ? LONGEST_SENTENCE : LONGEST_TEXT}
      value={text}
      onChange={(next) => setText(isOneSentence ? next.replace(/\s*\n\s*/g, ' ') : next)}
      onBlur={flush}
      {...(isOneSentence ? { onEnter: flush } : {})}
    />
  );
}
