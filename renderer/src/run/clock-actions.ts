import type { Stage } from '@shared/domain/model';
import { announce, useAppStore } from '../state/app-store';
import { currentTexts, send } from '../state/commands';
import { useSessionStore } from '../state/session-store';
import { editSettings } from '../state/settings';
import { MINUTE_MS } from './clock-face';

const isRunning = (stage: Stage): boolean =>
  (useSessionStore.getState().session?.clocks[stage.id]?.runningSince ?? null) !== null;

/** Starts a clock that stands still, and stops one that runs. */
export async function toggleClock(stage: Stage): Promise<void> {
  const wasRunning = isRunning(stage);
  if (await send(wasRunning ? 'clock.pause' : 'clock.start', { stageId: stage.id })) {
    const { run } = currentTexts();
    announce(wasRunning ? run.clockPaused : run.clockStarted);
  }
}

/** Gives a stage more minutes, or takes some away. */
export async function changeMinutes(stage: Stage, minutes: number): Promise<void> {
  if (await send('clock.extend', { stageId: stage.id, byMs: minutes * MINUTE_MS })) {
    const { run } = currentTexts();
    announce(
      minutes > 0 ? run.moreMinutesSpoken(minutes) : run.lessMinutesSpoken(Math.abs(minutes)),
    );
  }
}

export async function restartClock(stage: Stage): Promise<void> {
  if (await send('clock.restart', { stageId: stage.id })) {
    announce(currentTexts().run.clockRestarted);
  }
}

export async function toggleMute(): Promise<void> {
  const wasMuted = useAppStore.getState().settings?.isMuted ?? false;
  await editSettings({ isMuted: !wasMuted });
  const { run } = currentTexts();
  announce(wasMuted ? run.unmuted : run.muted);
}
