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
  undone: 'Taken back.',
  redone: 'Done again.',
};
