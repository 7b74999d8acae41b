import type { Stage } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { type KeyboardEvent, useState } from 'react';
import { announce } from '../state/app-store';
import { currentTexts, send, undo } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { handOn, useKeptText } from '../state/kept-text';
import { turnIntentOf } from './turn-keys';
import { notePartsOf, turnLengthOf } from './turn-text';

interface PaperEntryState {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Why the last Enter led nowhere, in a sentence. */
  readonly problem: string | null;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

interface PaperWays {
  readonly authorId: string | null;
  /** Null where nobody comes after, or before. */
  readonly onNext: (() => void) | null;
  readonly onPrevious: (() => void) | null;
}

/** Slips typed one after the other: Enter keeps one, Enter on an empty line goes on to the next person. */
export function usePaperEntry(stage: Stage, ways: PaperWays): PaperEntryState {
  const field = fieldOf('paper-slip', stage.id);
  const [text, setText] = useKeptText(field);
  const [problem, setProblem] = useState<string | null>(null);
  const refuse = (sentence: string) => {
    setProblem(sentence);
    announce(sentence);
  };
  const save = (texts: readonly string[]) => {
    const note = { stageId: stage.id, texts: [...texts], authorId: ways.authorId };
    void handOn(field, () => send('note.add', note));
  };
  const goOn = () => {
    if (ways.onNext === null) refuse(currentTexts().relay.paper.lastPerson);
    else ways.onNext();
  };
  const submit = () => {
    if (isBlank(text)) goOn();
    else if (turnLengthOf(text).isTooLong) {
      refuse(currentTexts().relay.paper.tooLong(notePartsOf(text).length));
    } else save([text]);
  };
  return {
    text,
    setText: (next) => {
      setProblem(null);
      setText(next);
    },
    problem,
    onKeyDown: (event) => {
      const intent = turnIntentOf(event.nativeEvent, text === '');
      if (intent === 'type') return;
      event.preventDefault();
      setProblem(null);
      if (intent === 'save') submit();
      else if (intent === 'split') {
        if (!isBlank(text)) save(notePartsOf(text));
      } else if (intent === 'back') ways.onPrevious?.();
      else if (intent === 'undo') undo();
    },
  };
}
