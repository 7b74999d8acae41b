import type { PersonId, StageId } from '@shared/domain/model';
import { splitIntoNotes } from '@shared/domain/note-text';
import { useMemo, useState } from 'react';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { sendWithUndo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { dropText, useKeptText } from '../state/kept-text';
import { beginningOf, MOST_NOTES, readList } from './list-input';

interface NoteList {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly notes: readonly string[];
  readonly tooLongCount: number;
  /** How many notes the first line that is too long would make; 0 where none is. */
  readonly splitCount: number;
  /** Why the notes cannot be added yet, in a sentence. */
  readonly problem: string | null;
  readonly split: () => void;
  readonly add: () => void;
}

/** A list of notes while it is being typed, and adding it. Closing the dialog does not throw away what was not added. */
export function useAddNotes(
  stageId: StageId,
  authorId: PersonId | null,
  onAdded: () => void,
): NoteList {
  const words = useText().relay.add;
  const field = fieldOf('more-notes', stageId);
  const [text, setText] = useKeptText(field);
  const [isSplitting, setSplitting] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const { notes, tooLong } = useMemo(() => readList(text, isSplitting), [text, isSplitting]);
  const [first] = tooLong;
  const problem =
    first !== undefined
      ? [
          words.tooLong(beginningOf(first.text), first.over),
          ...(tooLong.length > 1 ? [words.moreTooLong(tooLong.length - 1)] : []),
        ].join(' ')
      : notes.length > MOST_NOTES
        ? words.tooMany
        : isRefused && notes.length === 0
          ? words.needText
          : null;
  const add = async () => {
    if (notes.length === 0 || problem !== null) {
      setRefused(true);
      announce(problem ?? words.needText);
      return;
    }
    const isDone = await sendWithUndo(
      'note.add',
      { stageId, texts: [...notes], authorId },
      words.done(notes.length),
    );
    if (!isDone) return;
    dropText(field, text);
    onAdded();
  };
  return {
    text,
    setText: (next) => {
      setText(next);
      setRefused(false);
      setSplitting(false);
    },
    notes,
    tooLongCount: tooLong.length,
    splitCount: first === undefined ? 0 : splitIntoNotes(first.text).length,
    problem,
    split: () => setSplitting(true),
    add: () => void add(),
  };
}
