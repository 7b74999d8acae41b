import type { Session } from '@shared/domain/model';
import { actionPlaces } from './actions';
import { ballotPlaces } from './ballot';
import { boardPlaces } from './board';
import { closingPlaces } from './closing';
import { commitmentPlaces } from './commitments';
import { importingPlaces } from './importing';
import { lookBackPlaces } from './look-back';
import { morningOf } from './morning';
import { firstMorningPlaces, openingPlaces } from './opening';
import type { Place } from './place';
import { runningPlaces } from './running';
import { setUpPlaces } from './set-up';
import { shelfPlaces } from './shelf';
import { talkingPlaces } from './talking';
import { thanksPlaces } from './thanks';
import { writingPlaces } from './writing';

/** Every screen of a running morning, in the sequence in which a room comes to them. The app speaks the session's language. */
export const placesOf = (session: Session): Place[] =>
  [
    firstMorningPlaces,
    openingPlaces,
    lookBackPlaces,
    writingPlaces,
    boardPlaces,
    ballotPlaces,
    talkingPlaces,
    runningPlaces,
    actionPlaces,
    commitmentPlaces,
    thanksPlaces,
    closingPlaces,
    setUpPlaces,
    importingPlaces,
    shelfPlaces,
  ].flatMap((placesIn) => placesIn(morningOf(session)));
