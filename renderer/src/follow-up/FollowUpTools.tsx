import { type FollowUp, isLate } from '@shared/company/follow-ups';
import { CircleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useIsCloseUp } from '../fields/use-is-close-up';
import { useToday } from '../fields/use-today';
import { useText } from '../hooks/use-text';
import { SegmentedControl } from '../kit/SegmentedControl';
import { SelectField } from '../kit/SelectField';
import { TextField } from '../kit/TextField';
import { FOLLOW_UP_VIEWS, findActions, showView, useFollowUpPlace } from './follow-up-place';

interface FollowUpToolsProps {
  readonly all: readonly FollowUp[];
  /** How many actions have the typed words; null while nothing was typed. */
  readonly found: number | null;
  /** The arrow down leads from the words into what was found. */
  readonly onIntoList: () => void;
}

/** The view of the list, how much is open, and the line in which actions are found as one types. */
export function FollowUpTools({ all, found, onIntoList }: FollowUpToolsProps) {
  const { followUp: texts } = useText();
  const view = useFollowUpPlace((place) => place.view);
  const find = useFollowUpPlace((place) => place.find);
  const today = useToday();
  const isCloseUp = useIsCloseUp();
  const open = all.filter(({ isOpen }) => isOpen).length;
  const late = all.filter((one) => isLate(one, today)).length;
  const options = FOLLOW_UP_VIEWS.map((value) => ({ value, word: texts.views[value] }));
  const Choice = isCloseUp ? SelectField : SegmentedControl;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && find !== '') {
      event.preventDefault();
      event.stopPropagation();
      findActions('');
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onIntoList();
    }
  };
  return (
    <div className="follow-up__tools">
      <h1 className="visually-hidden">{texts.listName}</h1>
      <Choice
        label={texts.viewsName}
        {...(isCloseUp ? { isLabelHidden: true } : {})}
        value={view}
        options={options}
        onChange={showView}
      />
      <TextField
        label={texts.find}
        isLabelHidden
        className="follow-up__find"
        placeholder={isCloseUp ? texts.findShort : texts.findExample}
        value={find}
        maxLength={200}
        onChange={findActions}
        onKeyDown={onKeyDown}
      />
      {isCloseUp ? (
        late > 0 && (
          <p className="follow-up__late follow-row__late" title={`${late} ${texts.row.late}`}>
            <span>
              <CircleAlert aria-hidden="true" /> {late}
            </span>{' '}
            <span>{texts.row.late}</span>
          </p>
        )
      ) : (
        <p className="follow-up__summary" aria-live="polite">
          {found === null ? texts.summary(open, late) : texts.found(found)}
        </p>
      )}
    </div>
  );
}
