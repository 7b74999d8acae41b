import type { Texts } from '../en';

export const terms: Texts['terms'] = {
  outcomes: {
    done: 'faite',
    partly: 'en partie',
    'not-done': 'pas faite',
    dropped: 'abandonnée',
    basic: 'devenue routine',
  },
  verdicts: {
    keep: 'Garder',
    change: 'Changer',
    stop: 'Arrêter',
  },
  phases: {
    planning: 'Planification',
    implementation: 'Mise en œuvre',
    operation: 'Exploitation',
    optimisation: 'Optimisation',
  },
  facets: {
    people: 'Personnes',
    process: 'Processus',
    technology: 'Technique',
  },
  tackled: {
    cause: 'Supprime une cause',
    symptom: 'Traite un symptôme',
  },
  tackledOf: ({ causes, symptoms, all }) =>
    [
      `${causes} sur ${all} ${causes < 2 ? 'supprime' : 'suppriment'} une cause`,
      ...(symptoms === 0
        ? []
        : [`${symptoms} ${symptoms < 2 ? 'traite' : 'traitent'} un symptôme`]),
    ].join(', '),
  counted: {
    activity: 'Compte une activité',
    outcome: 'Compte un effet',
  },
  names: {
    shown: 'Montrés',
    hidden: 'Cachés',
    never: 'Jamais gardés',
  },
  weeks: (count: number) => (count === 1 ? 'une semaine' : `${count} semaines`),
};
