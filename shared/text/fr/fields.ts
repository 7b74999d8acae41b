import type { fields as en } from '../en/fields';

export const fields: typeof en = {
  dayExample: 'p. ex. 29 janv.',
  dayProblems: {
    needed: 'Il manque une date.',
    'no-such-day': 'Cette date n’existe pas.',
    'not-a-day': 'Pas encore une date. Essayez 29 janvier.',
  },
  timeExample: 'p. ex. 8 h 30',
  timeProblems: {
    needed: 'Il manque une heure.',
    'no-such-time': 'Cette heure n’existe pas. Écrivez-la ainsi : 8 h 30.',
  },
  ownerExample: 'tapez un nom',
  ownerProblems: {
    empty: 'Tapez un nom, ou choisissez-en un.',
    everybody: 'Si tout le monde s’en charge, personne ne s’en charge. Choisissez une personne.',
    two: 'Deux noms. Choisissez la personne qui en répond ; l’autre peut aider.',
    nobody: 'Personne pour l’instant ? Laissez ce champ vide et continuez.',
    unknown: 'Personne ici ne porte ce nom. Vérifiez l’orthographe, ou choisissez un nom.',
    ambiguous: 'Plusieurs personnes sont possibles. Tapez-en plus, ou choisissez un nom.',
  },
  doYouTakeIt: (name) => `${name}, tu t’en charges ?`,
  ownerLoad: (name, count) =>
    count === 0 ? name : `${name}, porte déjà ${count === 1 ? 'une action' : `${count} actions`}`,
  loadLegend: '1 = porte déjà une action',
  noMatch: 'Aucun nom ne commence ainsi.',
  noPeople: 'Personne n’est encore à table. Ajoutez des personnes dans la préparation.',
  morePeople: (count) => `+${count}`,
};
