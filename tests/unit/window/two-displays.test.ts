import { EventEmitter } from 'node:events';
import type { DisplaysView } from '@shared/ipc/contract';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TwoDisplays } from '../../../electron/main/window/two-displays';

const { screen, moved } = vi.hoisted(() => ({
  screen: { displays: [] as object[], listeners: new Map<string, Set<() => void>>() },
  moved: [] as string[],
}));
vi.mock('electron', () => ({
  screen: {
    getAllDisplays: () => screen.displays,
    getPrimaryDisplay: () => screen.displays[0],
    on: (name: string, listener: () => void) => {
      screen.listeners.set(name, (screen.listeners.get(name) ?? new Set()).add(listener));
    },
    off: (name: string, listener: () => void) => screen.listeners.get(name)?.delete(listener),
  },
}));
/* Where windows go is asked here; how they get there, the end-to-end tests show. */
vi.mock('../../../electron/main/window/move-window', () => ({
  placeOf: () => 'the place before',
  fillDisplay: async (_window: object, id: number) => moved.push(`room fills ${id}`),
  coverDisplay: (_window: object, id: number) => moved.push(`console on ${id}`),
  putBack: async (_window: object, before: string) => moved.push(`room back to ${before}`),
}));
vi.mock('../../../electron/main/window/follow-displays', () => ({
  DISPLAY_EVENTS: ['display-added', 'display-removed', 'display-metrics-changed'],
  settled: (_window: object, act: () => void) => act,
}));

const area = (x: number) => ({ x, y: 0, width: 1_000, height: 700 });
const LAPTOP = { id: 1, internal: true, bounds: area(0), workArea: area(0) };
const BEAMER = { id: 2, internal: false, bounds: area(1_000), workArea: area(1_000) };

class FakeWindow extends EventEmitter {
  readonly webContents = { focus: vi.fn() };
  readonly focus = vi.fn();
  readonly show = vi.fn();
  readonly showInactive = vi.fn();
  isGone = false;
  isDestroyed = () => this.isGone;
  isMinimized = () => false;
  close = () => {
    this.isGone = true;
    this.emit('closed');
  };
  destroy = this.close;
}

const turned = () => new Promise((done) => setTimeout(done));

function setUp({ isSwapped = false } = {}) {
  const room = new FakeWindow();
  const consoles: FakeWindow[] = [];
  const told: DisplaysView[] = [];
  const state = { isSwapped, isEnding: false };
  const displays = new TwoDisplays({
    room: room as never,
    makeConsole: () => {
      const made = new FakeWindow();
      consoles.push(made);
      return made as never;
    },
    tell: (view) => told.push(view),
    swapping: {
      isSwapped: () => state.isSwapped,
      remember: async (next) => {
        state.isSwapped = next;
      },
    },
    isEnding: () => state.isEnding,
  });
  /** The system says that the displays are others now. */
  const become = async (...now: object[]) => {
    screen.displays = now;
    for (const listener of screen.listeners.get('display-metrics-changed') ?? []) listener();
    await turned();
  };
  return { room, consoles, told, state, displays, become };
}

beforeEach(() => {
  moved.length = 0;
  screen.listeners.clear();
  screen.displays = [LAPTOP, BEAMER];
});

describe('the console', () => {
  it('does not open where there is one display', async () => {
    screen.displays = [LAPTOP];
    const { displays, consoles } = setUp();
    expect(await displays.open()).toBe(false);
    expect(consoles).toEqual([]);
    expect(displays.view()).toEqual({
      hasSecond: false,
      isConsoleOpen: false,
      isConsoleFolded: false,
    });
  });

  it('opens on the laptop while the room’s window fills the other display and keeps the keyboard', async () => {
    const { displays, room, consoles, told } = setUp();
    expect(await displays.open()).toBe(true);
    consoles[0]?.emit('ready-to-show');
    expect(moved).toContain('room fills 2');
    expect(moved.at(-1)).toBe('console on 1');
    expect(room.webContents.focus).toHaveBeenCalled();
    expect(consoles[0]?.showInactive).toHaveBeenCalledOnce();
    expect(consoles[0]?.show).not.toHaveBeenCalled();
    expect(told.at(-1)).toMatchObject({ isConsoleOpen: true });
  });

  it('takes the keyboard when it is asked for while it is open', async () => {
    const { displays, consoles } = setUp();
    await displays.open();
    expect(await displays.open()).toBe(true);
    expect(consoles).toHaveLength(1);
    expect(consoles[0]?.webContents.focus).toHaveBeenCalledOnce();
  });

  it('swaps its display with the room’s, and that is remembered', async () => {
    const { displays, state } = setUp();
    await displays.open();
    moved.length = 0;
    await displays.swap();
    expect(moved).toEqual(['console on 2', 'room fills 1']);
    expect(state.isSwapped).toBe(true);
  });

  it('gives the room’s window back its place when it is closed, and is not folded then', async () => {
    const { displays, room, told } = setUp();
    await displays.open();
    expect(displays.isRoomPlaced).toBe(true);
    displays.close();
    await turned();
    expect(moved.at(-1)).toBe('room back to the place before');
    expect(displays.isRoomPlaced).toBe(false);
    expect(told.at(-1)).toEqual({ hasSecond: true, isConsoleOpen: false, isConsoleFolded: false });
    expect(room.isGone).toBe(false);
  });

  it('goes with its display, and tells that it was not closed by a person', async () => {
    const { displays, told, become } = setUp();
    await displays.open();
    await become(LAPTOP);
    expect(moved.at(-1)).toBe('room back to the place before');
    expect(told.at(-1)).toEqual({ hasSecond: false, isConsoleOpen: false, isConsoleFolded: true });
    await become(LAPTOP, BEAMER);
    expect(told.at(-1)).toEqual({ hasSecond: true, isConsoleOpen: false, isConsoleFolded: true });
    await displays.open();
    expect(told.at(-1)).toEqual({ hasSecond: true, isConsoleOpen: true, isConsoleFolded: false });
  });

  it('follows to what is left of three displays', async () => {
    const { displays, become, consoles } = setUp();
    const third = { id: 3, internal: false, bounds: area(2_000), workArea: area(2_000) };
    await become(LAPTOP, BEAMER, third);
    await displays.open();
    moved.length = 0;
    await become(LAPTOP, third);
    expect(moved).toEqual(['console on 1', 'room fills 3']);
    expect(consoles[0]?.isGone).toBe(false);
  });

  it('moves nothing any more once the app ends', async () => {
    const { displays, state } = setUp();
    await displays.open();
    moved.length = 0;
    state.isEnding = true;
    displays.close();
    await turned();
    expect(moved).toEqual([]);
  });

  it('goes with the room’s window', async () => {
    const { displays, room, consoles } = setUp();
    await displays.open();
    room.close();
    expect(consoles[0]?.isGone).toBe(true);
  });
});
