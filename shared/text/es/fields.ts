import type { fields as en } from '../en/fields';

export const fields: typeof en = {
  dayExample: 'p. ej. 29 ene',
  dayProblems: {
    needed: 'Falta una fecha.',
    'no-such-day': 'Esta fecha no existe.',
    'not-a-day': 'Todavía no es una fecha. Prueba 29 de enero.',
  },
  timeExample: 'p. ej. 8:30',
  timeProblems: {
    needed: 'Falta una hora.',
    'no-such-time': 'Esta hora no existe. Escríbela así: 8:30.',
  },
  ownerExample: 'escribe un nombre',
  ownerProblems: {
    empty: 'Escribid un nombre o tocad uno.',
    everybody: 'Si es de todos, no es de nadie. Elegid a una persona.',
    two: 'Dos nombres. Elegid a quien responde de ello; la otra persona puede ayudar.',
    nobody: '¿Todavía nadie? Dejadlo vacío y seguid.',
    unknown: 'Aquí nadie se llama así. Revisad el nombre o tocad uno.',
    ambiguous: 'Podrían ser varias personas. Escribid más o tocad un nombre.',
  },
  doYouTakeIt: (name) => `${name}, ¿te encargas tú?`,
  ownerLoad: (name, count) =>
    count === 0 ? name : `${name}, ya lleva ${count === 1 ? 'una acción' : `${count} acciones`}`,
  loadLegend: '1 = ya lleva una acción',
  noMatch: 'Ningún nombre empieza así.',
  noPeople: 'Todavía no hay nadie en la mesa. Añadid personas en la preparación.',
  morePeople: (count) => `+${count} más`,
};
