import type { Texts } from '../en';

/** A morning with the sample company of which nothing is kept. */
export const rehearsal: Texts['rehearsal'] = {
  begin: 'Répéter avec l’entreprise d’exemple',
  short: 'Répéter',
  ribbon: 'Répétition : rien n’est conservé.',
  leave: 'Quitter la répétition',
  others: {
    notes: 'Laisser écrire les autres',
    commitments: 'Laisser écrire les autres',
    ratings: 'Laisser évaluer les autres',
  },
  othersDid: {
    notes: (count) =>
      count === 1 ? 'Les autres ont écrit 1 note.' : `Les autres ont écrit ${count} notes.`,
    commitments: (count) =>
      count === 1
        ? 'Les autres ont écrit 1 engagement.'
        : `Les autres ont écrit ${count} engagements.`,
    ratings: (count) =>
      count === 1 ? 'Les autres ont donné 1 avis.' : `Les autres ont donné ${count} avis.`,
  },
  othersPassed: 'Les autres n’ont plus rien à écrire et passent leur tour.',
};
