import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { Letters } from '../state/letters';

interface CommittedText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Sends what is still waiting for an answer, so that nothing that is asked next can overtake it. */
  readonly flush: () => void;
}

/**
 * Text that is saved while it is typed, letter by letter. Echoes of what was sent never overwrite newer letters; a change
 * from outside (undo) is shown. `commit` sends the text and resolves with the answer; null where it shall not be saved.
 */
export function useCommittedText(
  stored: string,
  commit: (text: string) => Promise<unknown> | null,
): CommittedText {
  const latest = useRef(commit);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const [letters] = useState(() => new Letters(stored, (text) => latest.current(text), draw));
  useLayoutEffect(() => {
    latest.current = commit;
  });
  useLayoutEffect(() => letters.see(stored), [letters, stored]);
  useEffect(() => () => letters.flush(), [letters]);
  return {
    text: letters.text ?? stored,
    setText: (text) => letters.type(text),
    flush: () => letters.flush(),
  };
}
