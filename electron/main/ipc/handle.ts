import type { RequestName } from '@shared/ipc/channels';
import { type EventPayloads, type Replies, type Reply, requestSchemas } from '@shared/ipc/contract';
import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import { logError } from '../log';
import { isOwnPage } from '../window/own-page';

type Payload<Name extends RequestName> = z.output<(typeof requestSchemas)[Name]>;

/**
 * Whether a request comes from our own page in the main frame of a window. The frame may have gone, or have moved on,
 * between the call and this look at it; then reading it throws or gives nothing, and nobody is answered.
 */
function askingWindow(event: IpcMainInvokeEvent): BrowserWindow | null {
  try {
    const { sender, senderFrame } = event;
    const isMainFrame = senderFrame !== null && senderFrame === sender.mainFrame;
    return isMainFrame && isOwnPage(senderFrame.url) ? BrowserWindow.fromWebContents(sender) : null;
  } catch {
    return null;
  }
}

/** Answers one kind of request: only our own page may ask, and only with a payload that fits the contract. */
export function handle<Name extends RequestName>(
  name: Name,
  answer: (payload: Payload<Name>, window: BrowserWindow) => Promise<Reply<Name>> | Reply<Name>,
): void {
  ipcMain.handle(name, async (event: IpcMainInvokeEvent, raw: unknown) => {
    const window = askingWindow(event);
    if (window === null) return { ok: false, error: { code: 'bad-request' } };
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

/** Tells every window that shows our page, but for one that knows already. */
export function broadcast<Name extends keyof EventPayloads>(
  name: Name,
  payload: EventPayloads[Name],
  knowing: BrowserWindow | null = null,
): void {
  for (const window of BrowserWindow.getAllWindows()) {
    const { webContents } = window;
    if (window !== knowing && isOwnPage(webContents.getURL())) webContents.send(name, payload);
  }
}
