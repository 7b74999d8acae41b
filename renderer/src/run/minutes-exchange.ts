import type { Session, Stage, StageId } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { timeOfDay } from '@shared/text/dates';
import { announce, notify } from '../state/app-store';
import { currentLocale, currentTexts, send } from '../state/commands';
import { presentMoment } from '../state/present-moment';
import { useSessionStore } from '../state/session-store';
import { MINUTE_MS } from './clock-face';
import { stageTitle } from './go-to-place';
import { sessionEndOf } from './session-end';

/** The stages that minutes can come from or go to: those that the room has not been through. */
export function stagesToCome(session: Session, stageId: StageId): Stage[] {
  const isDone = new Set(session.position.doneStageIds);
  return stagesOf(session).filter(({ id }) => id !== stageId && !isDone.has(id));
}

/** Whole minutes that go from one stage to another. */
export interface Shift {
  readonly from: Stage;
  readonly to: Stage;
  readonly minutes: number;
}

/** What was moved, and that the morning ends when it was to end. */
export function wordsOfShift({ from, to, minutes }: Shift): string {
  const { session } = useSessionStore.getState();
  if (session === null) return '';
  const texts = currentTexts();
  const end = timeOfDay(sessionEndOf(session, presentMoment()).time, currentLocale());
  return texts.time.shifted(minutes, stageTitle(from, texts), stageTitle(to, texts), end);
}

/** Moves the minutes and says so. True when it was done. */
export async function shiftMinutes(shift: Shift): Promise<boolean> {
  const { from, to, minutes } = shift;
  const payload = { fromStageId: from.id, toStageId: to.id, byMs: minutes * MINUTE_MS };
  if (!(await send('clock.shift', payload))) return false;
  announce(wordsOfShift(shift));
  return true;
}

export async function shiftBack({ from, to, minutes }: Shift): Promise<void> {
  const payload = { fromStageId: to.id, toStageId: from.id, byMs: minutes * MINUTE_MS };
  if (await send('clock.shift', payload)) {
    notify({ tone: 'info', text: currentTexts().time.shiftedBack });
  }
}

/** Tells what was moved, with a way back. */
export function offerToShiftBack(shift: Shift): void {
  notify({
    tone: 'info',
    text: wordsOfShift(shift),
    action: { label: currentTexts().common.undo, run: () => void shiftBack(shift) },
  });
}
