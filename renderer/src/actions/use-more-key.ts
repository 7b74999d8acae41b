import { type RefObject, useEffect, useRef } from 'react';

/**
 * Alt with M goes to the further fields of an action's form, and back. It works wherever the keyboard is on the form's screen or
 * in its dialog, and also where the Option key of a Mac makes another letter of it.
 */
export function useMoreKey(form: RefObject<HTMLFormElement | null>, onKey: () => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key.toLowerCase() !== 'm' && event.code !== 'KeyM') return;
      const dialog = document.querySelector('dialog[open]');
      if (dialog !== null && !dialog.contains(form.current)) return;
      event.preventDefault();
      latest.current();
    };
    /* A dialog keeps its keys from the window, so this listens on their way down. */
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [form]);
}
