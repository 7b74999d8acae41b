/** Numbers that are said rather than written in figures. */
const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numberWord = (count: number): string => NUMBER_WORDS[count] ?? String(count);

export const relay = {
  round: (lap: number) => `round ${lap}`,
  seats: 'Seats, in the order of the table',
  seatStates: {
    waiting: 'has not had a turn in this round',
    wrote: 'has written in this round',
    passed: 'has passed in this round',
    now: 'has the keyboard',
    away: 'is not in the room',
  },
  whoIsHere: 'Who is here',
  writtenCount: (wrote: number, all: number) =>
    wrote === all ? 'Everyone has written' : `${wrote} of ${all} have written`,
  notesSoFar: (count: number): string => (count === 1 ? 'note so far' : 'notes so far'),

  before: {
    title: 'Everyone types one note',
    begins: (first: string) => `${first} begins`,
    thenRound: (second: string) => `then ${second}, and so on round the table`,
    start: 'Start',
    nobody: 'Nobody is in the room yet, so there is nobody to ask.',
    chooseSeat: 'Somebody else begins? Choose their seat.',
  },

  turn: {
    /** The name stands before it in bold. */
    yourTurn: ', your turn',
    secondAsk: ', once more: a note from you?',
    thenName: (name: string) => `then ${name}`,
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
    takeIt: 'Enter',
    spoken: (name: string) => `Pass the keyboard to ${name}. ${name} presses Enter.`,
  },

  lapEnd: {
    all: 'Everyone has written one',
    some: (count: number) =>
      count === 1 ? 'One note in this round' : `${count} notes in this round`,
    none: 'Nobody had a note in this round',
    passed: (names: string) => `Passed: ${names}`,
    anotherRound: 'Another round',
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
