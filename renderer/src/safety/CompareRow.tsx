import type { Difference, MergeChoice } from '@shared/domain/compare';
import { Check } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { useText } from '../hooks/use-text';
import { classNames } from '../kit/class-names';
import { groupWord } from './group-word';

interface CompareRowProps {
  readonly difference: Difference;
  readonly choice: MergeChoice;
  /** The row that the Tab key reaches. */
  readonly isActive: boolean;
  readonly isFirstOfGroup: boolean;
  readonly onChoose: (choice: MergeChoice) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One difference: what each side says, and which of it is taken. */
export function CompareRow(props: CompareRowProps) {
  const { difference, choice, isActive, isFirstOfGroup, onChoose, onKeyDown } = props;
  const text = useText();
  const words = text.safety.compare;
  const labelId = useId();
  const wordsFor = (side: 'first' | 'second') => difference[side] ?? words.leftOut;
  return (
    <li className="compare-row">
      <span
        id={labelId}
        className={classNames(
          'compare-row__group',
          !isFirstOfGroup && difference.table !== 'meta' && 'compare-row__group--again',
        )}
      >
        {groupWord(difference, text)}
      </span>
      <div
        className="compare-row__choices"
        role="radiogroup"
        aria-labelledby={labelId}
        data-row={difference.key}
      >
        {difference.choices.map((offered) => {
          const side = offered === 'both' ? null : offered;
          const said = side === null ? words.both : wordsFor(side) || words.wordless;
          const isChosen = offered === choice;
          return (
            // biome-ignore lint/a11y/useSemanticElements: the browser's own radio buttons take the keys that lead from row to row
            <button
              key={offered}
              type="button"
              role="radio"
              aria-checked={isChosen}
              tabIndex={isActive && isChosen ? 0 : -1}
              title={said}
              className={classNames(
                'compare-cell',
                `compare-cell--${offered}`,
                isChosen && 'compare-cell--chosen',
                choice === 'both' && 'compare-cell--kept',
                side !== null && difference[side] === null && 'compare-cell--missing',
              )}
              onClick={() => onChoose(offered)}
              onKeyDown={onKeyDown}
            >
              <Check className="compare-cell__check" aria-hidden="true" />
              <span className="compare-cell__words" dir="auto">
                {said}
              </span>
            </button>
          );
        })}
      </div>
    </li>
  );
}
