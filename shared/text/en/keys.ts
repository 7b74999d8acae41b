/** A key, or several for one and its opposite, and what it does. Keys stand in chords; the screen writes their names in the language. */
export interface KeyLine {
  readonly press: readonly string[];
  readonly does: string;
}

/** The places whose keys stand on the card, and their keys. */
type KeyLists = Readonly<
  Record<
    | 'everywhere'
    | 'shelf'
    | 'between'
    | 'morning'
    | 'turn'
    | 'board'
    | 'vote'
    | 'talk'
    | 'lookBack'
    | 'rounds'
    | 'lists',
    readonly KeyLine[]
  >
>;

export const keys = {
  title: 'Keys',
  open: 'Card of keys',
  youAreHere: 'you are here',
  previousPlace: 'Keys of the place before',
  nextPlace: 'Keys of the next place',
  places: {
    everywhere: 'Everywhere',
    shelf: 'All sessions',
    between: 'Between sessions',
    morning: 'The morning',
    turn: 'Your turn',
    board: 'The board',
    vote: 'Voting',
    talk: 'Talking',
    lookBack: 'Looking back',
    rounds: 'Closing rounds',
    lists: 'Actions and lists',
  },
  lists: {
    everywhere: [
      { press: ['F1', '?'], does: 'this card' },
      { press: ['Ctrl K'], does: 'find any action or place by name' },
      { press: ['Ctrl Z'], does: 'undo' },
      { press: ['Ctrl Y'], does: 'do again' },
      { press: ['Ctrl +', '−', '0'], does: 'larger, smaller, usual text' },
      { press: ['F9'], does: 'open the console, or bring the keyboard to it' },
      { press: ['Ctrl Shift S'], does: 'save a copy elsewhere' },
      { press: ['F11'], does: 'full screen' },
      { press: ['Tab', 'Shift Tab'], does: 'on to the next thing, and back' },
      { press: ['Esc'], does: 'close what lies in front' },
      { press: ['Ctrl ← ↑ → ↓'], does: 'with very large text: another part of the screen' },
    ],
    shelf: [
      { press: ['↑', '↓'], does: 'choose a session' },
      { press: ['Enter'], does: 'open it' },
      { press: ['Del'], does: 'move it to the folder “Deleted”' },
      { press: ['N'], does: 'new session' },
      { press: ['F'], does: 'follow-up and the pages between sessions' },
    ],
    between: [
      { press: ['↑', '↓'], does: 'choose a line' },
      { press: ['Enter'], does: 'open it; in a form: save' },
      { press: ['Esc'], does: 'back, in the end to the shelf' },
      { press: ['C'], does: 'action: check in' },
      { press: ['H', 'D'], does: 'action: hand on, move the day' },
      { press: ['1', '…', '4'], does: 'action: to that phase' },
      { press: ['Alt ←', '→'], does: 'board of phases: a phase back, or on' },
      { press: ['R'], does: 'action that has ended: take up again' },
      { press: ['K'], does: 'action: calendar file' },
      { press: ['N'], does: 'new process, new conversation' },
      { press: ['Del'], does: 'remove the process or conversation' },
    ],
    morning: [
      { press: ['PageDown', 'PageUp'], does: 'next, and back' },
      { press: ['P'], does: 'start, pause, go on' },
      { press: ['+', '−'], does: 'one minute more, one less' },
      { press: ['*'], does: 'five minutes more' },
      { press: ['M'], does: 'sounds off and on' },
      { press: ['Ctrl I'], does: 'add notes for someone' },
    ],
    turn: [
      { press: ['Enter'], does: 'take the keyboard' },
      { press: ['Enter'], does: 'save the note and pass it on' },
      { press: ['Shift Enter'], does: 'new line' },
      { press: ['Ctrl Enter'], does: 'make several notes of it' },
      { press: ['Esc Esc'], does: 'pass this turn' },
      { press: ['F4'], does: 'somebody types for you' },
      { press: ['Ctrl ⌫'], does: 'give the previous person the turn back' },
      { press: ['Ctrl Z'], does: 'undo the last note, on an empty paper' },
    ],
    board: [
      { press: ['1', '…', '9'], does: 'move the note into that theme' },
      { press: ['N'], does: 'new theme from the note' },
      { press: ['U'], does: 'out of its theme' },
      { press: ['G'], does: 'put it with the note that says the same' },
      { press: ['Space'], does: 'lift, carry with the arrows, let go' },
      { press: ['X'], does: 'mark several' },
      { press: ['E'], does: 'change the words' },
      { press: ['C'], does: 'change the kind' },
      { press: ['R'], does: 'rename the theme' },
      { press: ['M'], does: 'merge the theme into another' },
      { press: ['T'], does: 'open the theme' },
      { press: ['O'], does: 'all notes at a glance' },
      { press: ['>'], does: 'type a move such as 7>3' },
      { press: [',', '.'], does: 'turn the pages' },
      { press: ['Del'], does: 'delete' },
    ],
    vote: [
      { press: ['Enter'], does: 'take the keyboard' },
      { press: ['1', '…', '9'], does: 'give a dot to that theme; from the tenth on A, B, …' },
      { press: ['↑', '↓', 'Space'], does: 'choose a theme and give it a dot' },
      { press: ['Backspace'], does: 'take all dots back' },
      { press: ['Enter'], does: 'done, pass it on' },
    ],
    talk: [
      { press: ['1', '…', '9'], does: 'go to that theme' },
      { press: ['PageDown', 'PageUp'], does: 'next theme, and back' },
    ],
    lookBack: [
      { press: ['1', '…', '5'], does: 'what became of it' },
      { press: ['K', 'C', 'S'], does: 'keep, change, stop' },
      { press: ['G'], does: 'carry the action over' },
      { press: ['PageDown', 'PageUp'], does: 'next card, and back' },
      { press: ['←', '→'], does: 'the same' },
    ],
    rounds: [
      { press: ['Enter'], does: 'save, and hand the keyboard on' },
      { press: ['Esc'], does: 'later; with thanks: somebody else' },
      { press: ['Enter'], does: 'on “It still holds”: confirm the purpose' },
      { press: ['1', '…', '5'], does: 'stars for the morning, then Enter' },
      { press: ['Backspace'], does: 'on the stars: take the last rating back' },
      { press: ['←', '→'], does: 'thanks one at a time: the next, and back' },
    ],
    lists: [
      { press: ['N'], does: 'new action' },
      { press: ['Enter'], does: 'agree, or save' },
      { press: ['Tab'], does: 'from field to field' },
      { press: ['Esc'], does: 'leave it as it was' },
      { press: ['Alt M'], does: 'more about the action, and back' },
      { press: ['Alt ↑', '↓'], does: 'move the line up or down' },
    ],
  } satisfies KeyLists as KeyLists,
  /** The keys that work in the console's window, and no others. */
  inConsole: [
    { press: ['F1', '?'], does: 'this card' },
    { press: ['Ctrl K'], does: 'find any action or place by name' },
    { press: ['PageDown', 'PageUp'], does: 'next, and back' },
    { press: ['P'], does: 'start, pause, go on' },
    { press: ['+', '−'], does: 'one minute more, one less' },
    { press: ['*'], does: 'five minutes more' },
    { press: ['M'], does: 'sounds off and on' },
    { press: ['Ctrl Z'], does: 'undo' },
    { press: ['Ctrl Y'], does: 'do again' },
    { press: ['F9', 'Esc'], does: 'give the keyboard back to the room' },
    { press: ['Tab', 'Shift Tab'], does: 'on to the next thing, and back' },
  ] as readonly KeyLine[],
};
