import type { Texts } from '../en';

/** A morning with the sample company of which nothing is kept. */
export const rehearsal: Texts['rehearsal'] = {
  begin: 'Ensayar con la empresa de ejemplo',
  short: 'Ensayar',
  ribbon: 'Ensayo: no se guarda nada.',
  leave: 'Salir del ensayo',
  others: {
    notes: 'Que escriban los demás',
    commitments: 'Que escriban los demás',
    ratings: 'Que valoren los demás',
  },
  othersDid: {
    notes: (count) =>
      count === 1 ? 'Los demás han escrito 1 nota.' : `Los demás han escrito ${count} notas.`,
    commitments: (count) =>
      count === 1
        ? 'Los demás han escrito 1 compromiso.'
        : `Los demás han escrito ${count} compromisos.`,
    ratings: (count) =>
      count === 1
        ? 'Los demás han dado 1 valoración.'
        : `Los demás han dado ${count} valoraciones.`,
  },
  othersPassed: 'Los demás no tienen nada más que escribir y pasan.',
};
