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
  undone: 'Zurückgenommen.',
  redone: 'Wiederholt.',
};
