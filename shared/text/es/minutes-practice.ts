import type { MinutesPracticeTexts } from '../en/minutes-practice';

export const minutesPractice: MinutesPracticeTexts = {
  purpose: 'Misión',
  confirmedOn: (day) => `confirmada el ${day}`,
  notConfirmed: 'sin confirmar esta vez',
  balance: 'Equilibrio',
  balanceOf({ mitigate, amplify, tackled, hours }) {
    return [
      `${mitigate} ${mitigate === 1 ? 'mitiga' : 'mitigan'}, ${amplify} ${amplify === 1 ? 'refuerza' : 'refuerzan'}.`,
      ...(tackled === null ? [] : [`${tackled}.`]),
      ...(hours === null ? [] : [`Ahorra ${hours} h al mes.`]),
    ].join(' ');
  },
  weirdIdea: 'idea rara',
  withoutOwner: 'Sin responsable',
  worthTheTime: 'Valió la pena',
  ratingOf: (average, count) =>
    `${average} de 5 (${count === 1 ? 'una respuesta' : `${count} respuestas`})`,

  lastTime: 'Qué fue de la última vez',
  nothingOfLastTime: 'No se revisó nada de una sesión anterior.',
  lastActions: 'Acciones de la última vez',
  lastCommitments: 'Compromisos de la última vez',
  lastActionColumns: {
    action: 'Acción',
    owner: 'Responsable',
    outcome: 'Resultado',
    happened: 'Qué ocurrió',
  },
  lastCommitmentColumns: {
    person: 'Nombre',
    change: 'Lo que iba a cambiar',
    outcome: 'Resultado',
    happened: 'Qué ocurrió',
  },
  agreedOn: (day) => `acordada el ${day}`,
  dueOn: (day) => `límite ${day}`,
  notLookedAt: 'sin revisar',
  nothingNoted: 'nada anotado',
  measure: 'Indicador',
  ofLastTime: (count) =>
    count === 1
      ? 'De la única acción de la última vez'
      : `De las ${count} acciones de la última vez`,
  reading: 'Medición',
  baseline: 'al principio',
  target: 'meta',
  verdict: 'Decidido',
  goesOnAs: (label) => `Sigue como acción ${label}`,

  inFull: 'Las acciones en detalle',
  kindHeadings: { mitigate: 'Mitigar un problema', amplify: 'Reforzar un éxito' },
  weirdAction: 'Empezó como idea rara',
  servesGoal: 'Objetivo',
  helpers: 'Ayudan',
  measured: 'Medida',
  fromTo: (from, to) => `de ${from} a ${to}`,
  from: (from) => `ahora ${from}`,
  activityOnly: 'Solo cuenta actividad: miren también qué aporta al cliente.',
  sideEffect: '¿Podríamos lograrlo sin ayudar al cliente?',
  checkIns: 'Revisiones',
  firstCheckIn: (day) => `primera el ${day}`,
  everyWeeks: (weeks) => (weeks === 1 ? 'cada semana' : `cada ${weeks} semanas`),
  mayGetWorse: (day) => `Puede empeorar hasta el ${day}; no juzgar antes.`,
  phase: 'Fase',
  document: 'Documento',
  givesBack: (hours) => `Devuelve ${hours} h al mes`,
  goesOnFrom: (day) =>
    day === null ? 'Continúa de una sesión anterior' : `Continúa de la sesión del ${day}`,
  notDocumented: 'Aún sin documentar',
  goalsWithoutAction: 'Objetivos sin acción',
  actionsWithoutGoal: 'Acciones sin objetivo',

  commitments: 'Compromisos personales',
  commitmentColumns: { person: 'Nombre', change: 'Lo que voy a cambiar' },
  notGiven: 'no dado',
  nobodyToAsk: 'No había nadie a quien preguntar.',

  seenDifferently: 'Vivido distinto',
  noteKinds: { well: 'salió bien', change: 'por cambiar', idea: 'idea rara', plain: 'otra' },
  ideasNotDiscussed: 'Ideas no comentadas',

  celebrate: 'Celebración y agradecimientos',
  wins: 'Los éxitos del año',
  thanks: 'Agradecimientos',
  thanksColumns: { person: 'Nombre', text: 'Gracias por' },
  thanksFrom: (name) => `de ${name}`,
  thanksFromRoom: 'de toda la sala',
  noThanks: 'No se anotó ningún agradecimiento.',

  rating: 'Cómo fue la sesión',
  ratingColumns: { stars: 'Valió la pena', answers: 'Respuestas' },
  starsOf: (stars) => `${stars} de 5`,
  better: 'Qué la mejoraría',

  writtenBy: 'Escrita por',
  unsigned: 'sin nombre',
};
