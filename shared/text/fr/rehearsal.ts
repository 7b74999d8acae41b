import type { Texts } from '../en';

/** A morning with the sample company of which nothing is kept. */
export const rehearsal: Texts['rehearsal'] = {
  begin: 'Répéter avec l’entreprise d’exemple',
  ribbon: 'Répétition : rien n’est conservé.',
  leave: 'Quitter la répétition',
};
