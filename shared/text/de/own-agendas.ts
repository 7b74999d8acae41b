import type { Texts } from '../en';

/** Agendas that a company has made its own. */
export const ownAgendas: Texts['ownAgendas'] = {
  save: 'Als unsere Agenda speichern …',
  title: 'Unsere Agenden',
  name: 'Name dieser Agenda',
  example: 'etwa Unser Dezembervormittag',
  hint: 'Fragen, Zeiten, Zettelfarben und Stichworte werden behalten. Die nächste neue Sitzung beginnt damit.',
  needed: 'Eine Agenda braucht einen Namen.',
  ours: 'unsere',
  list: 'Behaltene Agenden',
  replaces: (name) => `„${name}“ wird ersetzt.`,
  saved: (name) => `„${name}“ gehört jetzt zu euren Agenden.`,
  removed: (name) => `„${name}“ aus euren Agenden entfernt.`,
  remove: (name) => `„${name}“ entfernen`,
};
