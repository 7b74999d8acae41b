import type { Texts } from '../en';

/** Agendas that a company has made its own. */
export const ownAgendas: Texts['ownAgendas'] = {
  save: 'Garder comme notre ordre du jour …',
  title: 'Nos ordres du jour',
  name: 'Nom de cet ordre du jour',
  example: 'p. ex. Notre matinée de décembre',
  hint: 'Questions, durées, couleurs des notes et aide-mémoire sont gardés. La prochaine nouvelle séance commence avec.',
  needed: 'Un ordre du jour a besoin d’un nom.',
  ours: 'le nôtre',
  list: 'Ordres du jour gardés',
  replaces: (name) => `« ${name} » sera remplacé.`,
  saved: (name) => `« ${name} » fait maintenant partie de vos ordres du jour.`,
  removed: (name) => `« ${name} » retiré de vos ordres du jour.`,
  remove: (name) => `Retirer « ${name} »`,
};
