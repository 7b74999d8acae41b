import { CircleAlert } from 'lucide-react';
import { useText } from '../hooks/use-text';
import type { MissingPart } from './action-draft';
import './missing-parts.css';

interface MissingPartsProps {
  readonly missing: readonly MissingPart[];
}

/** What an action still lacks, in words; it may be agreed all the same. */
export function MissingParts({ missing }: MissingPartsProps) {
  const texts = useText().actions;
  const isMissing = missing.length > 0;
  return (
    <p className={isMissing ? 'missing-parts missing-parts--some' : 'missing-parts'}>
      {isMissing && <CircleAlert aria-hidden="true" />}
      {isMissing ? texts.missing(missing.map((part) => texts.missingParts[part])) : texts.complete}
    </p>
  );
}
