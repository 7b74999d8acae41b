import type { Texts } from '../en';

export const commitments: Texts['commitments'] = {
  ask: ', ¿qué vas a cambiar?',
  label: (name) => `Lo que va a cambiar ${name}`,
  example: 'Yo …',
  save: 'guardar y pasar',
  skip: 'más tarde',
  skipped: (name) => `${name} viene más tarde.`,
  saved: (name) => `Guardado: ${name}.`,
  empty: 'Empieza con «Yo …», o déjalo para más tarde.',
  thenName: (name) => `Después: ${name}`,
  last: 'La última persona',
  seats: 'Quién tiene un compromiso',
  seatStates: { has: 'tiene uno', none: 'todavía no', now: 'tiene el teclado' },
  listTitle: 'Lo que va a cambiar cada uno',
  given: (count, all) => `${count} de ${all}`,
  notYet: 'todavía no',
  askName: (name) => `Preguntar a ${name}`,
  changeName: (name, text) => `Cambiar lo que dijo ${name}: ${text}`,
  askOthers: (count) =>
    count === 1 ? 'Preguntar a quien falta' : `Preguntar a los otros ${count}`,
  showList: 'Ver todos',
  nobodyTitle: 'Todavía no hay nadie',
  nobody: 'Añade personas con el menú de abajo a la izquierda; luego se pregunta por turnos.',
};
