import type { ViewField } from '../../domain/model';

/** What a clock belongs to. */
type BoxKind = 'stage' | 'think' | 'theme';

const minutesInWords = (count: number) => (count === 1 ? 'one minute' : `${count} minutes`);
const thumbsInWords = (up: number | null, down: number | null): string =>
  [
    ...(up === null ? [] : [`${up} ${up === 1 ? 'thumb' : 'thumbs'} up`]),
    ...(down === null ? [] : [`${down} ${down === 1 ? 'thumb' : 'thumbs'} down`]),
  ].join(', ');

/** Time boxes: the silence, one theme at a time, more time by thumbs, minutes that stages give each other. */
export const time = {
  boxes: {
    stage: 'Whole stage',
    think: 'Silence',
    theme: 'This theme',
  } satisfies Record<BoxKind, string> as Record<BoxKind, string>,
  /** Which clock something is about, before what is said of it. */
  of: (box: string, words: string) => `${box}: ${words}`,
  hint: (word: string, box: string) => `${word} (${box})`,
  forThisTheme: 'for this theme',
  lastMinutes: 'the last two minutes',

  startSilence: (minutes: number) => `Start ${minutesInWords(minutes)} of silence`,
  silenceOver: 'Pens down',
  thenTurns: 'Now everyone types one note, by turns.',

  marks: {
    think: {
      'two-minutes': 'Two minutes of silence left.',
      end: 'The silence is over. Now everyone types one note.',
    },
    theme: {
      'two-minutes': 'Two minutes left for this theme.',
      end: 'The time for this theme is up. Go on? Show your thumbs.',
      over: 'This theme is two minutes over.',
    },
  },

  goOn: 'Go on?',
  sideways: 'Sideways: either way',
  countUp: 'How many thumbs up',
  countDown: 'How many thumbs down',
  extend: (minutes: number) => (minutes === 1 ? 'One more minute' : `${minutes} more minutes`),
  extendShort: (minutes: number) => `Go on? +${minutes} min`,
  moveOn: 'Move on',
  extended(minutes: number, up: number | null, down: number | null): string {
    const shown = thumbsInWords(up, down);
    const more = `${minutes === 1 ? 'One more minute' : `${minutes} more minutes`}.`;
    return shown === '' ? more : `${more} ${shown}.`;
  },

  exchange: 'Take or give minutes',
  exchangeTitle: 'Minutes between stages',
  which: 'Another stage',
  stageLeft: (title: string, minutes: number) => `${title}, ${minutes} min`,
  left: (title: string, minutes: number) => `${title} has ${minutesInWords(minutes)} left.`,
  takeFrom: (title: string) => `Take from “${title}”`,
  giveTo: (title: string) => `Give to “${title}”`,
  allMinutes: (minutes: number) => `all ${minutes} min`,
  endStays: (end: string) => `The end stays as it is: ${end}.`,
  shifted: (minutes: number, from: string, to: string, end: string) =>
    `${minutes === 1 ? 'One minute' : `${minutes} minutes`} from “${from}” to “${to}”. The end stays at ${end}.`,
  shiftedBack: 'The minutes are back where they were.',
  nobodyToCome: 'No other stage is still to come.',

  allNotes: (count: number) => (count === 1 ? 'The whole note' : `All ${count} notes`),
  backToTheme: 'Back to the theme',

  views: 'How do others see it?',
  viewsPart: 'Others',
  viewsClose: 'Fold away',
  lenses: {
    clientView: 'The client',
    departmentView: 'Another department',
    newcomerView: 'Somebody new',
    ownerView: 'The owner',
  } satisfies Record<ViewField, string> as Record<ViewField, string>,
  lensExamples: {
    clientView: 'What would a client say to this?',
    departmentView: 'What does it look like from next door?',
    newcomerView: 'What would puzzle somebody in their first week?',
    ownerView: 'What does it mean for the whole company?',
  } satisfies Record<ViewField, string> as Record<ViewField, string>,
  viewsFilled: (names: string) => `Has words: ${names}`,
};
