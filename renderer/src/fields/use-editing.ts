import { useState } from 'react';
import { keepText, keptText } from '../state/kept-text';

interface Editing {
  /** The letters in the field; null while the words only stand there. */
  readonly text: string | null;
  readonly begin: () => void;
  readonly type: (text: string) => void;
  /** Closes the field and lets go of its letters. */
  readonly end: () => void;
  /** Closes the field after it was saved, unless somebody has typed on meanwhile. */
  readonly endWith: (saved: string) => void;
}

/** Words that become a field when somebody wants to change them. After a crash the field is open again, with its letters. */
export function useEditing(field: string, stored: string): Editing {
  const [text, setText] = useState<string | null>(() => keptText(field) || null);
  const end = () => {
    setText(null);
    keepText(field, '');
  };
  return {
    text,
    begin: () => setText(stored),
    type: (next) => {
      setText(next);
      keepText(field, next === stored ? '' : next);
    },
    end,
    endWith: (saved) => {
      if (keptText(field) === saved || keptText(field) === '') end();
    },
  };
}
