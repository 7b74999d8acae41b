import type { Texts } from '../en';
import { figure } from '../figures';

export const register: Texts['register'] = {
  title: 'Processus',
  lead: 'Ce que nous refaisons sans cesse : un responsable, une version, un chiffre.',
  add: 'Nouveau processus',
  none: 'Aucun processus n’est encore écrit.',
  noneHint:
    'N’importe quel processus vaut mieux que rien : appuyez sur N et commencez par celui qui fait mal.',
  count: (count) => (count === 1 ? '1 processus' : `${figure(count)} processus`),
  staleCount: (count) =>
    count === 0 ? 'Aucun ne vieillit.' : count === 1 ? '1 vieillit.' : `${count} vieillissent.`,
  tookIn: (names: readonly string[]) =>
    names.length === 1
      ? `Désormais au registre : « ${names[0]} ».`
      : `Désormais au registre : ${names.length} processus.`,
  takeIn: (count: number) =>
    count === 1 ? 'Inscrire une nouvelle routine' : `Inscrire ${count} nouvelles routines`,
  keptOf: (kept, all) => `${kept} sur ${all}`,
  rowName: (name, kept, all) => `${name}, ${kept} contrôles sur ${all} respectés`,
  nobody: 'personne encore',
  principles: {
    'process-work': 'Tout travail est un processus',
    'any-process': 'Un processus vaut mieux que rien',
    'good-process': 'Le bon vaut mieux que le mauvais',
    'one-version': 'Une version vaut mieux que plusieurs',
    better: 'Le bon peut devenir meilleur',
    'goes-bad': 'Tout bon processus finit par vieillir',
  },
  findings: {
    owned: 'A un responsable',
    'no-owner': 'Sans responsable',
    written: 'Écrit',
    'not-written': 'Pas écrit',
    'meets-target': 'Atteint sa cible',
    'misses-target': 'Manque sa cible',
    'not-measured': 'Pas mesuré',
    'one-way': 'Une version',
    'many-ways': 'Plusieurs versions',
    'not-counted': 'Versions non comptées',
    'can-be-better': 'Peut être amélioré',
    'nothing-noted': 'Rien noté à améliorer',
    fresh: 'À jour',
    'no-review': 'Sans date de revue',
    stale: 'Vieillit',
  },
  ways: (count) => (count === 1 ? 'une façon' : `${count} façons`),
  measured: (reading, target, isMost) =>
    `${reading}, cible ${isMost ? 'au plus' : 'au moins'} ${target}`,
  reviewBy: (day) => `à revoir avant le ${day}`,
  from: (title) => `Vient de ${title}`,
  openFrom: 'Voir l’action',
  reviewedToday: 'Revu aujourd’hui',
  nextIn: (months) => (months === 12 ? 'de nouveau dans un an' : `de nouveau dans ${months} mois`),
  reviewed: (name, day) => `« ${name} » revu. Prochaine fois : ${day}.`,
  added: (name) => `« ${name} » est dans le registre.`,
  changed: (name) => `« ${name} » modifié.`,
  removed: (name) => `« ${name} » retiré.`,
  letGo: 'Abandonner',
  backToList: 'Retour à la liste',
  fields: {
    name: 'Processus',
    owner: 'Son seul responsable',
    place: 'Où est sa seule version',
    ways: 'Combien de façons de faire ?',
    metric: 'Ce qui est mesuré',
    unit: 'Unité',
    target: 'Cible',
    bound: 'La cible est',
    reading: 'Dernier relevé',
    reviewOn: 'À revoir avant le',
    phase: 'Phase',
    couldBeBetter: 'Qu’est-ce qui pourrait être mieux ?',
  },
  examples: {
    name: 'p. ex. Test de restauration',
    owner: 'un nom',
    place: 'p. ex. Wiki / Sauvegarde',
    metric: 'p. ex. tests réussis',
    unit: 'p. ex. % ou heures',
  },
  bounds: { least: 'au moins', most: 'au plus' },
  problems: {
    'name-needed': 'Un processus a besoin d’un nom.',
    'no-count': 'Tapez un nombre entier de façons, comme 1.',
    'no-number': 'Tapez un nombre, comme 96,5.',
  },
};
