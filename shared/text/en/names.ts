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
  /** On buttons, before what was chosen. */
  chosen: (policy: string) => `Names beside notes: ${policy}`,
  hints: {
    shown: 'The wall has no names. The minutes say who wrote each note, and the file keeps it.',
    hidden:
      'Nobody reads who wrote what, on no screen and in no minutes. Only the session’s file keeps it.',
    never:
      'Nobody can find out who wrote what, not even in the file. Actions and commitments keep their names.',
  },
  openTells: 'On an open screen the room still sees who types what.',
  cover: 'Type covered',
  isFinal: 'Something is written already, so no name can be added any more.',
  forget: {
    title: 'Forget the names for good?',
    lead: (notes: number, thanks: number) =>
      notes + thanks === 0
        ? 'Nobody’s name is kept any more.'
        : `Nobody will know any more who wrote ${notesAndThanks(notes, thanks)}.`,
    undo: 'This is final: earlier steps cannot be undone afterwards, and this computer’s safety copies go.',
    numbers: 'The notes get new numbers, because the present ones follow the turns.',
    elsewhere: 'Copies that you have saved or sent elsewhere are not changed.',
    confirm: 'Forget the names',
    keep: 'Keep the names',
  },
  forgotten: 'No names are kept beside notes any more.',
  noteStays: 'No names are kept, so the note stays on the wall. Only the turn goes back.',
  uncovered: (count: number) =>
    count === 1 ? 'The note so far' : `The ${count} notes so far, shuffled`,
  blame: (name: string) => `This note names ${name}.`,
  blameInstead: 'What in the way of working let it happen?',
};
