import { parseOwner } from '@shared/domain/owner';
import { peopleOf, shortNamesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { OwnerChips } from '../fields/OwnerChips';
import { peopleMatching } from '../fields/owner-filter';
import '../fields/owner-picker.css';
import { useText } from '../hooks/use-text';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';

const LONGEST_NAME = 500;
const NO_LOADS: ReadonlyMap<string, number> = new Map();

/** Chooses who is thanked: by letters and Enter, by arrow keys, or by a tap. */
export function ThanksWhom({ onChoose }: { readonly onChoose: (personId: string) => void }) {
  const { thanks: words } = useText();
  const session = useSession((open) => open);
  const id = useId();
  const chips = useRef<HTMLDivElement>(null);
  const [text, setText] = useKeptText(fieldOf('thanks-whom'));
  const [problem, setProblem] = useState<string | null>(null);
  const people = peopleOf(session);
  const matching = peopleMatching(people, text);
  const choose = (personId: string) => {
    setText('');
    onChoose(personId);
  };
  const take = () => {
    const result = parseOwner(text, people);
    const [only, ...others] = matching;
    if (result.ok) choose(result.value);
    else if (result.error === 'unknown' && only && others.length === 0) choose(only.id);
    else setProblem(matching.length > 1 ? words.several : words.unknown);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !isBlank(text) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      take();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      chips.current?.querySelector<HTMLElement>('button')?.focus();
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      setText('');
    }
  };
  return (
    <div className="owner-picker">
      <div className="owner-picker__line">
        <label className="owner-picker__label" htmlFor={id}>
          {words.whom}
        </label>
        <input
          id={id}
          dir="auto"
          data-focus-place="keys"
          className="owner-picker__input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_NAME}
          value={text}
          placeholder={words.whomExample}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={`${id}-says`}
          onChange={(event) => {
            setProblem(null);
            setText(event.target.value);
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
          {problem ?? (people.length === 0 ? words.noPeople : '')}
        </p>
      </div>
      <OwnerChips
        groupRef={chips}
        label={words.whom}
        people={matching.length === 0 ? people : matching}
        shortNames={shortNamesOf(session)}
        loads={NO_LOADS}
        ownerId={null}
        onChoose={choose}
        onLeave={() => document.getElementById(id)?.focus()}
      />
    </div>
  );
}
