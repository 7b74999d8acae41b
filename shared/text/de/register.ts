import type { Texts } from '../en';
import { figure } from '../figures';

export const register: Texts['register'] = {
  title: 'Prozesse',
  lead: 'Was wir immer wieder tun: eine verantwortliche Person, eine Fassung, eine Zahl.',
  add: 'Neuer Prozess',
  none: 'Noch ist kein Prozess aufgeschrieben.',
  noneHint:
    'Irgendein Prozess ist besser als keiner: Drück N und beginne mit dem, der weh tut.',
  count: (count) => (count === 1 ? '1 Prozess' : `${figure(count)} Prozesse`),
  staleCount: (count) =>
    count === 0 ? 'Keiner veraltet.' : count === 1 ? '1 veraltet.' : `${count} veralten.`,
  tookIn: (names: readonly string[]) =>
    names.length === 1
      ? `Jetzt im Verzeichnis: „${names[0]}“.`
      : `Jetzt im Verzeichnis: ${names.length} Prozesse.`,
  takeIn: (count: number) =>
    count === 1 ? 'Neue Routine aufnehmen' : `${count} neue Routinen aufnehmen`,
  keptOf: (kept, all) => `${kept} von ${all}`,
  rowName: (name, kept, all) => `${name}, ${kept} von ${all} Prüfungen erfüllt`,
  nobody: 'noch niemand',
  principles: {
    'process-work': 'Alle Arbeit ist Prozessarbeit',
    'any-process': 'Irgendein Prozess schlägt keinen',
    'good-process': 'Gut schlägt schlecht',
    'one-version': 'Eine Fassung schlägt viele',
    better: 'Gutes kann besser werden',
    'goes-bad': 'Jeder gute Prozess wird einmal schlecht',
  },
  findings: {
    owned: 'Hat eine verantwortliche Person',
    'no-owner': 'Niemand verantwortlich',
    written: 'Aufgeschrieben',
    'not-written': 'Nicht aufgeschrieben',
    'meets-target': 'Erreicht sein Ziel',
    'misses-target': 'Verfehlt sein Ziel',
    'not-measured': 'Nicht gemessen',
    'one-way': 'Eine Fassung',
    'many-ways': 'Viele Fassungen',
    'not-counted': 'Fassungen nicht gezählt',
    'can-be-better': 'Könnte besser sein',
    'nothing-noted': 'Nichts zu verbessern notiert',
    fresh: 'Frisch',
    'no-review': 'Kein Prüftag',
    stale: 'Veraltet',
  },
  ways: (count) => (count === 1 ? 'eine Art' : `${count} Arten`),
  measured: (reading, target, isMost) =>
    `${reading}, Ziel ${isMost ? 'höchstens' : 'mindestens'} ${target}`,
  reviewBy: (day) => `prüfen bis ${day}`,
  from: (title) => `Aus ${title}`,
  openFrom: 'Maßnahme zeigen',
  reviewedToday: 'Heute geprüft',
  nextIn: (months) => (months === 12 ? 'wieder in einem Jahr' : `wieder in ${months} Monaten`),
  reviewed: (name, day) => `„${name}“ geprüft. Nächstes Mal: ${day}.`,
  added: (name) => `„${name}“ steht im Verzeichnis.`,
  changed: (name) => `„${name}“ geändert.`,
  removed: (name) => `„${name}“ entfernt.`,
  letGo: 'Verwerfen',
  backToList: 'Zurück zur Liste',
  fields: {
    name: 'Prozess',
    owner: 'Verantwortliche Person',
    place: 'Ort der einen Fassung',
    ways: 'Wie viele Arten gibt es?',
    metric: 'Was gemessen wird',
    unit: 'Einheit',
    target: 'Ziel',
    bound: 'Das Ziel ist',
    reading: 'Letzter Messwert',
    reviewOn: 'Prüfen bis',
    phase: 'Phase',
    couldBeBetter: 'Was könnte besser sein?',
  },
  examples: {
    name: 'etwa Rücksicherung',
    owner: 'ein Name',
    place: 'etwa Wiki / Backup',
    metric: 'etwa gelungene Tests',
    unit: 'etwa % oder Stunden',
  },
  bounds: { least: 'mindestens', most: 'höchstens' },
  problems: {
    'name-needed': 'Ein Prozess braucht einen Namen.',
    'no-count': 'Bitte eine ganze Zahl von Arten eingeben, etwa 1.',
    'no-number': 'Bitte eine Zahl eingeben, etwa 96,5.',
  },
};
