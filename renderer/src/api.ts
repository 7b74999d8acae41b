import type { EventName, RequestName } from '@shared/ipc/channels';
import type { Bridge, EventPayloads, Reply, RequestPayload } from '@shared/ipc/contract';
import { replySchema } from '@shared/ipc/contract';
import { askOnce } from './state/same-request';

declare global {
  interface Window {
    readonly lessons: Bridge;
  }
}

/** Asks the main process. Expected failures come back as values; a reply of the wrong shape counts as unexpected. */
export async function request<Name extends RequestName>(
  name: Name,
  payload: RequestPayload<Name>,
): Promise<Reply<Name>> {
  try {
    const reply = replySchema.safeParse(
      await askOnce(name, payload, () => window.lessons.request(name, payload)),
    );
    if (reply.success) return reply.data as Reply<Name>;
  } catch {
    /* The main process is gone or refused the call; the caller shows the sentence for it. */
  }
  return { ok: false, error: { code: 'unexpected' } };
}

/** Listens to the main process; returns the function that stops listening. */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayloads[Name]) => void,
): () => void {
  return window.lessons.on(name, (payload) => listener(payload as EventPayloads[Name]));
}
