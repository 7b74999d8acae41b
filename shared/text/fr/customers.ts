import type { Texts } from '../en';

export const customers: Texts['customers'] = {
  log: 'Conversations',
  add: 'Nouvelle conversation',
  none: 'Aucune conversation ce trimestre.',
  noneHint:
    'Appelez un client, non pour vendre, seulement pour écouter. Puis appuyez sur N et notez ce que vous avez entendu.',
  quarter: (quarter, year) => `T${quarter} ${year}`,
  earlier: 'Trimestre précédent',
  later: 'Trimestre suivant',
  counts: 'Qui a rencontré qui',
  goal: (count) => `Chaque dirigeant : ${count} clients par trimestre.`,
  noManagers:
    'Personne n’est marqué comme dirigeant dans la dernière séance. Cela se fait dans sa préparation.',
  countOf: (name, count, goal) => `${name} : ${count} sur ${goal}`,
  met: (count, goal) => (count >= goal ? `${count}, bravo` : `${count} sur ${goal}`),
  missing: (names) => `Encore un client à rencontrer : ${names}`,
  all: 'Tous les dirigeants ont rencontré leurs clients.',
  rowBy: (by, day) => `${by}, ${day}`,
  added: (customer) => `Conversation avec ${customer} gardée.`,
  changed: (customer) => `Conversation avec ${customer} modifiée.`,
  removed: (customer) => `Conversation avec ${customer} retirée.`,
  letGo: 'Abandonner',
  showLog: 'Les conversations',
  read: 'Lire ce qui fut entendu',
  heard: 'Ce que les clients ont dit',
  fields: {
    by: 'Qui a écouté ?',
    on: 'Quel jour ?',
    customer: 'Quel client ?',
    heard: 'Comment vont-ils ? Quelles sont leurs difficultés ?',
  },
  examples: { by: 'un nom', customer: 'p. ex. Halden Dental', on: 'p. ex. hier ou 12 oct.' },
  problems: {
    'by-needed': 'Qui a écouté ? Tapez un nom.',
    'one-listener': 'Une conversation, un nom : qui a écouté ? Les autres peuvent noter la leur.',
    'on-needed': 'Quel jour était-ce ?',
    'to-come': 'Ce jour est encore à venir : notez une conversation une fois qu’elle a eu lieu.',
    'customer-needed': 'Quel client était-ce ?',
    'heard-needed': 'Notez au moins une chose que vous avez entendue.',
  },
};
