import type { Texts } from '../en';

/** Agendas that a company has made its own. */
export const ownAgendas: Texts['ownAgendas'] = {
  save: 'Guardar como nuestra agenda …',
  title: 'Nuestras agendas',
  name: 'Nombre de esta agenda',
  example: 'como Nuestra mañana de diciembre',
  hint: 'Se guardan preguntas, tiempos, colores de las notas y apuntes. La próxima sesión nueva empieza con ella.',
  needed: 'Una agenda necesita un nombre.',
  ours: 'nuestra',
  list: 'Agendas guardadas',
  replaces: (name) => `Se sustituye «${name}».`,
  saved: (name) => `«${name}» es ahora una de vuestras agendas.`,
  removed: (name) => `«${name}» quitada de vuestras agendas.`,
  remove: (name) => `Quitar «${name}»`,
};
