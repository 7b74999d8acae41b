import { foldName } from '@shared/domain/owner';
import { choicesFor } from '@shared/import/plan-import';
import { UserPlus } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import type { Import } from './use-import';

interface ImportRemarksProps {
  readonly of: Import;
  /** So little room that only what has to be known stands above the lines. */
  readonly isDeep: boolean;
}

/** What is to be known of a list as a whole, and what settles many of its lines at once. */
export function ImportRemarks({ of, isDeep }: ImportRemarksProps) {
  const { importing: words } = useText();
  const addable = of.lines.filter(
    (line) =>
      line.problems.includes('person-unknown') &&
      of.choiceOf(line) === 'out' &&
      choicesFor(line, of.chosen[line.line], of.people).includes('add'),
  );
  const missing = new Set(
    addable.map((line) => (line.target === 'notes' ? foldName(line.who) : '')),
  );
  return (
    <>
      {of.source?.wasGuessed && (
        <p className="importing__guessed">{words.guessed(of.source.fileName ?? '')}</p>
      )}
      {of.problem !== null && <p role="alert">{of.problem}</p>}
      {of.later > 0 && <p>{words.later(of.later)}</p>}
      {of.isTooMuch && <p role="alert">{words.tooMuch}</p>}
      {addable.length > 1 && !isDeep && (
        <Button
          size="small"
          icon={UserPlus}
          onClick={() => of.chooseForAll(addable, { choice: 'add' })}
        >
          {words.addMissing(missing.size)}
        </Button>
      )}
    </>
  );
}
