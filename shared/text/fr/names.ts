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
  button: 'Noms',
  chosen: (policy) => `Noms : ${policy.toLowerCase()}`,
  hints: {
    shown: 'Le compte rendu dit qui a écrit chaque note ; le mur, non.',
    hidden: 'Ni l’écran ni le compte rendu ne disent qui a écrit quoi. Seul le fichier le garde.',
    never: 'Qui a écrit quoi n’est gardé nulle part. Actions et engagements gardent leurs noms.',
  },
  openTells: 'À découvert, on voit qui écrit.',
  cover: 'Écrire caché',
  isFinal: 'Qui a écrit quoi n’est gardé nulle part, et cela ne peut plus changer.',
  forget: {
    title: 'Oublier les noms pour de bon ?',
    lead: (notes, thanks) =>
      notes + thanks === 0
        ? 'Plus aucun nom n’est gardé.'
        : `Personne ne saura plus qui a écrit ${notesAndThanks(notes, thanks)}.`,
    undo: 'C’est définitif : les étapes d’avant et les copies de sécurité d’ici disparaissent.',
    numbers: 'Les notes changent de numéro.',
    elsewhere: 'Les copies ailleurs ne changent pas.',
    confirm: 'Oublier les noms',
    keep: 'Garder les noms',
  },
  forgotten: 'Plus aucun nom n’est gardé à côté des notes.',
  noteStays: 'Aucun nom n’est gardé : la note reste au mur. Seul le tour revient en arrière.',
  uncovered: (count) =>
    count === 1 ? 'La note jusqu’ici' : `Les ${count} notes jusqu’ici, mélangées`,
};
