import type { Texts } from '../en';

const notesAndThanks = (notes: number, thanks: number): string =>
  [
    notes === 1 ? 'une note' : notes > 0 ? `${notes} notes` : '',
    thanks === 1 ? 'un merci' : thanks > 0 ? `${thanks} mercis` : '',
  ]
    .filter((part) => part !== '')
    .join(' et ');

export const names: Texts['names'] = {
  title: 'Noms à côté des notes',
  chosen: (policy) => `Noms à côté des notes : ${policy}`,
  hints: {
    shown: 'Aucun nom au mur. Le compte rendu dit qui a écrit chaque note, et le fichier le garde.',
    hidden:
      'Personne ne lit qui a écrit quoi, ni à l’écran ni dans le compte rendu. Seul le fichier le garde.',
    never:
      'Personne ne peut savoir qui a écrit quoi, même dans le fichier. Les actions et les engagements gardent leurs noms.',
  },
  openTells: 'Sur un écran ouvert, la salle voit quand même qui écrit quoi.',
  cover: 'Écrire à couvert',
  isFinal: 'Quelque chose est déjà écrit : aucun nom ne peut plus s’y ajouter.',
  forget: {
    title: 'Oublier les noms pour de bon ?',
    lead: (notes, thanks) =>
      notes + thanks === 0
        ? 'Plus aucun nom n’est gardé.'
        : `Personne ne saura plus qui a écrit ${notesAndThanks(notes, thanks)}.`,
    undo: 'C’est définitif : les étapes d’avant ne pourront plus être annulées, et les copies de sécurité de cet ordinateur disparaissent.',
    numbers: 'Les notes reçoivent de nouveaux numéros, car les numéros actuels suivent les tours.',
    elsewhere: 'Les copies enregistrées ou envoyées ailleurs ne changent pas.',
    confirm: 'Oublier les noms',
    keep: 'Garder les noms',
  },
  forgotten: 'Plus aucun nom n’est gardé à côté des notes.',
  noteStays: 'Aucun nom n’est gardé : la note reste au mur. Seul le tour revient en arrière.',
  uncovered: (count) =>
    count === 1 ? 'La note jusqu’ici' : `Les ${count} notes jusqu’ici, mélangées`,
  blame: (name) => `Cette note nomme ${name}.`,
  blameInstead: 'Qu’est-ce qui, dans la façon de travailler, l’a permis ?',
};
