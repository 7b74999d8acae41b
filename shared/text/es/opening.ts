import type { Texts } from '../en';

const UNITS = {
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
} as const;

export const opening: Texts['opening'] = {
  purpose: 'Para qué existimos',
  purposeExample: 'En una frase: ¿qué aportamos, y a quién?',
  saidOn: (day, ago) => `Dicho el ${day}, ${ago}. ¿Sigue siendo cierto?`,
  ago: (count, unit) => `hace ${count} ${UNITS[unit][count === 1 ? 0 : 1]}`,
  notSaidBefore: 'Dicho por primera vez. ¿Es eso?',
  stillHolds: 'Sigue siendo cierto',
  thatIsIt: 'Es eso',
  confirmed: (time) => `Confirmado hoy a las ${time}`,
  confirmedNow: 'El propósito está confirmado.',
  history: (count) => (count === 1 ? 'Dicho antes' : `Dicho antes (${count})`),
  historyTitle: 'Lo que dijimos antes',
  saidIn: (day) => `El ${day}`,
  goal: 'Metas, una por línea',
  goalExample: '¿Qué queremos alcanzar?',
  vision: 'Visión',
  visionExample: '¿Qué queremos llegar a ser?',
  partsName: 'Partes de la apertura',
  parts: { purpose: 'Propósito', goal: 'Metas', vision: 'Visión', ready: 'Listo' },
  ready: 'Listo para hoy',
  toLookBack: (actions, commitments) => {
    const parts = [
      ...(actions === 0 ? [] : [actions === 1 ? '1 acción' : `${actions} acciones`]),
      ...(commitments === 0
        ? []
        : [commitments === 1 ? '1 compromiso' : `${commitments} compromisos`]),
    ];
    return `${parts.join(' y ')} por repasar`;
  },
  lateCheckIns: (count) =>
    count === 1 ? '1 revisión con retraso' : `${count} revisiones con retraso`,
  heard: (count, who) =>
    `${count === 1 ? '1 conversación con un cliente' : `${count} conversaciones con clientes`} desde la última vez: ${who}`,
  whatWasHeard: 'Lo que se oyó',
  heardBy: (name, customer, day) => `${name} con ${customer}, ${day}`,
  tooFewTalks: (who) => `Menos de dos clientes visitados este trimestre: ${who}`,
  nameCount: (name, count) => `${name} ${count}`,
  stale: (names) => `Pasada su fecha de revisión: ${names}`,
  short: {
    stale: (count) =>
      count === 1 ? '1 proceso pasado de fecha' : `${count} procesos pasados de fecha`,
    heard: (count) => (count === 1 ? '1 conversación' : `${count} conversaciones`),
    tooFewTalks: (count) => `Menos de dos clientes: ${count}`,
  },
  /** How the last session was rated, and the first line of what would have made it better. */
  lastRated: (stars) => `La última vez: ${stars} de 5`,
  betterLine: (line, more) => `Mejor: «${line}»${more === 0 ? '' : ` y ${more} más`}`,
  better: 'Qué la mejoraría',
  /** The same button where letters are very large. */
  betterShort: 'Mejor',
  ratedOn: (stars, day) => `${stars} de 5, el ${day}`,
};
