import type { common as en } from '../en/common';

export const common: typeof en = {
  appName: 'Lessons Learned',
  undo: 'Deshacer',
  redo: 'Rehacer',
  undoThis: (what) => `Deshacer: ${what}`,
  redoThis: (what) => `Rehacer: ${what}`,
  undone: (what) => `Deshecho: ${what}`,
  redone: (what) => `Rehecho: ${what}`,
  cancel: 'Cancelar',
  save: 'Guardar',
  add: 'Añadir',
  edit: 'Cambiar',
  remove: 'Quitar',
  delete: 'Borrar',
  close: 'Cerrar',
  back: 'Volver',
  next: 'Siguiente',
  more: 'Más',
  yes: 'Sí',
  no: 'No',
  notices: 'Avisos',
  dismiss: 'Ocultar',
  moveUp: 'Subir',
  moveDown: 'Bajar',
  textSize: 'Tamaño del texto',
  textLarger: 'Texto más grande',
  textSmaller: 'Texto más pequeño',
  light: 'Claro',
  dark: 'Oscuro',
  language: 'Idioma',
  languageNames: {
    'en-GB': 'English (UK)',
    'en-US': 'English (US)',
    de: 'Deutsch',
    fr: 'Français',
    es: 'Español',
  },
  fullScreen: 'Pantalla completa',
  loading: 'Un momento…',
  noteKinds: { well: 'bien', change: 'cambiar', idea: 'idea', plain: 'otra' },
  steps: { think: 'Pensar', write: 'Escribir', group: 'Agrupar', vote: 'Votar', discuss: 'Hablar' },
  stepOf: (step, all) => `${step} de ${all}`,
  notes: (count) => (count === 1 ? '1 nota' : `${count} notas`),
  themes: (count) => (count === 1 ? '1 tema' : `${count} temas`),
  actions: (count) => (count === 1 ? '1 acción' : `${count} acciones`),
  decisions: (count) => (count === 1 ? '1 decisión' : `${count} decisiones`),
  people: (count) => (count === 1 ? '1 persona' : `${count} personas`),
  minutes: (count) => `${count} min`,
  unnamedTheme: 'Tema sin nombre',
  windowCrashed: 'Algo ha fallado en esta vista. Todo lo guardado está a salvo.',
  reloadView: 'Mostrar de nuevo',
  viewRestarted: 'La vista se ha reiniciado; no se ha perdido nada.',
  viewFails: {
    title: 'La vista no se puede mostrar.',
    detail:
      'Ha fallado varias veces seguidas. Todo lo escrito está a salvo. Intentadlo de nuevo, o cerrad la aplicación y volved a abrirla.',
    tryAgain: 'Intentar de nuevo',
    closeApp: 'Cerrar la aplicación',
  },
  choosePlace: 'Elegir un sitio',
  /** Why a place did not take a file that somebody wanted to save. */
  refusals: {
    'in-use': (file) =>
      `${file} está abierto en otro programa; no se ha guardado nada. Cerradlo allí o guardad con otro nombre.`,
    protected: (file) =>
      `${file} es de solo lectura y se queda como está. Guardad con otro nombre.`,
    'no-entry': (file) =>
      `${file} no se ha guardado: esta carpeta no admite archivos. Allí no ha cambiado nada; elegid otra.`,
    'disk-full': (file) =>
      `${file} no se ha guardado: el disco está lleno. Allí no ha cambiado nada; liberad espacio o elegid otro sitio.`,
    gone: (file) => `${file} no se ha guardado: su carpeta ya no está. Elegid otra.`,
    'too-long': (file) =>
      `${file} no se ha guardado: el nombre y la carpeta juntos son demasiado largos. Guardad con un nombre más corto.`,
    other: (file, detail) =>
      `${file} no se ha guardado (${detail}). Allí no ha cambiado nada; elegid otro sitio.`,
  },
};
