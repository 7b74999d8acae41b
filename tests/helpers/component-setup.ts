import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/* Generous: a busy machine must not turn a test red that only waits for what comes. */
configure({ asyncUtilTimeout: 10_000 });

/* jsdom has no layout and therefore none of these; the components live without them, but must find their names. */
if (!HTMLDialogElement.prototype.showModal) {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
  };
}

globalThis.ResizeObserver ??= class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

afterEach(cleanup);
/* Each test opens a window of its own, and not the same one again after a crash. */
afterEach(() => sessionStorage.clear());
