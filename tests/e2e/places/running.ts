import type { Morning } from './morning';
import type { Place } from './place';
import { at, chosen, covered, enter } from './ways';

/** What belongs to every stage, and the pauses. */
export const runningPlaces = ({ words, stages }: Morning): Place[] => [
  covered('the palette', 'Control+k'),
  covered('the card of keys', 'F1'),
  chosen('who is here', words, words.run.whoIsHere),
  ...stages
    .filter(({ kind }) => kind === 'break')
    .map((stage) => at(`stage: ${stage.title}`, enter(stage.id))),
];
