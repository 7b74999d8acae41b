import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

const FIELDS = 'input, textarea, select, button';

/** Lets the Tab key go on from the last field of a page to the first one of the next page, and back with Shift. */
export function useTabOverPages(
  fields: RefObject<HTMLElement | null>,
  at: number,
  pageCount: number,
  show: (page: number) => void,
): (event: KeyboardEvent) => void {
  const wanted = useRef<'first' | 'last' | null>(null);
  const all = () => [...(fields.current?.querySelectorAll<HTMLElement>(FIELDS) ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields of another page have come
  useLayoutEffect(() => {
    const end = wanted.current;
    wanted.current = null;
    if (end !== null)
      all()
        .at(end === 'first' ? 0 : -1)
        ?.focus();
  }, [at]);
  return (event) => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const isBack = event.shiftKey;
    const next = at + (isBack ? -1 : 1);
    if (next < 0 || next >= pageCount || event.target !== all().at(isBack ? 0 : -1)) return;
    event.preventDefault();
    wanted.current = isBack ? 'last' : 'first';
    show(next);
  };
}
