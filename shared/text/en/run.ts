import type { Step } from '../../domain/model';

/** Numbers that are said rather than written in figures. */
const NUMBER_WORDS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  ...['nineteen', 'twenty'],
];
const numberWord = (count: number): string => NUMBER_WORDS[count] ?? String(count);

export const run = {
  agenda: 'Agenda',
  stageStates: { done: 'done', now: 'now', next: 'still to come' },
  doneStages: (count: number) => (count === 1 ? '1 stage is done' : `${count} stages are done`),
  laterStages: (count: number) => (count === 1 ? '+1 later stage' : `+${count} later stages`),
  stepsOfStage: 'Steps of this question',
  ends: 'Ends',
  ended: 'Ended',
  insteadOf: (time: string) => `instead of ${time}`,
  nextStage: (title: string) => `Next: ${title}`,
  thenStage: (title: string) => `Then: ${title}`,
  backTo: (place: string) => `Back to ${place}`,
  unnamedStage: 'Stage without a name',
  nowAt: (place: string) => `Now: ${place}`,
  goOnTo: {
    think: 'Think in silence',
    write: 'Start typing now',
    group: 'Group the notes',
    vote: 'Vote on the themes',
    discuss: 'Talk about the themes',
  } satisfies Record<Step, string> as Record<Step, string>,

  goal: 'Goal',
  vision: 'Vision',

  onePerSlip: 'One thing per slip of paper',
  noTalking: 'No talking',
  allOfUs: (count: number) =>
    count === 1
      ? 'Just the one of us'
      : count === 2
        ? 'Both of us'
        : `All ${numberWord(count)} of us`,
  thenEveryoneTypes: 'then everyone types one',

  backAt: (time: string) => `back at ${time}`,
  backSince: (time: string) => `back since ${time}`,

  timer: 'Timer',
  minutesLeft: (minutes: number) => `${minutes} min`,
  timeIsUp: 'Time is up',
  minutesOver: (minutes: number) => `+${minutes} min over`,
  paused: 'Paused',
  notStarted: 'Not started',
  plannedAndReal: (planned: string, real: string) => `${planned} planned, ${real} used`,
  newEnd: (time: string) => `ends ${time}`,
  spokenLeft: (minutes: number, allotted: number) =>
    `${minutes} of ${allotted} ${allotted === 1 ? 'minute' : 'minutes'} left`,
  spokenSeconds: (seconds: number) => `${seconds} ${seconds === 1 ? 'second' : 'seconds'} left`,
  spokenOver: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} over`,
  marks: {
    'two-minutes': 'Two minutes left.',
    end: 'Time is up.',
    over: 'Two minutes over.',
  },
  start: 'Start',
  pause: 'Pause',
  resume: 'Go on',
  restart: 'Restart',
  moreMinutesSpoken: (count: number) => (count === 1 ? 'One more minute' : `${count} more minutes`),
  lessMinutesSpoken: (count: number) => (count === 1 ? 'One minute less' : `${count} minutes less`),
  clockStarted: 'The timer runs.',
  clockPaused: 'The timer is paused.',
  clockRestarted: 'The timer starts again.',
  clockStopped: {
    sleep: 'The clock was paused while the computer slept.',
    absence: 'The clock was paused while the app was closed.',
  },
  closedNote: 'The session is closed, so the timer stands still.',

  hints: {
    pause: 'pause',
    resume: 'go on',
    start: 'start the timer',
    mute: 'mute',
    unmute: 'sound on',
    oneMore: 'one more minute',
    next: 'next',
    back: 'back',
  },

  menu: 'Menu',
  toSetup: 'Set-up',
  toLibrary: 'All sessions',
  toMinutes: 'Minutes',
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  whoIsHere: 'Who is here',
  addNotes: 'Add notes for someone',
  toDark: 'Dark colours',
  toLight: 'Light colours',
  mute: 'Mute the sounds',
  unmute: 'Sounds on',
  muted: 'Sounds are off.',
  unmuted: 'Sounds are on.',

  leftRoom: 'left the room',
  sentApologies: 'sent apologies',
  markLeft: 'Leaves',
  markBack: 'Is back',
  markArrived: 'Has arrived',
  nowLeft: (name: string) => `${name} has left the room.`,
  nowBack: (name: string) => `${name} is here.`,
  lateName: 'Somebody arrives late',
  addPerson: 'Add',
  personAdded: (name: string) => `${name} sits at the table now.`,
  peopleHere: (here: number, all: number) =>
    here === all ? `All ${all} are here` : `${here} of ${all} are here`,
  nobodyYet: 'Nobody is on the list yet.',
};
