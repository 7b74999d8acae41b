import type { Texts } from '../en';

export const companyPages: Texts['companyPages'] = {
  open: 'Entre les séances',
  name: 'Pages entre les séances',
  toShelf: 'Étagère',
  tabs: {
    'follow-up': 'Suivi',
    processes: 'Processus',
    customers: 'Clients',
    lessons: 'Leçons',
  },
  undone: 'Annulé.',
  redone: 'Rétabli.',
};
