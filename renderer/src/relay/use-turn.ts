import type { PersonId, Stage } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { announce } from '../state/app-store';
import { currentTexts, undo } from '../state/commands';
import { MOST_NOTES } from './list-input';
import { backATurn, passTurn, saveTurn } from './relay-actions';
import { turnIntentOf } from './turn-keys';
import { notePartsOf, turnLengthOf } from './turn-text';
import { useDraft } from './use-draft';

/** So long the first Escape waits for the second one. */
const PASS_ARMED_MS = 4_000;

export type TurnEnd = 'wrote' | 'passed';
/** empty: nothing to read in it. too-many: more notes than are added at a time. */
type TurnRefusal = 'empty' | 'too-many';

interface TurnState {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The notes that the text would make, while they are shown for a yes. */
  readonly parts: readonly string[] | null;
  /** Why the last Enter saved nothing; null once the text has changed. */
  readonly refusal: TurnRefusal | null;
  /** True between the first Escape and the second. */
  readonly isPassArmed: boolean;
  readonly submit: () => void;
  readonly showParts: () => void;
  readonly hideParts: () => void;
  readonly saveParts: () => void;
  readonly pass: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Everything a turn at the keyboard can do; the components only draw it. */
export function useTurn(
  stage: Stage,
  personId: PersonId,
  onEnd: (how: TurnEnd) => void,
): TurnState {
  const { text, setText } = useDraft(stage.id, personId);
  const [parts, setParts] = useState<readonly string[] | null>(null);
  const [refusal, setRefusal] = useState<TurnRefusal | null>(null);
  const [isPassArmed, setPassArmed] = useState(false);
  /* From Enter until the keyboard has gone on nothing may be typed or saved a second time. */
  const isLeaving = useRef(false);

  useEffect(() => {
    if (!isPassArmed) return;
    const timer = setTimeout(() => setPassArmed(false), PASS_ARMED_MS);
    return () => clearTimeout(timer);
  }, [isPassArmed]);

  const leave = async (how: TurnEnd, run: () => Promise<boolean>): Promise<void> => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    onEnd(how);
    if (!(await run())) isLeaving.current = false;
  };
  const save = (notes: readonly string[]) =>
    void leave('wrote', () => saveTurn(stage.id, personId, notes));
  const pass = () => void leave('passed', () => passTurn(stage.id, personId, text));
  const showParts = () => {
    const next = notePartsOf(text);
    if (next.length < 2) return;
    if (next.length > MOST_NOTES) {
      setRefusal('too-many');
      announce(currentTexts().relay.add.tooMany);
      return;
    }
    setParts(next);
    setPassArmed(false);
    announce(currentTexts().relay.turn.splitSpoken(next.length));
  };
  const submit = () => {
    if (isBlank(text)) {
      setRefusal('empty');
      announce(currentTexts().failures['note-empty'](''));
    } else if (turnLengthOf(text).isTooLong) showParts();
    else save([text]);
  };
  const onEscape = () => {
    if (isPassArmed) {
      pass();
      return;
    }
    setPassArmed(true);
    announce(currentTexts().relay.turn.passHint);
  };

  return {
    text,
    setText: (next) => {
      if (isLeaving.current) return;
      setRefusal(null);
      setPassArmed(false);
      setText(next);
    },
    parts,
    refusal,
    isPassArmed,
    submit,
    showParts,
    hideParts: () => setParts(null),
    saveParts: () => {
      if (parts !== null) save(parts);
    },
    pass,
    onKeyDown: (event) => {
      const { nativeEvent } = event;
      const intent = turnIntentOf(nativeEvent, text === '');
      if (intent === 'type') return;
      event.preventDefault();
      if (isLeaving.current) return;
      if (intent === 'save') submit();
      else if (intent === 'split') showParts();
      else if (intent === 'escape') onEscape();
      else if (intent === 'back') void backATurn(stage.id);
      else if (intent === 'undo') undo();
    },
  };
}
