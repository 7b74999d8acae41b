import type { close as en } from '../en/close';

const COUNT_WORDS = [
  ...['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  ...['once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho'],
  ...['diecinueve', 'veinte'],
];

export const close: typeof en = {
  thanks: (people) =>
    people < 2
      ? 'Gracias.'
      : people === 2
        ? 'Gracias a los dos.'
        : `Gracias a los ${COUNT_WORDS[people] ?? people}.`,
  counted: {
    people: (count) => (count === 1 ? 'persona' : 'personas'),
    notes: (count) => (count === 1 ? 'nota' : 'notas'),
    themes: (count) => (count === 1 ? 'tema' : 'temas'),
    decisions: (count) => (count === 1 ? 'decisión' : 'decisiones'),
    actions: (count) => (count === 1 ? 'acción' : 'acciones'),
  },
  partsName: 'Partes del cierre',
  parts: { wins: 'Orgullosos de', missing: 'Falta', celebration: 'Celebrar', rating: 'Opinión' },
  wins: 'De lo que estamos orgullosos',
  wentWell: 'salió bien',
  noWins: 'Ninguna nota dice qué salió bien. Decidlo ahora en voz alta: cuenta.',
  missingTitle: (count) => (count === 1 ? 'Falta una cosa' : `Faltan ${count} cosas`),
  missingHint: 'Podéis cerrar igualmente.',
  nothingMissing: 'No falta nada.',
  missing: {
    'action-without-owner': (label) => `${label} no tiene responsable`,
    'action-without-due-day': (label) => `${label} no tiene fecha`,
    'action-without-measure': (label) => `${label}: ¿cómo lo sabremos?`,
    'action-with-activity-only': (label) => `${label} solo cuenta actividad`,
    'goal-without-action': 'Ninguna acción sirve a un objetivo',
    'last-time-not-looked-at': (open, all) => `${open} de ${all} de la última vez sin revisar`,
    'success-without-why': 'Un logro sin porqué',
    'theme-without-name': 'Un tema sin nombre',
    'person-without-note': 'Ninguna nota de',
    'parked-without-taker': 'Aparcada, pero nadie se la lleva',
    'person-without-commitment': 'Ningún compromiso de',
  },
  way: {
    'action-without-owner': '¿Quién?',
    'action-without-due-day': '¿Cuándo?',
    'action-without-measure': 'Escribir',
    'action-with-activity-only': 'Revisar',
    'goal-without-action': 'Nombrar un objetivo',
    'last-time-not-looked-at': 'Revisar',
    'success-without-why': 'Escribir',
    'theme-without-name': 'Nombrar',
    'person-without-note': 'Preguntar',
    'parked-without-taker': '¿Quién?',
    'person-without-commitment': 'Preguntar',
  },
  wayName: (what, detail, way) => `${way} ${what}, ${detail}`,
  rating: {
    point: ',',
    question: '¿Valió la pena el tiempo?',
    better: 'Si quieres:',
    betterExample: '¿Qué lo haría mejor?',
    starsName: 'De una a cinco estrellas',
    star: (stars) => (stars === 1 ? '1 estrella' : `${stars} estrellas`),
    choose: 'Pulsa de 1 a 5 y luego Intro',
    add: 'Contar',
    added: (stars) => `Contado: ${stars}.`,
    next: 'La siguiente persona, por favor.',
    progress: (count, people) => `${count} de ${people} ${count === 1 ? 'ha' : 'han'} opinado`,
    all: (count) =>
      count === 1 ? 'La única persona ya ha opinado.' : `Ya han opinado las ${count} personas.`,
    late: '¿Llegó alguien más tarde? Añadidlo:',
    average: (average) => `${average} de 5`,
    removed: 'La última opinión se ha retirado.',
    takeBack: 'Retirar la última',
    none: 'Nadie ha opinado todavía.',
    summary: (average, count) =>
      `${average} de 5, ${count === 1 ? '1 persona' : `${count} personas`}`,
    bar: (stars, count) => `${stars}: ${count}`,
  },
  celebration: 'Cómo lo celebramos',
  celebrationExample: '¿Cómo lo celebramos? Comida a las 13:00…',
  minutes: 'Acta',
  closeSession: 'Cerrar la sesión',
  closedNow: 'La sesión está cerrada.',
  closedAt: (time) => `Cerrada a las ${time}`,
  closedOn: (day, time) => `Cerrada el ${day}, ${time}`,
  reopen: 'Abrir de nuevo',
  reopened: 'La sesión está abierta de nuevo; su acta es un borrador.',
  library: 'A la estantería',
  untilNextTime: 'Hasta la próxima vez:',
  byKeyOnShelf: 'o F en el estante',
};
