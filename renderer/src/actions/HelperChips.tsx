import type { PersonId } from '@shared/domain/model';
import { shortNamesOf } from '@shared/domain/selectors';
import { Check } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { pageOfPeople } from '../fields/owner-filter';
import { useSizeInUnits } from '../fields/use-size-in-units';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { useSession } from '../state/session-store';
import { possibleOwnersOf } from './action-context';
import type { ActionEditing } from './use-action-editor';
import '../fields/owner-picker.css';

interface HelperChipsProps {
  readonly editing: ActionEditing;
}

/** Those who do not fit are a press away. */
const ROWS = 3;
/** Room units that a name with its mark needs. */
const CHIP_WIDTH = 8;

/** Everybody but the owner, each to be pressed or not; one stop for Tab, and the arrow keys go from name to name. */
export function HelperChips({ editing }: HelperChipsProps) {
  const texts = useText();
  const session = useSession((open) => open);
  const names = shortNamesOf(session);
  const { draft, reading, change } = editing;
  const ownerId = reading.fields.ownerId ?? draft.ownerId;
  const people = possibleOwnersOf(session).filter((person) => person.id !== ownerId);
  const [frame, size] = useSizeInUnits<HTMLDivElement>({ width: 49, height: 5 });
  const columns = Math.max(2, Math.min(6, Math.floor((size.width + 0.5) / CHIP_WIDTH)));
  const [page, setPage] = useState(0);
  const [at, setAt] = useState(0);
  const { shown, more } = pageOfPeople(people, columns * ROWS, page);
  const last = shown.length - (more > 0 ? 0 : 1);
  const home = Math.min(at, Math.max(0, last));

  const toggle = (personId: PersonId, name: string) => {
    const helps = draft.helperIds.includes(personId);
    change({
      helperIds: helps
        ? draft.helperIds.filter((helper) => helper !== personId)
        : [...draft.helperIds, personId],
    });
    announce(helps ? texts.actionParts.helperGone(name) : texts.actionParts.helperAdded(name));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
    };
    const step = event.altKey ? undefined : steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = event.currentTarget.querySelectorAll('button');
    buttons[Math.max(0, Math.min(buttons.length - 1, home + step))]?.focus();
  };
  if (people.length === 0) return <p className="more-empty">{texts.actionParts.nobodyElse}</p>;
  return (
    <div ref={frame} data-field="helpers" className="owner-chips">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every engine. */}
      <div
        role="group"
        aria-label={texts.actionParts.helpers}
        className={`owner-chips__grid owner-chips__grid--${columns}`}
        onKeyDown={onKeyDown}
      >
        {shown.map((person, index) => {
          const helps = draft.helperIds.includes(person.id);
          return (
            <button
              key={person.id}
              type="button"
              tabIndex={index === home ? 0 : -1}
              className="owner-chip"
              aria-pressed={helps}
              aria-label={person.name}
              title={person.name}
              onFocus={() => setAt(index)}
              onClick={() => toggle(person.id, person.name)}
            >
              <span className="owner-chip__name" dir="auto">
                {names.get(person.id) ?? person.name}
              </span>
              {helps && <Check className="owner-chip__icon" aria-hidden="true" />}
            </button>
          );
        })}
        {more > 0 && (
          <button
            type="button"
            tabIndex={home === shown.length ? 0 : -1}
            className="owner-chip owner-chip--more"
            onFocus={() => setAt(shown.length)}
            onClick={() => setPage(page + 1)}
          >
            {texts.fields.morePeople(more)}
          </button>
        )}
      </div>
    </div>
  );
}
