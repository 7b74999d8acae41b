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
  unreadable: (count) =>
    count === 1 ? '1 séance n’a pas pu être lue.' : `${count} séances n’ont pas pu être lues.`,
  whichUnreadable: 'Voir sur l’étagère',
  undone: 'Annulé.',
  redone: 'Rétabli.',
};
