import { useEffect } from 'react';
import { request } from '../api';
import { isTypingOnConsole } from './console-keys';

export const handBack = (): void => void request('console:handBack', {});

/**
 * Gives the keyboard back to the room's window after every press that is no typing, so that the keyboard which is passed
 * round the table never types into the void. A window that nobody asked for the keys in puts them on its first button.
 */
export function useHandBack(): void {
  useEffect(() => {
    /* After the press has done its work, and after a field that was pressed has the caret. */
    const onClick = () => {
      setTimeout(() => {
        if (!isTypingOnConsole()) handBack();
      });
    };
    const onFocus = () => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('[data-first]')?.focus();
    };
    window.addEventListener('click', onClick);
    window.addEventListener('focus', onFocus);
    return () => {
      window.removeEventListener('click', onClick);
      window.removeEventListener('focus', onFocus);
    };
  }, []);
}
