import type { Texts } from '../en';
import { figure } from '../figures';

export const lessons: Texts['lessons'] = {
  views: { search: 'Búsqueda', themes: 'Temas que vuelven', trends: 'Evolución' },
  shortViews: { search: 'Búsqueda', themes: 'Temas', trends: 'Evolución' },
  viewsName: 'Lecciones de todos los años',
  lookFor: 'Buscar',
  example: 'palabras de cualquier año, como copia seguridad',
  found: (count, sessions) =>
    count === 0
      ? 'Nada encontrado. Prueba menos letras u otra palabra.'
      : `${figure(count)} ${count === 1 ? 'encontrado' : 'encontrados'}${sessions === 0 ? '' : sessions === 1 ? ' en 1 sesión' : ` en ${sessions} sesiones`}.`,
  searched: (sessions, count) =>
    sessions === 0
      ? 'Todavía no hay ninguna sesión en el estante. Lo que escribáis en una se encuentra aquí.'
      : `${figure(count)} frases de ${sessions === 1 ? '1 sesión' : `${sessions} sesiones`} esperan aquí. Escribe una palabra.`,
  results: 'Encontrado',
  kinds: {
    note: 'Nota',
    theme: 'Tema',
    decision: 'Decisión',
    parked: 'Aparcado',
    action: 'Acción',
    commitment: 'Compromiso',
    thanks: 'Gracias',
    'check-in': 'Revisión',
    conversation: 'Cliente',
    process: 'Proceso',
  },
  company: 'La empresa',
  stillOpen: 'aún abierta',
  nowWith: (name) => `ahora con ${name}`,
  times: (count) => (count === 1 ? 'una vez' : `${count} veces`),
  noThemes: 'Todavía no ha vuelto ningún tema.',
  noThemesHint:
    'Cuando dos sesiones agrupan sus notas en temas que dicen casi lo mismo, están aquí.',
  applied: {
    yes: 'lo acordado se hizo',
    partly: 'lo acordado se hizo en parte',
    underWay: 'lo acordado está en marcha',
    open: 'lo acordado sigue abierto',
    no: 'lo acordado no se hizo',
    none: 'no se acordó nada',
  },
  alsoIn: (years) => `también en ${years}`,
  noTrends: 'La evolución empieza con la primera sesión.',
  noTrendsHint: 'Después de cada sesión muestra qué fue de ella.',
  trends: {
    onTime: 'Acciones hechas a tiempo',
    reached: 'Metas alcanzadas',
    hours: 'Horas al mes recuperadas',
    rating: 'Cómo fue la mañana',
    notes: 'Notas',
    people: 'Personas',
  },
  session: 'Sesión',
  share: (part, whole) => `${part} de ${whole}`,
  stars: (stars) => `${stars} de 5`,
  noValue: 'nada todavía',
  /** A button that shows what people said with their ratings. */
  better: (count) => `Qué la mejoraría (${count})`,
};
