import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useOnceAtATime } from '../hooks/use-once-at-a-time';

/** Tells which field means nothing, or saves what was typed. */
export type SaveRecord<Problem> = () => Problem | Promise<void>;

/**
 * The keys and the focus of a form between sessions: Enter saves, with Ctrl also from a field of several lines; Escape leaves it
 * for later. The focus begins in the first field, and at each try to save goes to the one that means nothing.
 */
export function useRecordForm<Problem extends { readonly field: string }>(
  onSave: SaveRecord<Problem>,
  onLeave: () => void,
) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  useEffect(() => {
    if (problem === null) return;
    ref.current?.querySelector<HTMLElement>(`[name="${problem.field}"]`)?.focus();
  }, [problem]);
  const once = useOnceAtATime();
  const save = () =>
    once(async () => {
      const saving = onSave();
      setProblem(saving instanceof Promise ? null : saving);
      await saving;
    });
  return {
    problem,
    /** For whoever types on: what was wrong is no longer said. */
    forgetProblem: () => setProblem(null),
    formProps: {
      ref,
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        save();
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onLeave();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
      },
    },
  };
}
