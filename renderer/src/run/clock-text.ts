import type { Texts } from '@shared/text';
import { type ClockFace, clockWords, MINUTE_MS, secondsText } from './clock-face';

/** The large words under a disc: `3 min`, `0:45`, `Time is up`, `+3 min over`. */
export function clockText(face: ClockFace, texts: Texts): string {
  const words = clockWords(face);
  switch (words.kind) {
    case 'minutes':
      return texts.run.minutesLeft(words.minutes);
    case 'seconds':
      return secondsText(words.seconds);
    case 'up':
      return texts.run.timeIsUp;
    case 'over':
      return texts.run.minutesOver(words.minutes);
  }
}

/** The same as a sentence, for people who listen. */
export function clockSpoken(face: ClockFace, texts: Texts): string {
  const words = clockWords(face);
  const state =
    face.state === 'paused' || face.state === 'over-paused'
      ? `${texts.run.paused}. `
      : face.state === 'idle'
        ? `${texts.run.notStarted}. `
        : '';
  switch (words.kind) {
    case 'minutes':
      return state + texts.run.spokenLeft(words.minutes, Math.round(face.allottedMs / MINUTE_MS));
    case 'seconds':
      return state + texts.run.spokenSeconds(words.seconds);
    case 'up':
      return state + texts.run.timeIsUp;
    case 'over':
      return state + texts.run.spokenOver(words.minutes);
  }
}

/** What the button that starts and stops the clock says. */
export const toggleWords = (face: ClockFace, texts: Texts): string =>
  face.state === 'running' || face.state === 'over'
    ? texts.run.pause
    : face.state === 'idle'
      ? texts.run.start
      : texts.run.resume;

/** The picture of the disc for a state of the clock: an overrun that was stopped is still an overrun. */
export const discStateOf = (face: ClockFace): 'idle' | 'running' | 'paused' | 'over' =>
  face.state === 'over-paused' ? 'over' : face.state;
