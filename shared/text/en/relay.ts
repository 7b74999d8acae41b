import { keyNames } from './key-names';

/** Numbers that are said rather than written in figures. */
const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numberWord = (count: number): string => NUMBER_WORDS[count] ?? String(count);

export const relay = {
  round: (lap: number) => `round ${lap}`,
  lastRound: 'last round',
  seats: 'Everybody, in the order of turns',
  seatStates: {
    waiting: 'has not had a turn in this round',
    wrote: 'has written in this round',
    passed: 'has passed in this round',
    now: 'has the keyboard',
    away: 'is not in the room',
  },
  /** Added to the state of whoever has not written anything in this question. */
  noNoteSeat: (state: string) => `${state}, no note yet`,
  noNoteYet: (names: readonly string[], more: number): string =>
    more === 0
      ? `No note yet: ${relay.and(names)}`
      : `No note yet: ${names.join(', ')} and ${more} more`,
  pace: {
    lap: (minutes: number) =>
      minutes === 0
        ? 'Less than a minute for this round at this pace'
        : `About ${minutes} min for this round at this pace`,
    nextLap: (minutes: number) =>
      minutes === 0
        ? 'Another round takes less than a minute'
        : `Another round takes about ${minutes} min`,
    /** Follows one of the two after a comma. */
    moreThanLeft: (left: number) =>
      left === 0 ? 'and the time is up' : `more than the ${left} min left`,
  },
  whoIsHere: 'Who is here',
  writtenCount: (wrote: number, all: number) =>
    wrote === all ? 'Everyone has written' : `${wrote} of ${all} have written`,
  notesSoFar: (count: number): string => (count === 1 ? 'note so far' : 'notes so far'),

  before: {
    title: 'Everyone types one note',
    begins: (first: string) => `${first} begins`,
    thenRound: (second: string) => `then ${second}, and so on round the table`,
    thenOrder: (second: string) => `then ${second}, and so on`,
    start: 'Start',
    nobody: 'Nobody is in the room yet, so there is nobody to ask.',
    chooseSeat: 'Somebody else begins? Choose their seat.',
    paper: 'Nobody passes the keyboard: the slips are collected and typed here.',
    paperTitle: 'One person types the slips',
    startPaper: 'Type the slips',
  },

  ways: {
    title: 'Typing and turns',
    button: 'Typing and turns',
    typing: 'While somebody types',
    typingModes: { open: 'Open', covered: 'Covered', paper: 'On paper' },
    typingHints: {
      open: 'The room reads along while somebody types.',
      covered:
        'The room sees that somebody writes; all notes are uncovered together after each round.',
      paper: 'One person types from the slips.',
    },
    order: 'Who is asked first',
    orders: { seats: 'As they sit', 'newest-first': 'Newest first' },
    orderHints: {
      seats: 'Round the table, seat by seat.',
      'newest-first': 'Whoever joined last begins, so that nobody waits for the old hands.',
      noYears: 'No years of joining are known yet: they are asked as they sit.',
    },
    managementLast: 'Management last',
    managementLastHint: 'So that nobody writes what the management wants to read.',
    asked: (names: readonly string[], more: number) =>
      more === 0 ? `Asked: ${names.join(', ')}` : `Asked: ${names.join(', ')} and ${more} more`,
    nobody: 'Nobody is at the table yet.',
    done: 'Done',
  },

  covered: {
    /** The name stands before it in bold. */
    isWriting: ' is writing',
    onlyYou: 'Small, for your eyes only',
    hidden: 'Your letters are hidden; the next key shows them.',
    uncovered: (count: number) =>
      count === 1 ? 'The note of this round' : `The ${count} notes of this round, shuffled`,
  },

  typeFor: {
    button: 'Type for me',
    title: (name: string) => `Who types for ${name}?`,
    hint: (name: string) => `The note stays ${name}’s.`,
    themselves: (name: string) => `${name} types`,
    facilitates: 'facilitates',
    nextSeat: 'next seat',
    typesFor: (typist: string, name: string) => `${typist} types for ${name}`,
    typesAgain: (name: string) => `${name} types`,
  },

  paper: {
    slipsOf: (name: string) => `Slips of ${name}`,
    slipsOfNobody: 'Slips without names',
    how: 'Go on writing on paper; the slips are typed here.',
    naming: 'Whose slips',
    byName: 'By name',
    withoutNames: 'Without names',
    field: 'What the slip says',
    save: 'next slip',
    nextPerson: (name: string) => `when empty: on to ${name}`,
    lastPerson: 'That was everybody. Choose a seat for slips that come later.',
    before: 'the person before',
    progress: (typed: number, all: number) => `${typed} of ${all} people have slips here`,
    now: 'is being typed',
    typed: (count: number) => (count === 1 ? 'has 1 slip here' : `has ${count} slips here`),
    none: 'has no slip here yet',
    tooLong: (count: number) =>
      `Too long for one note. ${keyNames.Ctrl} ${keyNames.Enter} makes it ${numberWord(count)} notes.`,
  },

  turn: {
    /** The name stands before it in bold. */
    yourTurn: ', your turn',
    secondAsk: ', once more: a note from you?',
    thenName: (name: string) => `then ${name}`,
    thenNames: (names: readonly string[]) => `then ${names.join(', ')}`,
    lastInRound: 'last in this round',
    noteLabel: (name: string) => `Note of ${name}`,
    save: 'save and pass on',
    saveLast: 'save',
    pass: 'pass this round',
    passAgain: 'again passes this round',
    back: 'the turn before',
    left: (count: number): string => (count === 1 ? 'character left' : 'characters left'),
    tooMany: (count: number): string =>
      count === 1 ? 'character too many' : 'characters too many',
    makeNotes: (count: number) => `make it ${numberWord(count)} notes`,
    splitOf: (name: string, count: number) => `${name}: ${numberWord(count)} notes`,
    saveAll: (count: number) => (count === 2 ? 'Save both notes' : `Save all ${count} notes`),
    goOnTyping: 'Go on typing',
    moreParts: (count: number) => `+${count} more`,
    splitSpoken: (count: number) =>
      `The text makes ${numberWord(count)} notes. Enter saves them, Escape goes back to the text.`,
    passHint: 'Press Escape again to pass this round.',
    savedWords: 'What was typed is kept for the next turn.',
  },

  handOver: {
    thanks: (name: string) => `Thank you, ${name}.`,
    passed: (name: string) => `${name} passes this time.`,
    begins: 'The keyboard begins with',
    passTo: 'Pass the keyboard to',
    whenReady: (name: string) => `${name}, when you have it, press`,
    takeIt: keyNames.Enter,
    spoken: (name: string) => `Pass the keyboard to ${name}. ${name} presses Enter.`,
  },

  lapEnd: {
    all: 'Everyone has written one',
    some: (count: number) =>
      count === 1 ? 'One note in this round' : `${count} notes in this round`,
    none: 'Nobody had a note in this round',
    passed: (names: string) => `Passed: ${names}`,
    anotherRound: 'Another round',
    lastRound: 'One last round',
    wasLast: 'That was the last round',
  },

  finished: {
    title: (count: number) =>
      count === 0
        ? 'No notes yet'
        : count === 1
          ? 'One note is written'
          : `${count} notes are written`,
    again: 'Another round',
  },
  endWriting: 'End the writing',
  ended: 'The writing is over.',
  and: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,

  add: {
    title: 'Add notes',
    button: 'Add notes',
    who: 'Who says it',
    nobody: 'Nobody in particular',
    notes: 'Notes, one a line',
    hint: 'A pasted list works too.',
    count: (count: number) =>
      count === 0 ? 'No notes yet' : count === 1 ? '1 note' : `${count} notes`,
    tooLong: (line: string, over: number) =>
      `“${line}” is ${over} ${over === 1 ? 'character' : 'characters'} too long.`,
    moreTooLong: (count: number) => `${count} more are too long.`,
    split: (count: number) => `Make it ${numberWord(count)} notes`,
    splitAll: 'Make each of them several notes',
    submit: (count: number) => (count < 2 ? 'Add the note' : `Add ${count} notes`),
    done: (count: number) =>
      count === 1 ? '1 note is on the wall.' : `${count} notes are on the wall.`,
    needText: 'Type or paste at least one note first.',
    tooMany: 'Only 500 notes at a time; add the rest afterwards.',
  },
};
