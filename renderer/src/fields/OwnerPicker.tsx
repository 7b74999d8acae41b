import type { Person, PersonId } from '@shared/domain/model';
import { type OwnerProblem, parseOwner } from '@shared/domain/owner';
import { isBlank } from '@shared/lib/blank';
import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import { useText } from '../hooks/use-text';
import { OwnerChips } from './OwnerChips';
import { peopleMatching } from './owner-filter';
import './owner-picker.css';

const LONGEST_NAME = 500;

interface OwnerPickerProps {
  readonly label: string;
  readonly people: readonly Person[];
  /** What people call each other. */
  readonly shortNames: ReadonlyMap<PersonId, string>;
  /** How many actions each person carries already. */
  readonly loads: ReadonlyMap<PersonId, number>;
  readonly ownerId: PersonId | null;
  /** Letters that have not become a person yet; the caller keeps them, so that they outlive the screen. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (ownerId: PersonId | null) => void;
  /** After a name was typed and taken with Enter. */
  readonly onDone: () => void;
  readonly inputRef: Ref<HTMLInputElement>;
}

/**
 * Chooses exactly one person: by letters that filter the names and Enter, by arrow keys, or by a tap. Lists of people,
 * "all" and "nobody" are refused in words, and what was typed stays.
 */
export function OwnerPicker(props: OwnerPickerProps) {
  const { people, ownerId, text } = props;
  const texts = useText().fields;
  const id = useId();
  const chips = useRef<HTMLDivElement>(null);
  const [isRefused, setIsRefused] = useState(!isBlank(text));
  const result = parseOwner(text, people);
  const problem: OwnerProblem | null =
    isRefused && !isBlank(text) && !result.ok ? result.error : null;
  const matching = peopleMatching(people, text);
  const chosen = people.find((person) => person.id === ownerId);
  const chosenName = chosen === undefined ? null : (props.shortNames.get(chosen.id) ?? chosen.name);

  const takeTyped = (): boolean => {
    if (isBlank(text)) return false;
    setIsRefused(true);
    /* Part of a double name, as in "Ling" for Mei-Ling, is enough where only one person is left in sight. */
    const [only, ...others] = matching;
    if (result.ok) props.onChoose(result.value);
    else if (result.error === 'unknown' && only && others.length === 0) props.onChoose(only.id);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' && !isBlank(text)) {
      event.preventDefault();
      if (takeTyped()) props.onDone();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      chips.current?.querySelector<HTMLElement>('button')?.focus();
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      props.onText('');
    }
  };

  return (
    <div className="owner-picker">
      <div className="owner-picker__line">
        <label className="owner-picker__label" htmlFor={id}>
          {props.label}
        </label>
        <input
          dir="auto"
          id={id}
          ref={props.inputRef}
          className="owner-picker__input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_NAME}
          value={text}
          placeholder={chosen?.name ?? texts.ownerExample}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={`${id}-says`}
          onChange={(event) => {
            setIsRefused(false);
            props.onText(event.target.value);
          }}
          onBlur={(event) => {
            /* A tap on a name decides by itself. */
            if (!chips.current?.contains(event.relatedTarget)) takeTyped();
          }}
          onKeyDown={onKeyDown}
        />
        <p
          id={`${id}-says`}
          className={
            problem === null ? 'owner-picker__says' : 'owner-picker__says owner-picker__says--error'
          }
          aria-live="polite"
        >
          {problem !== null
            ? texts.ownerProblems[problem]
            : isBlank(text)
              ? chosenName === null
                ? people.length === 0
                  ? texts.noPeople
                  : texts.ownerProblems.empty
                : texts.doYouTakeIt(chosenName)
              : matching.length === 0
                ? texts.noMatch
                : ''}
        </p>
        {text === '' && chosen === undefined && props.loads.size > 0 && (
          <p className="owner-picker__legend">{texts.loadLegend}</p>
        )}
      </div>
      <OwnerChips
        groupRef={chips}
        label={props.label}
        people={matching.length === 0 ? people : matching}
        shortNames={props.shortNames}
        loads={props.loads}
        ownerId={ownerId}
        onChoose={(personId) => props.onChoose(personId === ownerId ? null : personId)}
        onLeave={() => document.getElementById(id)?.focus()}
      />
    </div>
  );
}
