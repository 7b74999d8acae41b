import type { Texts } from '../en';

const UNITS = {
  day: ['Tag', 'Tagen'],
  week: ['Woche', 'Wochen'],
  month: ['Monat', 'Monaten'],
} as const;

export const opening: Texts['opening'] = {
  purpose: 'Wozu es uns gibt',
  purposeExample: 'In einem Satz: Was liefern wir, und wem?',
  saidOn: (day, ago) => `Gesagt am ${day}, ${ago}. Stimmt es noch?`,
  ago: (count, unit) => `vor ${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  notSaidBefore: 'Zum ersten Mal gesagt. Ist es das?',
  stillHolds: 'Es stimmt noch',
  thatIsIt: 'Das ist es',
  confirmed: (time) => `Heute um ${time} bestätigt`,
  confirmedNow: 'Der Zweck ist bestätigt.',
  history: (count) => (count === 1 ? 'Früher gesagt' : `Früher gesagt (${count})`),
  historyTitle: 'Was wir früher gesagt haben',
  saidIn: (day) => `Am ${day}`,
  goal: 'Ziele, eines je Zeile',
  goalExample: 'Was wollen wir erreichen?',
  vision: 'Vision',
  visionExample: 'Was wollen wir werden?',
  partsName: 'Teile der Eröffnung',
  parts: { purpose: 'Zweck', goal: 'Ziele', vision: 'Vision', ready: 'Bereit' },
  ready: 'Für heute bereit',
  toLookBack: (actions, commitments) => {
    const parts = [
      ...(actions === 0 ? [] : [actions === 1 ? '1 Maßnahme' : `${actions} Maßnahmen`]),
      ...(commitments === 0 ? [] : [commitments === 1 ? '1 Vorsatz' : `${commitments} Vorsätze`]),
    ];
    return `${parts.join(' und ')} zum Rückblick`;
  },
  lateCheckIns: (count) =>
    count === 1 ? '1 überfälliger Blick darauf' : `${count} überfällige Blicke darauf`,
  heard: (count, who) =>
    `${count === 1 ? '1 Kundengespräch' : `${count} Kundengespräche`} seit dem letzten Mal: ${who}`,
  whatWasHeard: 'Was zu hören war',
  heardBy: (name, customer, day) => `${name} mit ${customer}, ${day}`,
  tooFewTalks: (who) => `Weniger als zwei Kunden getroffen in diesem Quartal: ${who}`,
  nameCount: (name, count) => `${name} ${count}`,
  stale: (names) => `Prüftag vorbei: ${names}`,
  short: {
    stale: (count) =>
      count === 1 ? '1 Prozess mit Prüftag vorbei' : `${count} Prozesse mit Prüftag vorbei`,
    heard: (count) => (count === 1 ? '1 Kundengespräch' : `${count} Kundengespräche`),
    tooFewTalks: (count) => `Weniger als zwei Kunden getroffen: ${count}`,
  },
  /** How the last session was rated, and the first line of what would have made it better. */
  lastRated: (stars) => `Letztes Mal ${stars} von 5`,
  betterLine: (line, more) => `Besser: „${line}“${more === 0 ? '' : ` und ${more} weitere`}`,
  better: 'Was es besser machen würde',
  /** The same button where letters are very large. */
  betterShort: 'Besser',
  ratedOn: (stars, day) => `${stars} von 5 am ${day}`,
};
