import type { minutesScreen as en } from '../en/minutes-screen';

const COUNT_WORDS = [
  ...['ninguna cosa', 'una cosa', 'dos cosas', 'tres cosas', 'cuatro cosas', 'cinco cosas'],
  ...['seis cosas', 'siete cosas', 'ocho cosas', 'nueve cosas', 'diez cosas'],
];

export const minutesScreen: typeof en = {
  titleDone: 'Acta, lista',
  titleAlmost: 'Acta, casi lista',
  titleDraft: 'Acta, un borrador',
  leadDraft: 'La sesión no está cerrada, y el acta lo dice.',
  leadMissing: (count) =>
    `${count === 1 ? 'Falta' : 'Faltan'} ${COUNT_WORDS[count] ?? `${count} cosas`}. Podéis guardar igualmente.`,
  leadComplete: 'No falta nada.',
  checks: 'Lo que contiene el acta',
  allNotes: (count) =>
    count === 0
      ? 'No se escribió ninguna nota'
      : `${count} de ${count} notas ${count === 1 ? 'está' : 'están'} en el anexo`,
  allActions: (count) =>
    count === 1
      ? 'Una acción, con responsable y fecha'
      : `${count} acciones, cada una con responsable y fecha`,
  allSuccesses: (count) =>
    count === 1 ? 'Un logro, y su porqué' : `${count} logros, cada uno con su porqué`,
  language: 'Idioma',
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta' },
  save: 'Guardar archivo de Word',
  saving: 'Guardando…',
  saveTable: 'Acciones como tabla (CSV)',
  writing: (notes) =>
    notes === 1
      ? 'Escribiendo el archivo con una nota…'
      : `Escribiendo el archivo con ${notes} notas…`,
  stopWriting: 'Parar',
  saveAs: (file) => `Guardar como ${file}`,
  saved: (fileName) => `Guardada como ${fileName}`,
  cancelled: 'No se ha guardado nada.',
  show: 'Mostrar en la carpeta',
  backToSession: 'Volver a la sesión',
  backToSearch: 'Volver a la búsqueda',
  library: 'A la estantería',
  preview: 'Vista previa del acta',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  pageOf: (page, all) => `Página ${page} de ${all}`,
  larger: 'Página más grande',
  smaller: 'Página más pequeña',
};
