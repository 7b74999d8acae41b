import { isDraftKept } from '@shared/domain/names';
import { create } from 'zustand';
import { fieldOf } from '../state/kept-fields';
import { useKeptText } from '../state/kept-text';
import { useSession } from '../state/session-store';

const PASTED = fieldOf('pasted-list');

/** A list that may be kept nowhere, and the session for which it was pasted; it goes with the window. */
const useUnkept = create<{ readonly sessionId: string; readonly text: string }>()(() => ({
  sessionId: '',
  text: '',
}));

export interface PastedList {
  readonly text: string;
  /** Whether it is kept with the session; where no names are kept beside notes, only this window has it. */
  readonly isKept: boolean;
  setText(text: string): void;
}

/** The list that was pasted for this session. */
export function usePastedList(): PastedList {
  const sessionId = useSession(({ meta }) => meta.id);
  const isKept = useSession((session) => isDraftKept(session, PASTED));
  const [kept, keep] = useKeptText(PASTED);
  const unkept = useUnkept();
  if (isKept) return { text: kept, isKept, setText: keep };
  return {
    text: unkept.sessionId === sessionId ? unkept.text : '',
    isKept,
    setText: (text) => useUnkept.setState({ sessionId, text }),
  };
}
