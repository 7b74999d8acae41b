import type { OwnerProblem } from '../../domain/owner';
import { figure } from '../figures';

/** Words of the fields in which people type days, times and owners. */
export const fields = {
  dayExample: 'like 29 Jan',
  /** Where only days that have been are meant. */
  pastDayExample: 'like yesterday',
  notAPastDay: 'Not a day yet. Try yesterday or 29 Jan.',
  dayProblems: {
    needed: 'A day is needed here.',
    'no-such-day': 'This date does not exist.',
    'not-a-day': 'Not a day yet. Try 29 Jan or in 4 weeks.',
    'far-year': 'This year is far away. Check it, or type only the day and the month.',
  },
  timeExample: 'like 8:30',
  timeProblems: {
    needed: 'A time is needed here.',
    'no-such-time': 'This time does not exist. Type it like 8:30.',
  },
  ownerExample: 'type a name',
  ownerProblems: {
    empty: 'Type a name, or tap one.',
    everybody: 'When everybody owns it, nobody does. Choose one person.',
    two: 'Two names. Choose the one who answers for it; the other one can help.',
    nobody: 'Nobody yet? Leave this empty and go on.',
    unknown: 'Nobody here has this name. Check the spelling, or tap one.',
    ambiguous: 'More than one person could be meant. Type more, or tap one.',
  } satisfies Record<OwnerProblem, string> as Record<OwnerProblem, string>,
  /** Asked aloud of the person who was just chosen. */
  doYouTakeIt: (name: string) => `${name}, do you take it?`,
  ownerLoad: (name: string, count: number) =>
    count === 0 ? name : `${name}, already owns ${count === 1 ? 'one action' : `${count} actions`}`,
  loadLegend: '1 = already owns one action',
  noMatch: 'No name begins like this.',
  noPeople: 'Nobody is at the table yet. Add people in the set-up.',
  morePeople: (count: number) => `+${count} more`,
  pasteRefused: {
    picture:
      'Only text can be pasted here, so the picture was left out. It is still in the clipboard.',
    file: 'Only text can be pasted here, so the file was left out. It is still in the clipboard.',
  },
  full: (count: number) => `No more fits here: ${figure(count)} characters are the most.`,
  /** A pasted text that is longer than the field. */
  tooLongPaste: {
    title: 'This text is too long',
    tooLong: (fits: number, all: number) =>
      `Too long: ${figure(fits)} of ${figure(all)} characters fit here.`,
    kept: 'Nothing has been pasted yet. The whole text is kept here and in the clipboard.',
    makesNotes: 'What is pasted can be made into several notes.',
    leave: 'Paste nothing',
    pasteBeginning: (count: number) => `Paste the first ${figure(count)}`,
  },
};
