const notesAndThanks = (notes: number, thanks: number): string =>
  [
    notes === 1 ? 'one note' : notes > 0 ? `${notes} notes` : '',
    thanks > 0 ? `${thanks} thanks` : '',
  ]
    .filter((part) => part !== '')
    .join(' and ');

/** Whether it is known who wrote what. */
export const names = {
  title: 'Names beside notes',
  /** Where there is room for one word; the whole of it says `chosen`. */
  button: 'Names',
  /** With what was chosen. */
  chosen: (policy: string) => `Names: ${policy.toLowerCase()}`,
  hints: {
    shown: 'The minutes say who wrote each note; the wall does not.',
    hidden: 'No screen and no minutes say who wrote what. Only the file keeps it.',
    never: 'Who wrote what is kept nowhere. Actions and commitments keep their names.',
  },
  openTells: 'Open typing shows who writes.',
  cover: 'Type covered',
  isFinal: 'Who wrote what is kept nowhere, and that can no longer be changed.',
  forget: {
    title: 'Forget the names for good?',
    lead: (notes: number, thanks: number) =>
      notes + thanks === 0
        ? 'Nobody’s name is kept any more.'
        : `Nobody will know any more who wrote ${notesAndThanks(notes, thanks)}.`,
    undo: 'This is final: earlier steps cannot be undone, and safety copies go.',
    numbers: 'The notes get new numbers.',
    elsewhere: 'Copies elsewhere stay as they are.',
    confirm: 'Forget the names',
    keep: 'Keep the names',
  },
  forgotten: 'No names are kept beside notes any more.',
  noteStays: 'No names are kept, so the note stays on the wall. Only the turn goes back.',
  uncovered: (count: number) =>
    count === 1 ? 'The note so far' : `The ${count} notes so far, shuffled`,
};
