import type { Failure } from '@shared/domain/failure';
import type { Locale } from '@shared/domain/model';
import type { SavedFile } from '@shared/lib/saved-file';
import type { Paper } from '@shared/minutes/blocks';
import { useEffect, useRef, useState } from 'react';
import { onEvent, request } from '../api';
import { announce, notify } from '../state/app-store';
import { currentTexts, failureText } from '../state/commands';

/** A place did not take the file: why, and the one press that helps. */
interface ShownRefusal {
  readonly text: string;
  readonly label: string;
  readonly run: () => void;
}

interface SaveMinutes {
  /** Which file is being saved; null while none is. */
  readonly saving: 'word' | 'table' | null;
  /** True once making a file takes longer than a moment. */
  readonly isWriting: boolean;
  readonly refusal: ShownRefusal | null;
  readonly saveWord: (locale: Locale, paper: Paper) => Promise<void>;
  readonly saveTable: (locale: Locale) => Promise<void>;
}

type Ask = () => Promise<
  { readonly ok: true; readonly value: SavedFile } | { readonly ok: false; readonly error: Failure }
>;

/**
 * Saves the minutes as a Word file, or their actions as a table, and says what became of it; the main process asks for
 * the place.
 */
export function useSaveMinutes(): SaveMinutes {
  const [saving, setSaving] = useState<SaveMinutes['saving']>(null);
  const [isWriting, setWriting] = useState(false);
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  const isUnderWay = useRef(false);
  useEffect(() => onEvent('minutes:writing', (event) => setWriting(event.isWriting)), []);

  const save = async (what: 'word' | 'table', ask: Ask, again: () => void): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSaving(what);
    setRefusal(null);
    const reply = await ask();
    isUnderWay.current = false;
    setSaving(null);
    setWriting(false);
    if (!reply.ok) {
      notify({ tone: 'warn', text: failureText(reply.error) });
    } else if (reply.value.kind === 'refused') {
      const saveInstead = () => void save(what, () => request('minutes:saveInstead', {}), again);
      setRefusal(shownRefusal(reply.value, again, saveInstead));
    } else {
      tell(reply.value);
    }
  };
  const saveWord = (locale: Locale, paper: Paper): Promise<void> =>
    save(
      'word',
      () => request('minutes:save', { locale, paper }),
      () => void saveWord(locale, paper),
    );
  const saveTable = (locale: Locale): Promise<void> =>
    save(
      'table',
      () => request('minutes:saveTable', { locale }),
      () => void saveTable(locale),
    );
  return { saving, isWriting, refusal, saveWord, saveTable };
}

/** Gives up the file that is being made. What it should have replaced stays as it is. */
export async function stopWriting(): Promise<void> {
  await request('minutes:cancel', {});
}

function tell(outcome: Exclude<SavedFile, { readonly kind: 'refused' }>): void {
  const words = currentTexts().minutesScreen;
  if (outcome.kind === 'cancelled') {
    announce(words.cancelled);
    return;
  }
  const text = words.saved(outcome.fileName);
  notify({ tone: 'info', text, action: { label: words.show, run: () => void reveal() } });
  announce(text);
}

function shownRefusal(
  { reason, fileName, detail, instead }: Extract<SavedFile, { readonly kind: 'refused' }>,
  again: () => void,
  saveInstead: () => void,
): ShownRefusal {
  const { common, minutesScreen } = currentTexts();
  const text = common.refusals[reason](fileName, detail);
  return instead === null
    ? { text, label: common.choosePlace, run: again }
    : { text, label: minutesScreen.saveAs(endOf(instead)), run: saveInstead };
}

/** So much of a name stands on a button; the sentence beside it has the whole of it. */
const LONGEST_ON_BUTTON = 24;

/** A short name, or the end of a long one, which is what tells two copies apart. */
const endOf = (name: string): string =>
  name.length <= LONGEST_ON_BUTTON ? name : `… ${name.slice(name.lastIndexOf('('))}`;

async function reveal(): Promise<void> {
  const reply = await request('minutes:reveal', {});
  if (!reply.ok) notify({ tone: 'warn', text: failureText(reply.error) });
}
