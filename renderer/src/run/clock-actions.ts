import { clockOf } from '@shared/domain/clock';
import { nextExtensionMs, type TimeBox } from '@shared/domain/time-box';
import { announce, useAppStore } from '../state/app-store';
import { currentTexts, send } from '../state/commands';
import { useSessionStore } from '../state/session-store';
import { editSettings } from '../state/settings';
import { MINUTE_MS } from './clock-face';
import { aboutBox, boxName } from './time-in-hand';

const isRunning = (box: TimeBox): boolean =>
  (useSessionStore.getState().session?.clocks[box.id]?.runningSince ?? null) !== null;

/** Says what became of a clock, and of which where the screen shows two. */
function tell(box: TimeBox, words: string): void {
  const { session } = useSessionStore.getState();
  const texts = currentTexts();
  announce(session === null ? words : aboutBox(boxName(session, box.id, texts), words, texts));
}

/** Starts a clock that stands still, and stops one that runs. */
export async function toggleClock(box: TimeBox): Promise<void> {
  const wasRunning = isRunning(box);
  if (await send(wasRunning ? 'box.pause' : 'box.start', { boxId: box.id })) {
    const { run } = currentTexts();
    tell(box, wasRunning ? run.clockPaused : run.clockStarted);
  }
}

/** Gives a time box more minutes, or takes some away. */
export async function changeMinutes(box: TimeBox, minutes: number): Promise<void> {
  if (await send('box.extend', { boxId: box.id, byMs: minutes * MINUTE_MS })) {
    const { run } = currentTexts();
    tell(
      box,
      minutes > 0 ? run.moreMinutesSpoken(minutes) : run.lessMinutesSpoken(Math.abs(minutes)),
    );
  }
}

/** What the room showed when it was asked for more time; null where nobody counted. */
export interface Thumbs {
  readonly up: number | null;
  readonly down: number | null;
}

/** The whole minutes that the room is asked to add to a box next. */
export function nextExtension(box: TimeBox): number {
  const { session } = useSessionStore.getState();
  const { extensions } = session === null ? { extensions: [] } : clockOf(session, box);
  return nextExtensionMs(extensions.length) / MINUTE_MS;
}

/** The room goes on: the next, shorter piece of time is added and kept with the thumbs. True when it was done. */
export async function extendByThumbs(box: TimeBox, thumbs: Thumbs): Promise<boolean> {
  const minutes = nextExtension(box);
  const payload = { boxId: box.id, byMs: minutes * MINUTE_MS, thumbs };
  if (!(await send('box.extend', payload))) return false;
  tell(box, currentTexts().time.extended(minutes, thumbs.up, thumbs.down));
  return true;
}

export async function restartClock(box: TimeBox): Promise<void> {
  if (await send('box.restart', { boxId: box.id })) tell(box, currentTexts().run.clockRestarted);
}

export async function toggleMute(): Promise<void> {
  const wasMuted = useAppStore.getState().settings?.isMuted ?? false;
  await editSettings({ isMuted: !wasMuted });
  const { run } = currentTexts();
  announce(wasMuted ? run.unmuted : run.muted);
}
