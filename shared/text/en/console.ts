import type { StageKind, Step } from '../../domain/model';

/** What the console tells the person who leads the morning, by where the room is. */
type CuePlace = Exclude<StageKind, 'question'> | Step;

export const console = {
  name: 'Console',
  windowTitle: 'Console – Lessons Learned',
  open: 'Open the console',
  onlyYou: 'Only you see this window.',
  close: 'Close the console',
  swap: 'Swap screens',
  keysBack: 'The keys belong to the room. F9 brings them here, Escape sends them back.',
  oneDisplay:
    'There is only one picture. For the console, connect a second display and let it extend this one (on Windows: Windows key and P).',

  secondHere: 'A second display is here.',
  notNow: 'Not now',
  rememberAnswer: 'Always do so',
  secondGone: 'The second display has gone, so the console is closed. Nothing is lost.',
  whenSecond: 'With a second display',
  secondChoices: { ask: 'Ask me', open: 'Open the console', never: 'Do not ask' },

  noSession: 'No session is open.',
  noSessionHelp: 'Open one in the room’s window; the console then follows by itself.',
  notBegun: 'The morning has not begun yet.',
  notBegunHelp: 'Begin it in the room’s window.',

  now: 'Now',
  stageOf: (stage: number, all: number) => `Stage ${stage} of ${all}`,
  comesNext: 'Then:',
  laterStage: (title: string) => `after that ${title}`,
  lastStage: 'This is the last stage.',
  turnOf: (name: string) => `${name} has the keyboard`,
  turnOnTheWay: (name: string) => `The keyboard goes to ${name}`,
  thenName: (name: string) => `then ${name}`,
  typesFor: (typist: string, name: string) => `${typist} types for ${name}`,
  themeNow: (number: number, name: string) => `Theme ${number}: ${name}`,
  covered: 'Typed now, covered for the room',
  coveredEmpty: 'Nothing typed yet',

  left: 'left',
  over: 'over',
  boxes: { think: 'Thinking:', theme: 'This theme:' },
  boxLeft: (time: string) => `${time} left`,
  boxOver: (time: string) => `${time} over`,

  cues: 'What helps here',
  ownCues: 'Your notes for this stage',
  ownCuesHint: 'Saved with the session; never on the wall and never in the minutes.',

  people: 'People',
  unheard: {
    note: 'No note here yet:',
    vote: 'Not voted yet:',
    morning: 'Nothing written this morning:',
  },
  allHeard: {
    note: 'Everybody has a note here',
    vote: 'Everybody has voted',
    morning: 'Everybody has written something',
  },
  gone: 'not here',

  runSheet: 'Run sheet',
  starts: 'Start',
  stage: 'Stage',
  planned: 'Planned',
  used: 'Used',

  cuesFor: {
    opening: [
      'Read the purpose aloud. Does it still hold?',
      'Say when the morning ends, and when the breaks are.',
    ],
    review: [
      'One action after the other, the owner first.',
      'Ask what it changed, not who is to blame.',
      'Dropped is an answer, too.',
    ],
    commitments: [
      'One sentence each, beginning with “I”.',
      'Something that is in one’s own hands.',
    ],
    thanks: ['Say what for: the thing worth repeating.', 'Nobody has to; a short silence is fine.'],
    talk: [
      'Read the question aloud once.',
      'Everybody says one sentence before anybody says two.',
      'Say the time aloud: “Five minutes left.”',
    ],
    break: [
      'Say when it goes on.',
      'Open a window.',
      'Look ahead: which stage can give minutes away?',
    ],
    actions: [
      'One person and one date for each action.',
      'Ask that person: “Will you do it by then?”',
      'Too many? Keep the five that matter most.',
    ],
    close: [
      'Read the actions aloud, one by one.',
      'Thank everybody by name.',
      'Say when the minutes arrive.',
    ],
    think: [
      'Silence. Nobody types.',
      'One thing per slip of paper.',
      'Pens still moving at the end? Give one more minute.',
    ],
    write: [
      'Whoever writes a note reads it aloud.',
      'No comments yet: talking comes later.',
      'Passing is fine; you ask again at the end of the round.',
      'Somebody types slowly? Offer to type.',
    ],
    group: [
      'Read each note aloud before it moves.',
      'Ask whoever wrote it: “Does it belong here?”',
      'Name a theme when its notes lie together.',
    ],
    vote: [
      'Say how many dots each person has.',
      'Silence until everybody has voted.',
      'Look at ties together before you go on.',
    ],
    discuss: [
      'First why, then what changes, then who and by when.',
      'Ask the quiet ones before the owner speaks.',
      'Going round in circles? Park it.',
    ],
  } satisfies Record<CuePlace, readonly string[]> as Record<CuePlace, readonly string[]>,
};
