const COUNT_WORDS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
];

export const minutesScreen = {
  titleDone: 'Minutes, ready',
  titleAlmost: 'Minutes, almost done',
  titleDraft: 'Minutes, a draft',
  leadDraft: 'The session is not closed, and the minutes say so.',
  leadMissing: (count: number) =>
    `${COUNT_WORDS[count] ?? count} ${count === 1 ? 'thing is' : 'things are'} missing. You can save anyway.`,
  leadComplete: 'Nothing is missing.',
  checks: 'What the minutes hold',
  allNotes: (count: number) =>
    count === 0
      ? 'No notes were written'
      : `${count} of ${count} notes ${count === 1 ? 'is' : 'are'} in the appendix`,
  allActions: (count: number) =>
    count === 1
      ? 'One action, with one owner and a date'
      : `${count} actions, each with one owner and a date`,
  allSuccesses: (count: number) =>
    count === 1 ? 'One success, and why it worked' : `${count} successes, each with a why`,
  language: 'Language',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  save: 'Save Word file',
  saving: 'Saving …',
  saveTable: 'Actions as a table (CSV)',
  /** Shown where making the file takes longer than a moment. */
  writing: (notes: number) =>
    notes === 1 ? 'Writing the file with one note …' : `Writing the file with ${notes} notes …`,
  stopWriting: 'Stop',
  refusals: {
    'in-use': (file: string) =>
      `${file} is open in another program, so nothing was saved. Close it there, or save under another name.`,
    protected: (file: string) =>
      `${file} may only be read, so the old file stays as it is. Save under another name.`,
    'no-entry': (file: string) =>
      `${file} was not saved: this folder takes no files. Choose another folder; the session is safe.`,
    'disk-full': (file: string) =>
      `${file} was not saved: the disk is full. Free some space or choose another place; the session is safe.`,
    gone: (file: string) =>
      `${file} was not saved: its folder is not there any more. Choose another one; the session is safe.`,
    'too-long': (file: string) =>
      `${file} was not saved: name and folder together are too long. Save under a shorter name.`,
    other: (file: string, detail: string) =>
      `${file} was not saved (${detail}). Choose another place; the session is safe.`,
  },
  saveAs: (file: string) => `Save as ${file}`,
  choosePlace: 'Choose a place',
  saved: (fileName: string) => `Saved as ${fileName}`,
  cancelled: 'Nothing was saved.',
  show: 'Show in folder',
  backToSession: 'Back to the session',
  library: 'To the shelf',
  preview: 'Preview of the minutes',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf: (page: number, all: number) => `Page ${page} of ${all}`,
  larger: 'Larger page',
  smaller: 'Smaller page',
};
