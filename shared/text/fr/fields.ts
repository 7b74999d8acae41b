import type { fields as en } from '../en/fields';
import { figure } from '../figures';

export const fields: typeof en = {
  dayExample: 'p. ex. 29 janv.',
  pastDayExample: 'p. ex. hier',
  notAPastDay: 'Pas encore une date. Essayez hier ou 29 janvier.',
  dayProblems: {
    needed: 'Il manque une date.',
    'no-such-day': 'Cette date n’existe pas.',
    'not-a-day': 'Pas encore une date. Essayez 29 janvier.',
    'far-year': 'Cette année est bien loin. Vérifiez-la, ou tapez seulement le jour et le mois.',
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
  doYouTakeIt: (name) => `${name}, c’est pour vous ?`,
  ownerLoad: (name, count) =>
    count === 0 ? name : `${name}, porte déjà ${count === 1 ? 'une action' : `${count} actions`}`,
  loadLegend: '1 = porte déjà une action',
  noMatch: 'Aucun nom ne commence ainsi.',
  noPeople: 'Personne n’est encore à table. Ajoutez des personnes dans la préparation.',
  morePeople: (count) => `+${count}`,
  pasteRefused: {
    picture: 'Seul du texte peut être collé ici ; l’image reste dans le presse-papiers.',
    file: 'Seul du texte peut être collé ici ; le fichier reste dans le presse-papiers.',
  },
  full: (count) => `Rien de plus ne tient ici : ${figure(count)} caractères au maximum.`,
  tooLongPaste: {
    title: 'Ce texte est trop long',
    tooLong: (fits, all) =>
      `Trop long : ${figure(fits)} caractères sur ${figure(all)} tiennent ici.`,
    kept: 'Rien n’a encore été collé. Le texte entier reste ici et dans le presse-papiers.',
    makesNotes: 'Ce qui est collé peut devenir plusieurs notes.',
    leave: 'Ne rien coller',
    pasteBeginning: (count) => `Coller les ${figure(count)} premiers`,
  },
};
