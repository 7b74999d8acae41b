import { isBlank } from '@shared/lib/blank';
import { useState } from 'react';
import { announce } from '../state/app-store';
import { currentTexts, send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { keepText, useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';

interface Commitment {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** True when nothing was written, so that nothing can be saved. */
  readonly isRefused: boolean;
  readonly save: () => Promise<void>;
}

/** The words of one person while they are typed: kept with every letter, and saved at Enter. */
export function useCommitment(personId: string, name: string, onSaved: () => void): Commitment {
  const field = fieldOf('commitment', personId);
  const [kept, keep] = useKeptText(field);
  const stored = useSession(({ commitments }) => commitments[personId]?.text ?? '');
  const [isTouched, touch] = useState(false);
  const [isRefused, refuse] = useState(false);
  const text = kept === '' && !isTouched ? stored : kept;
  return {
    text,
    setText: (next) => {
      touch(true);
      refuse(false);
      keep(next);
    },
    isRefused,
    save: async () => {
      if (isBlank(text) && stored === '') {
        refuse(true);
        announce(currentTexts().commitments.empty);
        return;
      }
      if (!(await send('commitment.set', { personId, text: text.trim() }))) return;
      announce(currentTexts().commitments.saved(name));
      onSaved();
      keepText(field, '');
    },
  };
}
