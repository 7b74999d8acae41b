import { beforeEach, describe, expect, it, vi } from 'vitest';
import { broadcast, handle, replyWith } from '../../../electron/main/ipc/handle';

type Listener = (event: unknown, payload: unknown) => Promise<unknown>;

const electron = vi.hoisted(() => ({
  listeners: new Map<string, Listener>(),
  windows: [] as { webContents: { getURL(): string; send: ReturnType<typeof vi.fn> } }[],
}));

vi.mock('electron', () => ({
  app: { isPackaged: true },
  ipcMain: {
    handle: (name: string, listener: Listener) => electron.listeners.set(name, listener),
  },
  BrowserWindow: {
    fromWebContents: (contents: { window?: object }) => contents.window ?? null,
    getAllWindows: () => electron.windows,
  },
}));

const OWN = 'app://lessons/index.html';
const REFUSAL = { ok: false, error: { code: 'bad-request' } };
const answer = vi.fn(() => replyWith<'library:close'>(null));

/** A call from the main frame of a window at an address, with whatever differs from a good one. */
function eventFrom(url: string, different: { senderFrame?: unknown; window?: object } = {}) {
  const frame = { url };
  const sender = { mainFrame: frame, window: 'window' in different ? different.window : {} };
  return { sender, senderFrame: 'senderFrame' in different ? different.senderFrame : frame };
}

const ask = (event: unknown, payload: unknown = {}) =>
  electron.listeners.get('library:close')?.(event, payload);

beforeEach(() => {
  answer.mockClear();
  electron.windows = [];
  handle('library:close', answer);
});

describe('a call', () => {
  it('from our page in the main frame is answered', async () => {
    expect(await ask(eventFrom(OWN))).toEqual({ ok: true, value: null });
  });

  it.each([
    'app://elsewhere/index.html',
    'app://lessons.elsewhere/index.html',
    'app://lessons/other.html',
    'https://lessons/index.html',
    'file:///index.html',
    'about:blank',
    '',
  ])('from a page at %j is refused', async (url) => {
    expect(await ask(eventFrom(url))).toEqual(REFUSAL);
    expect(answer).not.toHaveBeenCalled();
  });

  it('from a frame inside our page is refused', async () => {
    expect(await ask(eventFrom(OWN, { senderFrame: { url: OWN } }))).toEqual(REFUSAL);
    expect(answer).not.toHaveBeenCalled();
  });

  it('from a frame that has gone is refused', async () => {
    const gone = {
      get url(): string {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
    };
    const disposed = { sender: { mainFrame: gone, window: {} }, senderFrame: gone };
    expect(await ask(eventFrom(OWN, { senderFrame: null }))).toEqual(REFUSAL);
    expect(await ask(disposed)).toEqual(REFUSAL);
    expect(answer).not.toHaveBeenCalled();
  });

  it('from contents without a window is refused', async () => {
    const event = eventFrom(OWN);
    expect(await ask({ ...event, sender: { mainFrame: event.senderFrame } })).toEqual(REFUSAL);
    expect(answer).not.toHaveBeenCalled();
  });

  it.each([null, undefined, 'x', 1, [], { more: 1 }])(
    'with the payload %j, which does not fit, is refused',
    async (payload) => {
      expect(await ask(eventFrom(OWN), payload ?? null)).toEqual(REFUSAL);
      expect(answer).not.toHaveBeenCalled();
    },
  );
});

describe('what main tells', () => {
  const windowAt = (url: string) => ({ webContents: { getURL: () => url, send: vi.fn() } });

  it('is told to windows that show our page, and to no other', () => {
    const own = windowAt(OWN);
    const other = windowAt('about:blank');
    electron.windows = [own, other];
    broadcast('session:saveState', { kind: 'saved' });
    expect(own.webContents.send).toHaveBeenCalledOnce();
    expect(other.webContents.send).not.toHaveBeenCalled();
  });
});
