import type { Locale } from '@shared/domain/model';
import type { Paper } from '@shared/minutes/blocks';
import { useRef, useState } from 'react';
import { request } from '../api';
import { announce, notify } from '../state/app-store';
import { currentTexts, failureText } from '../state/commands';

interface SaveMinutes {
  readonly isSaving: boolean;
  readonly save: (locale: Locale, paper: Paper) => Promise<void>;
}

/** Saves the minutes as a Word file and says what became of it; the main process asks for the place. */
export function useSaveMinutes(): SaveMinutes {
  const [isSaving, setIsSaving] = useState(false);
  const isUnderWay = useRef(false);
  const save = async (locale: Locale, paper: Paper) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsSaving(true);
    const reply = await request('minutes:save', { locale, paper });
    isUnderWay.current = false;
    setIsSaving(false);
    const words = currentTexts().minutesScreen;
    if (!reply.ok) {
      notify({ tone: 'warn', text: failureText(reply.error) });
    } else if (reply.value.fileName === null) {
      announce(words.cancelled);
    } else {
      const text = words.saved(reply.value.fileName);
      notify({ tone: 'info', text, action: { label: words.show, run: () => void reveal() } });
      announce(text);
    }
  };
  return { isSaving, save };
}

async function reveal(): Promise<void> {
  const reply = await request('minutes:reveal', {});
  if (!reply.ok) notify({ tone: 'warn', text: failureText(reply.error) });
}
