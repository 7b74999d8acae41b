import type { Texts } from '../en';

const notesAndThanks = (notes: number, thanks: number): string =>
  [
    notes === 1 ? 'una nota' : notes > 0 ? `${notes} notas` : '',
    thanks === 1 ? 'un agradecimiento' : thanks > 0 ? `${thanks} agradecimientos` : '',
  ]
    .filter((part) => part !== '')
    .join(' y ');

export const names: Texts['names'] = {
  title: 'Nombres junto a las notas',
  chosen: (policy) => `Nombres junto a las notas: ${policy}`,
  hints: {
    shown:
      'En la pared no hay nombres. El acta dice quién escribió cada nota, y el archivo lo guarda.',
    hidden:
      'Nadie lee quién escribió qué, ni en pantalla ni en el acta. Solo el archivo lo guarda.',
    never:
      'Nadie puede saber quién escribió qué, tampoco en el archivo. Las acciones y los compromisos conservan sus nombres.',
  },
  openTells: 'En una pantalla abierta la sala ve igualmente quién escribe qué.',
  cover: 'Escribir a cubierto',
  isFinal: 'Ya hay algo escrito, así que no se puede añadir ningún nombre.',
  forget: {
    title: '¿Olvidar los nombres para siempre?',
    lead: (notes, thanks) =>
      notes + thanks === 0
        ? 'Ya no se guarda ningún nombre.'
        : `Nadie sabrá ya quién escribió ${notesAndThanks(notes, thanks)}.`,
    undo: 'Es definitivo: después no se pueden deshacer los pasos anteriores, y se borran las copias de seguridad de este ordenador.',
    numbers: 'Las notas reciben números nuevos, porque los actuales siguen los turnos.',
    elsewhere: 'Las copias guardadas o enviadas a otro lugar no cambian.',
    confirm: 'Olvidar los nombres',
    keep: 'Conservar los nombres',
  },
  forgotten: 'Ya no se guarda ningún nombre junto a las notas.',
  noteStays: 'No se guardan nombres, así que la nota se queda en la pared. Solo vuelve el turno.',
  uncovered: (count) =>
    count === 1 ? 'La nota hasta ahora' : `Las ${count} notas hasta ahora, mezcladas`,
  blame: (name) => `Esta nota nombra a ${name}.`,
  blameInstead: '¿Qué hubo en la forma de trabajar que lo permitió?',
};
