import { useEffect } from 'react';
import { focusHome } from './focus-home';

/** Whoever draws the screen anew may give the focus away by themselves, and has had the time for it then. */
const AFTER_MS = 50;
/** So many places where the focus was are remembered. */
const REMEMBERED = 12;

/**
 * The last net under the focus: when what had it goes away or can no longer be used, and nobody has given it to anything
 * else, it goes to the nearest thing that is left. Browsers say nothing then, so the page itself is watched.
 */
export function useFocusHome(): void {
  useEffect(() => {
    let before: HTMLElement[] = [];
    let parents: Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      before = [target, ...before.filter((element) => element !== target)].slice(0, REMEMBERED);
      parents = parentsOf(target);
    };
    const isLost = () => {
      const [last] = before;
      return last !== undefined && isGone(last) && isNowhereElse(last);
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isLost()) focusHome(parents, before);
      }, AFTER_MS);
    });
    document.addEventListener('focusin', onFocusIn);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden', 'inert'],
    });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', onFocusIn);
      observer.disconnect();
    };
  }, []);
}

/** What can no longer be used may count as having the focus for a moment longer. */
const isNowhereElse = (last: HTMLElement): boolean =>
  [null, document.body, last].includes(document.activeElement as HTMLElement | null);

/** Somebody who clicked beside everything has taken the focus away by themselves: then what had it is still there. */
const isGone = (element: HTMLElement): boolean =>
  !element.isConnected || element.matches(':disabled, [hidden] *, [inert] *');

function parentsOf(element: Element): Element[] {
  const parents: Element[] = [];
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    parents.push(at);
  }
  return parents;
}
