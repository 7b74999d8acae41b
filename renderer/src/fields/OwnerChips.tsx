import type { Person, PersonId } from '@shared/domain/model';
import { Check } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useText } from '../hooks/use-text';
import { Named } from '../kit/Named';
import { pageOfPeople } from './owner-filter';
import { useIsCloseUp } from './use-is-close-up';
import { useSizeInUnits } from './use-size-in-units';

interface OwnerChipsProps {
  readonly groupRef: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly people: readonly Person[];
  readonly shortNames: ReadonlyMap<PersonId, string>;
  readonly loads: ReadonlyMap<PersonId, number>;
  readonly ownerId: PersonId | null;
  readonly onChoose: (personId: PersonId) => void;
  /** Up from the first row, or Escape: back to the letters. */
  readonly onLeave: () => void;
}

const ROWS = 2;
/** Where letters are very large, one row must do; the others are a press away. */
const ROWS_CLOSE_UP = 1;
/** Room units that a name with its count needs. */
const CHIP_WIDTH = 6.9;

/** One chip for each person, with the number of actions that the person carries already. */
export function OwnerChips(props: OwnerChipsProps) {
  const texts = useText().fields;
  const [frame, size] = useSizeInUnits<HTMLDivElement>({ width: 49, height: 5 });
  const columns = Math.max(2, Math.min(7, Math.floor((size.width + 0.5) / CHIP_WIDTH)));
  const rows = useIsCloseUp() ? ROWS_CLOSE_UP : ROWS;
  const places = columns * rows;
  const [turned, setTurned] = useState<number | null>(null);
  /* The person who was chosen before is in sight at first. */
  const owner = props.people.findIndex((person) => person.id === props.ownerId);
  const page = turned ?? Math.floor(Math.max(0, owner) / Math.max(1, places - 1));
  const { shown, more } = pageOfPeople(props.people, places, page);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
    };
    const step = steps[event.key];
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape' || (event.key === 'ArrowUp' && at < columns)) {
      event.preventDefault();
      event.stopPropagation();
      props.onLeave();
    } else if (step !== undefined) {
      event.preventDefault();
      buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
    }
  };

  return (
    <div ref={frame} className="owner-chips">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every engine. */}
      <div
        ref={props.groupRef}
        role="group"
        aria-label={props.label}
        className={`owner-chips__grid owner-chips__grid--${columns}`}
        onKeyDown={onKeyDown}
      >
        {shown.map((person) => {
          const count = props.loads.get(person.id) ?? 0;
          const isChosen = person.id === props.ownerId;
          return (
            <button
              key={person.id}
              type="button"
              tabIndex={-1}
              className="owner-chip"
              aria-pressed={isChosen}
              title={person.name}
              onClick={() => {
                setTurned(page);
                props.onChoose(person.id);
              }}
            >
              <Named name={texts.ownerLoad(person.name, count)}>
                <span className="owner-chip__name" dir="auto">
                  {props.shortNames.get(person.id) ?? person.name}
                </span>
                {isChosen ? (
                  <Check className="owner-chip__icon" aria-hidden="true" />
                ) : count > 0 ? (
                  <span className="owner-chip__count">{count}</span>
                ) : null}
              </Named>
            </button>
          );
        })}
        {more > 0 && (
          <button
            type="button"
            tabIndex={-1}
            className="owner-chip owner-chip--more"
            onClick={() => setTurned(page + 1)}
          >
            {texts.morePeople(more)}
          </button>
        )}
      </div>
    </div>
  );
}
