import type { Texts } from '../en';

export const companyPages: Texts['companyPages'] = {
  open: 'Zwischen den Sitzungen',
  name: 'Seiten zwischen den Sitzungen',
  toShelf: 'Regal',
  tabs: {
    'follow-up': 'Nachverfolgung',
    processes: 'Prozesse',
    customers: 'Kunden',
    lessons: 'Lehren',
  },
  unreadable: (count) =>
    count === 1 ? '1 Sitzung war nicht lesbar.' : `${count} Sitzungen waren nicht lesbar.`,
  whichUnreadable: 'Im Regal ansehen',
  undone: 'Zurückgenommen.',
  redone: 'Wiederholt.',
};
