import { useEffect } from 'react';
import { keysBelongElsewhere } from '../run/run-keys';

const DIRECTIONS: Readonly<Record<string, readonly [across: number, down: number] | undefined>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Ctrl with an arrow shows another part of a page that is larger than its window, half a window farther. */
export function usePanning(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = DIRECTIONS[event.key];
      const isPlain = event.ctrlKey && !event.altKey && !event.shiftKey && !event.metaKey;
      const { documentElement: root } = document;
      if (direction === undefined || !isPlain || keysBelongElsewhere(event.target)) return;
      if (!root.hasAttribute('data-larger-than-window')) return;
      event.preventDefault();
      event.stopPropagation();
      const [across, down] = direction;
      root.scrollBy({ left: (across * root.clientWidth) / 2, top: (down * root.clientHeight) / 2 });
    };
    /* Before what has the focus: arrows alone are keys of lists and menus, which do not ask for Ctrl. */
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
