import { useEffect } from 'react';
import { notify, useAppStore } from '../state/app-store';
import { failureText } from '../state/commands';
import { useSessionStore } from '../state/session-store';

/**
 * While a session is only looked at, its fields take no letters, and say why: letters that stand in a field and are saved
 * nowhere would be lost. Everything that only shows something works as always.
 */
export function useViewOnlyGuard(): void {
  useEffect(() => {
    const onBeforeInput = (event: InputEvent) => {
      if (useSessionStore.getState().access?.kind !== 'view') return;
      event.preventDefault();
      const text = failureText({ code: 'view-only' });
      const isSaid = useAppStore.getState().notices.some((notice) => notice.text === text);
      if (!isSaid) notify({ tone: 'warn', text });
    };
    document.addEventListener('beforeinput', onBeforeInput, true);
    return () => document.removeEventListener('beforeinput', onBeforeInput, true);
  }, []);
}
