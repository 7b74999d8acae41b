import type { Texts } from '../en';

export const customers: Texts['customers'] = {
  log: 'Gespräche',
  add: 'Neues Gespräch',
  none: 'In diesem Quartal noch kein Gespräch.',
  noneHint:
    'Ruf einen Kunden an, nicht um zu verkaufen, nur um zuzuhören. Dann N drücken und aufschreiben, was du gehört hast.',
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  earlier: 'Früheres Quartal',
  later: 'Späteres Quartal',
  counts: 'Wer wen getroffen hat',
  goal: (count) => `Jede Führungskraft: ${count} Kunden im Quartal.`,
  noManagers:
    'In der letzten Sitzung ist niemand als Führungskraft markiert. Das geht in ihrer Vorbereitung.',
  countOf: (name, count, goal) => `${name}: ${count} von ${goal}`,
  met: (count, goal) => (count >= goal ? `${count}, sehr gut` : `${count} von ${goal}`),
  missing: (names) => `Noch ohne genug Gespräche: ${names}`,
  all: 'Alle Führungskräfte haben ihre Kunden getroffen.',
  rowBy: (by, day) => `${by}, ${day}`,
  added: (customer) => `Gespräch mit ${customer} festgehalten.`,
  changed: (customer) => `Gespräch mit ${customer} geändert.`,
  removed: (customer) => `Gespräch mit ${customer} entfernt.`,
  letGo: 'Verwerfen',
  showLog: 'Die Gespräche',
  read: 'Lesen, was gesagt wurde',
  heard: 'Was Kunden gesagt haben',
  fields: {
    by: 'Wer hat zugehört?',
    on: 'An welchem Tag?',
    customer: 'Welcher Kunde?',
    heard: 'Wie geht es ihnen? Womit kämpfen sie?',
  },
  examples: { by: 'ein Name', customer: 'etwa Halden Dental', on: 'etwa gestern oder 12. Okt.' },
  problems: {
    'by-needed': 'Wer hat zugehört? Bitte einen Namen eingeben.',
    'one-listener':
      'Ein Gespräch, ein Name: Wer hat zugehört? Wer noch dabei war, kann ein eigenes aufschreiben.',
    'on-needed': 'An welchem Tag war es?',
    'to-come':
      'Dieser Tag kommt erst noch: Halte ein Gespräch fest, wenn es stattgefunden hat.',
    'customer-needed': 'Welcher Kunde war es?',
    'heard-needed': 'Schreib mindestens eine Sache auf, die du gehört hast.',
  },
};
