import type { RequestName } from '@shared/ipc/channels';
import { type EventPayloads, type Replies, type Reply, requestSchemas } from '@shared/ipc/contract';
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { logError } from '../log';
import { isOwnPage } from '../window/own-page';

type Payload<Name extends RequestName> = z.output<(typeof requestSchemas)[Name]>;

/** Answers one kind of request: only our own page may ask, and only with a payload that fits the contract. */
export function handle<Name extends RequestName>(
  name: Name,
  answer: (payload: Payload<Name>, window: BrowserWindow) => Promise<Reply<Name>> | Reply<Name>,
): void {
  ipcMain.handle(name, async (event: IpcMainInvokeEvent, raw: unknown) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    const frame = event.senderFrame;
    if (
      window === null ||
      frame === null ||
      frame !== event.sender.mainFrame ||
      !isOwnPage(frame.url)
    ) {
      return { ok: false, error: { code: 'bad-request' } };
    }
    const payload = requestSchemas[name].safeParse(raw);
    if (!payload.success) return { ok: false, error: { code: 'bad-request' } };
    try {
      return await answer(payload.data as Payload<Name>, window);
    } catch (error) {
      logError(`The request ${name} failed`, error);
      return { ok: false, error: { code: 'unexpected' } };
    }
  });
}

/** A successful reply. */
export const replyWith = <Name extends RequestName>(value: Replies[Name]): Reply<Name> =>
  ({ ok: true, value }) as Reply<Name>;

/** Tells every window. */
export function broadcast<Name extends keyof EventPayloads>(
  name: Name,
  payload: EventPayloads[Name],
): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, payload);
}
