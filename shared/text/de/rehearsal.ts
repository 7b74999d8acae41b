import type { Texts } from '../en';

/** A morning with the sample company of which nothing is kept. */
export const rehearsal: Texts['rehearsal'] = {
  begin: 'Mit der Beispielfirma proben',
  short: 'Proben',
  ribbon: 'Probe: Nichts wird behalten.',
  leave: 'Probe verlassen',
  others: {
    notes: 'Andere schreiben lassen',
    commitments: 'Andere schreiben lassen',
    ratings: 'Andere bewerten lassen',
  },
  othersDid: {
    notes: (count) =>
      count === 1
        ? 'Die anderen haben 1 Zettel geschrieben.'
        : `Die anderen haben ${count} Zettel geschrieben.`,
    commitments: (count) =>
      count === 1
        ? 'Die anderen haben 1 Vorsatz geschrieben.'
        : `Die anderen haben ${count} Vorsätze geschrieben.`,
    ratings: (count) =>
      count === 1
        ? 'Die anderen haben 1 Bewertung abgegeben.'
        : `Die anderen haben ${count} Bewertungen abgegeben.`,
  },
  othersPassed: 'Die anderen haben nichts mehr zu schreiben und geben weiter.',
};
