import type { Texts } from '../en';

/** A morning with the sample company of which nothing is kept. */
export const rehearsal: Texts['rehearsal'] = {
  begin: 'Mit der Beispielfirma proben',
  ribbon: 'Probe: Nichts davon wird behalten.',
  leave: 'Probe verlassen',
};
