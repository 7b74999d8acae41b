import { saysWord } from '@shared/text/says-word';
import { CircleAlert } from 'lucide-react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useText } from '../hooks/use-text';
import type { MissingPart } from './action-draft';
import './missing-parts.css';

interface MissingPartsProps {
  /** What is to be done, as far as it is written. */
  readonly text: string;
  readonly missing: readonly MissingPart[];
}

/**
 * What an action still lacks, in words; it may be agreed all the same. One that throws people at a problem is asked about the
 * process instead: what is missing is told again at the end of the morning.
 */
export function MissingParts({ text, missing }: MissingPartsProps) {
  const { actions: texts, actionParts } = useText();
  const isCloseUp = useIsCloseUp();
  if (saysWord(text, actionParts.hiringWords)) {
    return (
      <p className="missing-parts missing-parts--ask" aria-live="polite">
        {actionParts.hiringAsk}
      </p>
    );
  }
  const isMissing = missing.length > 0;
  /* Where letters are very large, the empty field itself asks for the text, and two lines hold the others. */
  const others = missing.filter((part) => part !== 'text');
  const told = isCloseUp && others.length > 0 ? others : missing;
  return (
    <p className={isMissing ? 'missing-parts missing-parts--some' : 'missing-parts'}>
      {isMissing && <CircleAlert aria-hidden="true" />}
      {isMissing ? texts.missing(told.map((part) => texts.missingParts[part])) : texts.complete}
    </p>
  );
}
