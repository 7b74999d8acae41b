import { afterAll, beforeAll, vi } from 'vitest';

/* jsdom has no layout: a list that follows its own height finds none, and its lines come into sight by themselves. */
class NoResizes {
  readonly observe = () => undefined;
  readonly unobserve = () => undefined;
  readonly disconnect = () => undefined;
}

/** For the tests of a file in which lists watch their own size. */
export function withoutLayout(): void {
  beforeAll(() => {
    vi.stubGlobal('ResizeObserver', NoResizes);
    Element.prototype.scrollIntoView ??= () => undefined;
  });
  afterAll(() => vi.unstubAllGlobals());
}
