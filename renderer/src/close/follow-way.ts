import { askForName } from '../discuss/name-wanted';
import { goTo } from '../state/app-store';
import { send } from '../state/commands';
import { fieldOf } from '../state/kept-fields';
import { keepText } from '../state/kept-text';
import type { Way } from './ways';

/** Takes the room to the stage, step and theme where something missing can be written. */
export async function goToStageOf(way: Extract<Way, { kind: 'stage' }>): Promise<void> {
  const { stageId, step, themeId, isForName } = way;
  if (!(await send('desk.step', { stageId, step }))) return;
  if (themeId !== null && !(await send('desk.theme', { stageId, themeId }))) return;
  if (isForName) askForName(themeId);
  if (await send('stage.enter', { stageId })) goTo('run');
  else askForName(null);
}

/** Takes the room to the commitments, with the keyboard before one person. */
export async function goToCommitmentOf(way: Extract<Way, { kind: 'commitment' }>): Promise<void> {
  keepText(fieldOf('commitment-at'), way.personId);
  if (await send('stage.enter', { stageId: way.stageId })) goTo('run');
}

/** Takes the room to the look back, with what it has not looked at before it; one that was never opened begins with its first card. */
export async function goToReviewOf(way: Extract<Way, { kind: 'review' }>): Promise<void> {
  if (way.reviewId !== null) keepText(fieldOf('review-at'), way.reviewId);
  if (await send('stage.enter', { stageId: way.stageId })) goTo('run');
}
