import { NOTE_MAX_LENGTH, type Note } from '@shared/domain/model';
import { noteLength, splitIntoNotes, tidyNoteText } from '@shared/domain/note-text';
import { isBlank } from '@shared/lib/blank';
import { useMemo, useState } from 'react';
import { BlameHint } from '../blame/BlameHint';
import { useText } from '../hooks/use-text';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { NoteCard } from '../kit/NoteCard';
import { TextArea } from '../kit/TextArea';
import { MOST_NOTES } from '../relay/list-input';
import { fieldOf } from '../state/kept-fields';
import { keepText, keptText } from '../state/kept-text';
import { useBoard } from './board-store';
import { changeNote } from './edit-note';

/** From here on the characters that are left are counted. */
const COUNT_FROM = 100;

/** Changes a note's words. What is too long is offered as several notes and never cut. */
export function EditNoteDialog({ note }: { readonly note: Note }) {
  const board = useBoard();
  const { board: words, common, failures, relay } = useText();
  const field = fieldOf('note-text', note.id);
  const [typed, setTyped] = useState(() => keptText(field) || note.text);
  const [isRefused, setRefused] = useState(false);
  const text = tidyNoteText(typed);
  const length = noteLength(text);
  const isTooLong = length > NOTE_MAX_LENGTH;
  const parts = useMemo(() => (isTooLong ? splitIntoNotes(text) : [text]), [isTooLong, text]);
  const isTooMany = parts.length > MOST_NOTES;
  const close = () => {
    keepText(field, '');
    board.store.setState({ editingId: null });
  };
  const save = async () => {
    if (isBlank(text)) {
      setRefused(true);
      return;
    }
    if (isTooMany) return;
    const saved = keptText(field);
    /* Whoever has typed on while it was saved keeps the field. */
    if ((await changeNote(board, note, parts)) && keptText(field) === saved) close();
  };
  const left = NOTE_MAX_LENGTH - length;
  const count =
    left < 0 ? words.charactersOver(-left) : length >= COUNT_FROM ? words.charactersLeft(left) : '';
  return (
    <Dialog
      title={words.editTitle(note.number)}
      closeLabel={common.close}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{common.cancel}</Button>
          <Button variant="primary" keyHint={words.keys.enter} onClick={() => void save()}>
            {isTooLong ? words.makeNotes(parts.length) : common.save}
          </Button>
        </>
      }
    >
      <TextArea
        label={words.editField}
        isLabelHidden
        className="board-edit-field"
        value={typed}
        autoFocus
        data-makes-notes
        error={isRefused && isBlank(text) ? failures['note-empty']('') : undefined}
        onChange={(next) => {
          setTyped(next);
          keepText(field, next === note.text ? '' : next);
          setRefused(false);
        }}
        onFocus={(event) => event.target.setSelectionRange(typed.length, typed.length)}
        onEnter={() => void save()}
      />
      <div className="board-edit-row">
        <BlameHint kind={note.kind} text={typed} />
        <p className="board-edit-count" data-over={isTooLong || undefined} aria-live="polite">
          {isTooMany ? relay.add.tooMany : count}
        </p>
      </div>
      {isTooLong && (
        <div className="board-edit-parts">
          <p>{words.tooLong(parts.length)}</p>
          <ol>
            {parts.slice(0, 3).map((part, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity of their own and never move.
              <li key={place}>
                <NoteCard kind={note.kind} text={part} lines={5} />
              </li>
            ))}
          </ol>
          <p className="muted">{words.restUnsorted}</p>
        </div>
      )}
    </Dialog>
  );
}
