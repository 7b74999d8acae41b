import { useEffect } from 'react';

/** While a card is carried, Escape puts it back and does nothing else: the library hears the key, the page takes it as used. */
export function useEscapeOfDrag(isCarried: boolean): void {
  useEffect(() => {
    if (!isCarried) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.preventDefault();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isCarried]);
}
