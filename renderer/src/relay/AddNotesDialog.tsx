import type { Stage } from '@shared/domain/model';
import { peopleOf, wholeNamesOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { SelectField } from '../kit/SelectField';
import { TextArea } from '../kit/TextArea';
import { useSession } from '../state/session-store';
import { useAddNotes } from './use-add-notes';
import './add-notes.css';

interface AddNotesDialogProps {
  /** The question that the notes answer. */
  readonly stage: Stage;
  readonly onClose: () => void;
}

/** Notes for anyone without a turn, one a line, typed or pasted. */
export function AddNotesDialog({ stage, onClose }: AddNotesDialogProps) {
  const { relay, common } = useText();
  const words = relay.add;
  const session = useSession((whole) => whole);
  const names = wholeNamesOf(session);
  const [authorId, setAuthorId] = useState('');
  const list = useAddNotes(stage.id, authorId === '' ? null : authorId, onClose);
  const field = useRef<HTMLTextAreaElement>(null);
  /* The button goes with what it has done. */
  const split = () => {
    list.split();
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    list.add();
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={common.close}
      size="wide"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" keyHint="Ctrl Enter" onClick={list.add}>
            {words.submit(list.notes.length)}
          </Button>
        </>
      }
    >
      <div className="add-notes">
        <p className="add-notes__question" dir="auto">
          {isBlank(stage.question) ? stage.title : stage.question}
        </p>
        <TextArea
          label={words.notes}
          hint={words.hint}
          value={list.text}
          onChange={list.setText}
          onKeyDown={onKeyDown}
          rows={6}
          data-makes-notes
          ref={(element) => {
            field.current = element;
            takeFocusFirst(element);
          }}
        />
        <div className="add-notes__row">
          <p
            className="add-notes__count"
            data-problem={list.problem !== null || undefined}
            aria-live="polite"
          >
            {list.problem ?? words.count(list.notes.length)}
          </p>
          {list.splitCount > 0 && (
            <Button size="small" onClick={split}>
              {list.tooLongCount === 1 ? words.split(list.splitCount) : words.splitAll}
            </Button>
          )}
        </div>
        {session.meta.names !== 'never' && (
          <SelectField
            label={words.who}
            value={authorId}
            onChange={setAuthorId}
            options={[
              { value: '', word: words.nobody },
              ...peopleOf(session).map((person) => ({
                value: person.id,
                word: names.get(person.id) ?? person.name,
              })),
            ]}
          />
        )}
      </div>
    </Dialog>
  );
}

/** An opening dialog gives the keyboard to the element with this attribute, which React itself never writes. */
function takeFocusFirst(element: HTMLTextAreaElement | null): void {
  element?.setAttribute('autofocus', '');
}
