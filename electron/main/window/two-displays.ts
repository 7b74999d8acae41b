import type { DisplaysView } from '@shared/ipc/contract';
import { type BrowserWindow, screen } from 'electron';
import { Turns } from '../session/turns';
import {
  type DisplayPlan,
  displayPlanOf,
  type ShownDisplay,
  separateDisplays,
} from './display-plan';
import { DISPLAY_EVENTS, settled } from './follow-displays';
import { coverDisplay, fillDisplay, type PlaceBefore, placeOf, putBack } from './move-window';
import type { Area } from './window-places';

interface TwoDisplaysParts {
  readonly room: BrowserWindow;
  /** Makes the console's window over an area, hidden. */
  readonly makeConsole: (area: Area) => BrowserWindow;
  readonly tell: (view: DisplaysView) => void;
  /** Whether the two windows have changed their displays; remembered for this computer. */
  readonly swapping: { isSwapped(): boolean; remember(isSwapped: boolean): Promise<void> };
  /** True once the app ends: then no window is moved any more. */
  readonly isEnding: () => boolean;
}

/**
 * Shows the console on one display and the room's window on the other. The room's window is complete by itself: it is there
 * before the console and after it, so a cable that is pulled takes nothing with it.
 */
export class TwoDisplays {
  readonly #parts: TwoDisplaysParts;
  /** Windows are moved one after the other, as systems answer late. */
  readonly #turns = new Turns();
  #console: BrowserWindow | null = null;
  #plan: DisplayPlan | null = null;
  /** Where the room's window was; null while it is there. */
  #before: PlaceBefore | null = null;
  #isFolded = false;

  constructor(parts: TwoDisplaysParts) {
    this.#parts = parts;
    const { room } = parts;
    const follow = settled(room, () => void this.#follow());
    const displays: NodeJS.EventEmitter = screen;
    for (const name of DISPLAY_EVENTS) displays.on(name, follow);
    room.on('closed', () => {
      for (const name of DISPLAY_EVENTS) displays.off(name, follow);
      if (this.#console?.isDestroyed() === false) this.#console.destroy();
    });
  }

  view(): DisplaysView {
    return {
      hasSecond: separateDisplays(displaysHere()).length > 1,
      isConsoleOpen: this.#console !== null,
      isConsoleFolded: this.#isFolded,
    };
  }

  /** True while the room's window fills a display for the sake of the console. */
  get isRoomPlaced(): boolean {
    return this.#before !== null;
  }

  /** Opens the console, or gives it the keyboard where it is open. False where there is no display for it. */
  open(): Promise<boolean> {
    return this.#turns.take(async () => {
      if (this.#console !== null) {
        this.#console.show();
        this.#console.webContents.focus();
        return true;
      }
      const plan = this.#planNow();
      const display = displayOf(plan?.consoleId);
      if (plan === null || display === undefined) return false;
      const window = this.#parts.makeConsole(display.workArea);
      this.#console = window;
      this.#isFolded = false;
      this.#before = placeOf(this.#parts.room);
      window.once('closed', () => void this.#closed());
      window.once('ready-to-show', () => {
        if (window.isDestroyed()) return;
        window.showInactive();
        coverDisplay(window, this.#plan?.consoleId ?? plan.consoleId);
      });
      await this.#arrange(plan);
      this.#parts.tell(this.view());
      return true;
    });
  }

  close(): void {
    this.#console?.close();
  }

  /** Exchanges the displays of the two windows, and remembers that. */
  async swap(): Promise<void> {
    await this.#parts.swapping.remember(!this.#parts.swapping.isSwapped());
    await this.#turns.take(async () => {
      const plan = this.#planNow();
      if (this.#console !== null && plan !== null) await this.#arrange(plan);
    });
  }

  /** The keyboard belongs to the room, whatever was pressed on the console. */
  handBack(): void {
    const { room } = this.#parts;
    if (room.isMinimized()) room.restore();
    room.focus();
    room.webContents.focus();
  }

  #planNow(): DisplayPlan | null {
    return displayPlanOf(displaysHere(), this.#parts.swapping.isSwapped());
  }

  async #arrange(plan: DisplayPlan): Promise<void> {
    this.#plan = plan;
    const window = this.#console;
    if (window !== null && !window.isDestroyed()) coverDisplay(window, plan.consoleId);
    await fillDisplay(this.#parts.room, plan.roomId);
    if (!this.#parts.room.isDestroyed()) this.handBack();
  }

  /** A display came, went or changed. */
  async #follow(): Promise<void> {
    await this.#turns.take(async () => {
      if (this.#console === null) return;
      const plan = this.#planNow();
      if (plan !== null) await this.#arrange(plan);
      else {
        this.#isFolded = true;
        this.#console.close();
      }
    });
    this.#parts.tell(this.view());
  }

  async #closed(): Promise<void> {
    this.#console = null;
    if (this.#parts.isEnding()) return;
    this.#parts.tell(this.view());
    await this.#turns.take(async () => {
      const { room } = this.#parts;
      const before = this.#before;
      if (before === null || this.#console !== null || room.isDestroyed()) return;
      await putBack(room, before);
      this.#before = null;
      if (!room.isDestroyed()) this.handBack();
    });
  }
}

const displayOf = (id: number | undefined) =>
  screen.getAllDisplays().find((display) => display.id === id);

function displaysHere(): ShownDisplay[] {
  const mainId = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().map(({ id, bounds, internal }) => ({
    id,
    bounds,
    isInternal: internal,
    isMain: id === mainId,
  }));
}
