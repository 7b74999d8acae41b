import type { Texts } from '../en';

/** A morning with the sample company of which nothing is kept. */
export const rehearsal: Texts['rehearsal'] = {
  begin: 'Ensayar con la empresa de ejemplo',
  ribbon: 'Ensayo: no se guarda nada.',
  leave: 'Salir del ensayo',
};
