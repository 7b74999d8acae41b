import { useEffect, useRef, useState } from 'react';

/** A pause in typing this long sends the letters on their way to the disk. */
const PAUSE_MS = 400;

export interface CommittedText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Sends what is still waiting, at once. */
  readonly flush: () => void;
}

/**
 * Text that is saved while it is typed: after a short pause, on leaving the field, and when the screen goes away.
 * Echoes of what was sent never overwrite newer letters; a change from outside (undo) is shown where nothing waits.
 */
export function useCommittedText(stored: string, commit: (text: string) => void): CommittedText {
  const [text, setText] = useState(stored);
  const [base, setBase] = useState(stored);
  if (stored !== base) {
    if (text === base) setText(stored);
    setBase(stored);
  }
  const isWaiting = text !== stored;
  const latest = useRef({ text, isWaiting, commit, sent: stored });
  useEffect(() => {
    latest.current = { ...latest.current, text, isWaiting, commit };
  });

  const flush = useRef(() => {
    const now = latest.current;
    if (!now.isWaiting || now.sent === now.text) return;
    now.sent = now.text;
    now.commit(now.text);
  }).current;

  useEffect(() => {
    if (!isWaiting) latest.current.sent = stored;
  }, [isWaiting, stored]);
  // The text is a dependency so that every letter begins a new pause.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(flush, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isWaiting, flush]);
  useEffect(() => flush, [flush]);
  return { text, setText, flush };
}
