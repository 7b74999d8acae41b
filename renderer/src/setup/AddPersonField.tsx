import type { Texts } from '@shared/text';
import { UserPlus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useText } from '../hooks/use-text';
import { useSession } from '../state/session-store';
import type { NewPeople } from './use-new-people';
import './add-person.css';

type Words = Texts['setup']['people'];

interface AddPersonFieldProps {
  readonly newPeople: NewPeople;
  /** No room for more than a word beside the icon. */
  readonly isTight: boolean;
}

/** Type a name, press Enter, type the next one. A pasted list is shown before it is added. */
export function AddPersonField({ newPeople, isTight }: AddPersonFieldProps) {
  const text = useText().setup.people;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isEmpty = useSession((session) => Object.keys(session.people).length === 0);
  useEffect(() => {
    /* A table without people is the first thing to fill, unless somebody is busy elsewhere. */
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (isEmpty && isFree) input.current?.focus();
  }, [isEmpty]);
  const warning = warningOf(newPeople, text);
  return (
    <div className="add-person">
      <label className="add-person__box" htmlFor={id}>
        <UserPlus aria-hidden="true" />
        <span className="visually-hidden">{text.add}</span>
        <input
          dir="auto"
          id={id}
          ref={input}
          className="add-person__input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={newPeople.text}
          placeholder={isTight ? text.name : text.addExample}
          aria-describedby={`${id}-hint`}
          onChange={(event) => newPeople.setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            newPeople.submit();
          }}
          onPaste={(event) => {
            if (newPeople.paste(event.clipboardData.getData('text/plain'))) event.preventDefault();
          }}
        />
      </label>
      <p
        id={`${id}-hint`}
        className={warning === null ? 'visually-hidden' : 'add-person__warning'}
        aria-live="polite"
      >
        {warning ?? text.addHint}
      </p>
    </div>
  );
}

function warningOf({ hint, namesake, isEmptyTry }: NewPeople, text: Words): string | null {
  if (isEmptyTry) return text.notAPerson;
  if (hint === 'on-the-list' && namesake !== null) return text.sameName(namesake);
  return hint === null ? null : text.hints[hint];
}
