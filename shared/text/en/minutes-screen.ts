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
  saveAs: (file: string) => `Save as ${file}`,
  saved: (fileName: string) => `Saved as ${fileName}`,
  cancelled: 'Nothing was saved.',
  show: 'Show in folder',
  backToSession: 'Back to the session',
  /** Where somebody looked something up in it. */
  backToSearch: 'Back to the search',
  library: 'To the shelf',
  preview: 'Preview of the minutes',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf: (page: number, all: number) => `Page ${page} of ${all}`,
  larger: 'Larger page',
  smaller: 'Smaller page',
};
