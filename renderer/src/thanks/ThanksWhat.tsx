import { areNamesShown } from '@shared/domain/names';
import { presentPeopleOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { type KeyboardEvent, useId } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { KeyCap } from '../kit/KeyCap';
import { SelectField } from '../kit/SelectField';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';

const LONGEST = 500;

interface ThanksWhatProps {
  readonly name: string;
  readonly toId: string;
  readonly fromId: string;
  readonly onFrom: (personId: string) => void;
  readonly onAdd: () => void;
  readonly onOther: () => void;
}

/** What somebody is thanked for; from whom is asked only where the room shows names. */
export function ThanksWhat({ name, toId, fromId, onFrom, onAdd, onOther }: ThanksWhatProps) {
  const { thanks: words } = useText();
  const id = useId();
  const session = useSession((open) => open);
  const [text, setText] = useKeptText(fieldOf('thanks-text'));
  const givers = presentPeopleOf(session).filter((person) => person.id !== toId);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.repeat) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onAdd();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onOther();
    }
  };
  return (
    <div className="thanks-what">
      <div className="thanks-what__head">
        <label className="thanks-what__ask" htmlFor={id}>
          {words.forWhat(name)}
        </label>
        {areNamesShown(session) && givers.length > 0 && (
          <div className="thanks-what__from">
            <span aria-hidden="true">{words.from}</span>
            <SelectField
              label={words.from}
              isLabelHidden
              value={givers.some((person) => person.id === fromId) ? fromId : ''}
              options={[
                { value: '', word: words.fromRoom },
                ...givers.map((person) => ({ value: person.id, word: person.name })),
              ]}
              onChange={onFrom}
            />
          </div>
        )}
      </div>
      <textarea
        id={id}
        dir="auto"
        data-focus-place="keys"
        className="thanks-what__field"
        rows={1}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST}
        placeholder={words.forWhatExample}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="thanks-what__ways">
        <Button
          variant="quiet"
          className="thanks-key"
          aria-disabled={isBlank(text) || undefined}
          onClick={onAdd}
        >
          <KeyCap>Enter</KeyCap> {words.add}
        </Button>
        <Button variant="quiet" className="thanks-key" onClick={onOther}>
          <KeyCap>Esc</KeyCap> {words.other}
        </Button>
      </div>
    </div>
  );
}
