import type { Texts } from '../en';
import { figure } from '../figures';

export const lessons: Texts['lessons'] = {
  views: { search: 'Recherche', themes: 'Thèmes qui reviennent', trends: 'Évolution' },
  shortViews: { search: 'Recherche', themes: 'Thèmes', trends: 'Évolution' },
  viewsName: 'Leçons de toutes les années',
  lookFor: 'Chercher',
  example: 'des mots de toutes les années, comme sauvegarde',
  found: (count, sessions) =>
    count === 0
      ? 'Rien trouvé. Essayez moins de lettres, ou un autre mot.'
      : `${figure(count)} ${count === 1 ? 'trouvé' : 'trouvés'}${sessions === 0 ? '' : sessions === 1 ? ' dans 1 séance' : ` dans ${sessions} séances`}.`,
  searched: (sessions, count) =>
    sessions === 0
      ? 'Aucune séance n’est encore sur l’étagère. Ce que vous y écrirez se trouvera ici.'
      : `${figure(count)} phrases de ${sessions === 1 ? '1 séance' : `${sessions} séances`} attendent ici. Tapez un mot.`,
  results: 'Trouvé',
  kinds: {
    note: 'Note',
    theme: 'Thème',
    decision: 'Décision',
    parked: 'En attente',
    action: 'Action',
    commitment: 'Engagement',
    thanks: 'Merci',
    'check-in': 'Point',
    conversation: 'Client',
    process: 'Processus',
  },
  company: 'L’entreprise',
  stillOpen: 'encore ouverte',
  nowWith: (name) => `maintenant chez ${name}`,
  times: (count) => `${count} fois`,
  noThemes: 'Aucun thème n’est encore revenu.',
  noThemesHint:
    'Quand deux séances groupent leurs notes en thèmes qui disent presque la même chose, ils sont ici.',
  applied: {
    yes: 'ce qui fut convenu a été fait',
    partly: 'ce qui fut convenu a été fait en partie',
    underWay: 'ce qui fut convenu est en cours',
    open: 'ce qui fut convenu reste ouvert',
    no: 'ce qui fut convenu n’a pas été fait',
    none: 'rien ne fut convenu',
  },
  alsoIn: (years) => `aussi en ${years}`,
  noTrends: 'L’évolution commence avec la première séance.',
  noTrendsHint: 'Après chaque séance, elle montre ce qui en est advenu.',
  trends: {
    onTime: 'Actions faites à temps',
    reached: 'Cibles atteintes',
    hours: 'Heures par mois rendues',
    rating: 'Comment était la matinée',
    notes: 'Notes',
    people: 'Personnes',
  },
  session: 'Séance',
  share: (part, whole) => `${part} sur ${whole}`,
  stars: (stars) => `${stars} sur 5`,
  noValue: 'rien encore',
  /** A button that shows what people said with their ratings. */
  better: (count) => `Ce qui l’améliorerait (${count})`,
};
