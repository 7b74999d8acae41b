import type { Texts } from '../en';

export const terms: Texts['terms'] = {
  outcomes: {
    done: 'erledigt',
    partly: 'teilweise',
    'not-done': 'nicht erledigt',
    dropped: 'verworfen',
    basic: 'jetzt Routine',
  },
  verdicts: {
    keep: 'Behalten',
    change: 'Ändern',
    stop: 'Beenden',
  },
  phases: {
    planning: 'Planung',
    implementation: 'Umsetzung',
    operation: 'Betrieb',
    optimisation: 'Optimierung',
  },
  facets: {
    people: 'Menschen',
    process: 'Prozess',
    technology: 'Technik',
  },
  tackled: {
    cause: 'Beseitigt eine Ursache',
    symptom: 'Behandelt ein Symptom',
  },
  tackledOf: ({ causes, symptoms, all }) =>
    [
      `${causes} von ${all} ${causes === 1 ? 'beseitigt' : 'beseitigen'} eine Ursache`,
      ...(symptoms === 0
        ? []
        : [`${symptoms} ${symptoms === 1 ? 'behandelt' : 'behandeln'} ein Symptom`]),
    ].join(', '),
  counted: {
    activity: 'Zählt Aktivität',
    outcome: 'Zählt Wirkung',
  },
  names: {
    shown: 'Gezeigt',
    hidden: 'Verborgen',
    never: 'Nie gespeichert',
  },
  weeks: (count: number) => (count === 1 ? 'eine Woche' : `${count} Wochen`),
};
