import type { PersonId, StageId } from '@shared/domain/model';
import { splitIntoNotes } from '@shared/domain/note-text';
import { useState } from 'react';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { sendWithUndo } from '../state/commands';
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

/** What was typed and not added, by question: closing the dialog does not throw it away. */
const leftOver = new Map<StageId, string>();

/** A list of notes while it is being typed, and adding it. */
export function useAddNotes(
  stageId: StageId,
  authorId: PersonId | null,
  onAdded: () => void,
): NoteList {
  const words = useText().relay.add;
  const [text, setText] = useState(() => leftOver.get(stageId) ?? '');
  const [isSplitting, setSplitting] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const { notes, tooLong } = readList(text, isSplitting);
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
    leftOver.delete(stageId);
    onAdded();
  };
  return {
    text,
    setText: (next) => {
      leftOver.set(stageId, next);
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
