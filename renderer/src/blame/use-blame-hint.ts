import { personNamedIn } from '@shared/domain/blame';
import type { NoteKind } from '@shared/domain/model';
import { peopleOf } from '@shared/domain/selectors';
import { isBlank } from '@shared/lib/blank';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../hooks/use-text';
import { announce } from '../state/app-store';
import { useSession } from '../state/session-store';

/** Letters behind a name may make another word of it: so long nothing is asked while they may still come. */
const PAUSE_MS = 800;
/** More than a note can hold; of a pasted page the beginning is enough. */
const MOST_LETTERS = 2_000;

interface BlameHint {
  /** Who is named, while there is something to ask. */
  readonly name: string | null;
  /** Asks nothing more about this note. */
  readonly putAway: () => void;
}

/**
 * Whether a note that asks what to change names a person of the session. It is told once for each note, is kept nowhere, and begins
 * anew when the field is empty again.
 */
export function useBlameHint(kind: NoteKind, text: string): BlameHint {
  const { blame } = useText();
  const session = useSession((open) => open);
  const calmText = useDeferredValue(text);
  const found = useMemo(
    () =>
      kind === 'change'
        ? personNamedIn(calmText.slice(0, MOST_LETTERS), peopleOf(session), blame)
        : null,
    [kind, calmText, session, blame],
  );
  const [isPutAway, setPutAway] = useState(false);
  const [pausedAt, setPausedAt] = useState<string | null>(null);
  const isTold = useRef(false);
  const isWaiting = found?.isAtEnd === true;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setPausedAt(calmText), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, calmText]);
  const isEmpty = isBlank(text);
  useEffect(() => {
    if (!isEmpty) return;
    setPutAway(false);
    isTold.current = false;
  }, [isEmpty]);
  const isShown = found !== null && !isPutAway && (!isWaiting || pausedAt === calmText);
  const name = isShown ? found.name : null;
  useEffect(() => {
    if (name === null || isTold.current) return;
    isTold.current = true;
    announce(blame.ask(name));
  }, [name, blame]);
  return { name, putAway: () => setPutAway(true) };
}
