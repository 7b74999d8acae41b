import type { fields as en } from '../en/fields';
import { figure } from '../figures';

export const fields: typeof en = {
  dayExample: 'p. ej. 29 ene',
  pastDayExample: 'p. ej. ayer',
  notAPastDay: 'Todavía no es una fecha. Prueba ayer o 29 de enero.',
  dayProblems: {
    needed: 'Falta una fecha.',
    'no-such-day': 'Esta fecha no existe.',
    'not-a-day': 'Todavía no es una fecha. Prueba 29 de enero.',
    'far-year': 'Ese año queda muy lejos. Revisadlo o escribid solo el día y el mes.',
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
  pasteRefused: {
    picture: 'Aquí solo se puede pegar texto; la imagen sigue en el portapapeles.',
    file: 'Aquí solo se puede pegar texto; el archivo sigue en el portapapeles.',
  },
  full: (count) => `Aquí no cabe más: ${figure(count)} caracteres como máximo.`,
  tooLongPaste: {
    title: 'Este texto es demasiado largo',
    tooLong: (fits, all) =>
      `Demasiado largo: aquí caben ${figure(fits)} de ${figure(all)} caracteres.`,
    kept: 'Todavía no se ha pegado nada. El texto entero sigue aquí y en el portapapeles.',
    makesNotes: 'Lo que se pegue puede convertirse en varias notas.',
    leave: 'No pegar nada',
    pasteBeginning: (count) => `Pegar los primeros ${figure(count)}`,
  },
};
