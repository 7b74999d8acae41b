/** What lies between two sessions, as a whole. */
export const companyPages = {
  open: 'Between sessions',
  name: 'Pages between sessions',
  toShelf: 'Shelf',
  tabs: {
    'follow-up': 'Follow-up',
    processes: 'Processes',
    customers: 'Customers',
    lessons: 'Lessons',
  },
  unreadable: (count: number) =>
    count === 1 ? '1 session could not be read.' : `${count} sessions could not be read.`,
  whichUnreadable: 'See the shelf',
  undone: 'Taken back.',
  redone: 'Done again.',
};
