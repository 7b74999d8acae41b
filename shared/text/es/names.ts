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
  button: 'Nombres',
  chosen: (policy) => `Nombres: ${policy.toLowerCase()}`,
  hints: {
    shown: 'El acta dice quién escribió cada nota; la pared, no.',
    hidden: 'Ni la pantalla ni el acta dicen quién escribió qué. Solo el archivo lo guarda.',
    never: 'No se guarda quién escribió qué. Acciones y compromisos conservan sus nombres.',
  },
  openTells: 'A la vista se ve quién escribe.',
  cover: 'Escribir tapado',
  isFinal: 'En ninguna parte queda quién escribió qué, y eso ya no se puede cambiar.',
  forget: {
    title: '¿Olvidar los nombres para siempre?',
    lead: (notes, thanks) =>
      notes + thanks === 0
        ? 'Ya no se guarda ningún nombre.'
        : `Nadie sabrá ya quién escribió ${notesAndThanks(notes, thanks)}.`,
    undo: 'Es definitivo: se pierden los pasos anteriores y las copias de seguridad de aquí.',
    numbers: 'Las notas cambian de número.',
    elsewhere: 'Las copias en otro lugar no cambian.',
    confirm: 'Olvidar los nombres',
    keep: 'Conservar los nombres',
  },
  forgotten: 'Ya no se guarda ningún nombre junto a las notas.',
  noteStays: 'No se guardan nombres, así que la nota se queda en la pared. Solo vuelve el turno.',
  uncovered: (count) =>
    count === 1 ? 'La nota hasta ahora' : `Las ${count} notas hasta ahora, mezcladas`,
};
