import type { RequestName } from '@shared/ipc/channels';
import type { Replies, RequestPayload } from '@shared/ipc/contract';
import { request } from '../api';
import { notify } from './app-store';
import { failureText } from './commands';

/** Asks the main process, and tells the room in one sentence where it was refused; null then. */
export async function ask<Name extends RequestName>(
  name: Name,
  payload: RequestPayload<Name>,
  onRefused?: (reason: string) => void,
): Promise<{ readonly value: Replies[Name] } | null> {
  const reply = await request(name, payload);
  if (reply.ok) return { value: reply.value };
  const reason = failureText(reply.error);
  notify({ tone: 'warn', text: reason });
  onRefused?.(reason);
  return null;
}
