import { saysWord } from '@shared/text/says-word';
import { CircleAlert } from 'lucide-react';
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
  if (saysWord(text, actionParts.hiringWords)) {
    return (
      <p className="missing-parts missing-parts--ask" aria-live="polite">
        {actionParts.hiringAsk}
      </p>
    );
  }
  const isMissing = missing.length > 0;
  return (
    <p className={isMissing ? 'missing-parts missing-parts--some' : 'missing-parts'}>
      {isMissing && <CircleAlert aria-hidden="true" />}
      {isMissing ? texts.missing(missing.map((part) => texts.missingParts[part])) : texts.complete}
    </p>
  );
}
