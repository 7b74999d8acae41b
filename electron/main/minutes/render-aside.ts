/// <reference types="electron-vite/node" />
import type { MinutesDocument } from '@shared/minutes/blocks';
import startWorker from './docx-worker?nodeWorker';

/**
 * The minutes as a Word file, made in a thread of its own: two thousand notes take seconds, in which the app must go on
 * taking letters. Null once it was cancelled.
 */
export function renderAside(
  document: MinutesDocument,
  cancelled: AbortSignal,
): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    if (cancelled.aborted) {
      resolve(null);
      return;
    }
    const worker = startWorker({ workerData: document });
    const stop = () => {
      resolve(null);
      void worker.terminate();
    };
    cancelled.addEventListener('abort', stop, { once: true });
    worker.once('message', (bytes: Uint8Array) => resolve(bytes));
    worker.once('error', reject);
    worker.once('exit', () => {
      cancelled.removeEventListener('abort', stop);
      /* Settled already, unless the thread ended without an answer. */
      reject(new Error('The thread that makes the Word file ended early'));
    });
  });
}
