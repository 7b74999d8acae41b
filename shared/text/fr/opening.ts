import type { Texts } from '../en';

const UNITS = {
  day: ['jour', 'jours'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
} as const;

export const opening: Texts['opening'] = {
  purpose: 'Notre raison d’être',
  purposeExample: 'En une phrase : qu’apportons-nous, et à qui ?',
  saidOn: (day, ago) => `Dit le ${day}, ${ago}. Toujours vrai ?`,
  ago: (count, unit) => `il y a ${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  notSaidBefore: 'Dit pour la première fois. Est-ce bien cela ?',
  stillHolds: 'C’est toujours vrai',
  thatIsIt: 'C’est bien cela',
  confirmed: (time) => `Confirmé aujourd’hui à ${time}`,
  confirmedNow: 'La raison d’être est confirmée.',
  history: (count) => (count === 1 ? 'Dit avant' : `Dit avant (${count})`),
  historyTitle: 'Ce que nous avons dit avant',
  saidIn: (day) => `Le ${day}`,
  goal: 'Buts, un par ligne',
  goalExample: 'Que voulons-nous atteindre ?',
  vision: 'Vision',
  visionExample: 'Que voulons-nous devenir ?',
  partsName: 'Parties de l’ouverture',
  parts: { purpose: 'Raison d’être', goal: 'Buts', vision: 'Vision', ready: 'Prêt' },
  ready: 'Prêt pour aujourd’hui',
  toLookBack: (actions, commitments) => {
    const parts = [
      ...(actions === 0 ? [] : [actions === 1 ? '1 action' : `${actions} actions`]),
      ...(commitments === 0
        ? []
        : [commitments === 1 ? '1 engagement' : `${commitments} engagements`]),
    ];
    return `${parts.join(' et ')} à revoir`;
  },
  lateCheckIns: (count) => (count === 1 ? '1 point en retard' : `${count} points en retard`),
  heard: (count, who) =>
    `${count === 1 ? '1 conversation avec un client' : `${count} conversations avec des clients`} depuis la dernière fois : ${who}`,
  whatWasHeard: 'Ce qui a été entendu',
  heardBy: (name, customer, day) => `${name} avec ${customer}, ${day}`,
  tooFewTalks: (who) => `Moins de deux clients rencontrés ce trimestre : ${who}`,
  nameCount: (name, count) => `${name} ${count}`,
  stale: (names) => `Date de révision dépassée : ${names}`,
  short: {
    stale: (count) =>
      count === 1 ? '1 processus à revoir sans tarder' : `${count} processus à revoir sans tarder`,
    heard: (count) => (count === 1 ? '1 conversation client' : `${count} conversations clients`),
    tooFewTalks: (count) => `Moins de deux clients rencontrés : ${count}`,
  },
  /** How the last session was rated, and the first line of what would have made it better. */
  lastRated: (stars) => `La dernière fois : ${stars} sur 5`,
  betterLine: (line, more) => `Mieux : « ${line} »${more === 0 ? '' : ` et ${more} de plus`}`,
  better: 'Ce qui l’améliorerait',
  /** The same button where letters are very large. */
  betterShort: 'Mieux',
  ratedOn: (stars, day) => `${stars} sur 5, le ${day}`,
};
