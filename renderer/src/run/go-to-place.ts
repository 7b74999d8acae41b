import type { Stage } from '@shared/domain/model';
import { isBlank } from '@shared/lib/blank';
import type { Texts } from '@shared/text';
import { announce } from '../state/app-store';
import { currentTexts, send } from '../state/commands';
import type { Place } from './run-places';

export const stageTitle = (stage: Stage, texts: Texts): string =>
  isBlank(stage.title) ? texts.run.unnamedStage : stage.title;

/** What a place is called on the rail. */
export const placeName = (place: Place, texts: Texts): string =>
  place.kind === 'step' ? texts.common.steps[place.step] : stageTitle(place.stage, texts);

/** The words on the button that leads on to a place. */
export const goOnWords = (place: Place, texts: Texts): string =>
  place.kind === 'step'
    ? texts.run.goOnTo[place.step]
    : texts.run.nextStage(stageTitle(place.stage, texts));

/** Takes the room to a place, and says where it is now. Nothing that was written changes by moving. */
export async function goToPlace(place: Place): Promise<void> {
  const isDone =
    place.kind === 'step'
      ? await send('desk.step', { stageId: place.stageId, step: place.step })
      : await send('stage.enter', { stageId: place.stage.id });
  const texts = currentTexts();
  if (isDone) announce(texts.run.nowAt(placeName(place, texts)));
}
