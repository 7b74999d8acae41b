import { foldName } from '@shared/domain/owner';
import { choicesFor, nameIn } from '@shared/import/plan-import';
import { ListChecks, UserPlus } from 'lucide-react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { ImportColumns } from './ImportColumns';
import { choiceWord, LONGEST_CELL, type Names, short } from './line-words';
import type { Import } from './use-import';

interface ImportRemarksProps {
  readonly of: Import;
  readonly names: Names;
  /** So little room that only what has to be known stands above the lines. */
  readonly isDeep: boolean;
  /** An answer was taken for many lines, and its button is gone. */
  readonly onAnswered: () => void;
}

/** What is to be known of a list as a whole, and what settles many of its lines at once. */
export function ImportRemarks({ of, names, isDeep, onAnswered }: ImportRemarksProps) {
  const texts = useText();
  const { importing: words } = texts;
  const { offer } = of;
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
      {of.asked !== null && (
        <ImportColumns
          target={of.target}
          samples={of.asked}
          answer={of.columns}
          onAnswer={of.answerColumns}
        />
      )}
      {of.unread.length > 0 && !(isDeep && of.asked !== null) && <p>{words.unread(of.unread)}</p>}
      {(offer !== null || (addable.length > 1 && !isDeep)) && (
        <div className="importing__for-many">
          {addable.length > 1 && !isDeep && (
            <Button
              size="small"
              icon={UserPlus}
              onClick={() => of.chooseForAll(addable, { choice: 'add' })}
            >
              {words.addMissing(missing.size)}
            </Button>
          )}
          {offer !== null && (
            <Button
              size="small"
              icon={ListChecks}
              onClick={() => {
                of.chooseForAll(offer.lines, { choice: offer.choice });
                onAnswered();
              }}
            >
              {words.forAll(
                choiceWord(offer.choice, offer.line, of.people, texts, names),
                offer.lines.length,
                names.areShown || of.target !== 'notes'
                  ? short(nameIn(offer.line), LONGEST_CELL)
                  : '',
              )}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
