import { useEffect, useRef, useState } from 'react';
import { notify } from '../state/app-store';
import { currentTexts } from '../state/commands';
import { readClipboard } from './clipboard-text';
import { pasteInto, roomIn, type TextEntry, textEntryOf } from './paste';

/** A text that does not fit where it was to go; it waits here until somebody decides. */
export interface WaitingPaste {
  readonly field: TextEntry;
  readonly text: string;
  readonly room: number;
}

/**
 * Looks at every paste before a field gets it. Text goes in as plain text; what is longer than the field waits and is
 * never cut without asking; a picture or a file alone is refused in words. The clipboard stays as it is.
 */
export function usePasteGuard(): {
  readonly waiting: WaitingPaste | null;
  readonly close: () => void;
} {
  const [waiting, setWaiting] = useState<WaitingPaste | null>(null);
  const asking = useRef<TextEntry | null>(null);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const field = textEntryOf(event.target);
      if (field === null || event.clipboardData === null) return;
      const content = readClipboard(event.clipboardData);
      if (content.kind === 'text') {
        const room = roomIn(field);
        const isTooLong = content.text.length > room;
        if (!isTooLong && content.isPlain) return;
        event.preventDefault();
        event.stopPropagation();
        if (isTooLong) {
          asking.current = field;
          setWaiting({ field, text: content.text, room });
        } else {
          pasteInto(field, content.text);
        }
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      if (content.kind === 'nothing') return;
      notify({ tone: 'warn', text: currentTexts().fields.pasteRefused[content.kind] });
    };
    /* Some fields close when they are left. While the question stands, this one has not been left. */
    const onFocusOut = (event: FocusEvent) => {
      if (event.target === asking.current) event.stopPropagation();
    };
    window.addEventListener('paste', onPaste, { capture: true });
    window.addEventListener('focusout', onFocusOut, { capture: true });
    return () => {
      window.removeEventListener('paste', onPaste, { capture: true });
      window.removeEventListener('focusout', onFocusOut, { capture: true });
    };
  }, []);
  return {
    waiting,
    close: () => {
      asking.current = null;
      setWaiting(null);
    },
  };
}
