import type { Texts } from '../en';

export const actionParts: Texts['actionParts'] = {
  more: 'Más sobre ella',
  moreTab: 'Más',
  back: 'Volver',
  groupsName: 'Más sobre esta acción',
  groups: { know: 'Cómo lo sabremos', what: 'Qué es', helpers: 'Quién ayuda' },
  sections: {
    number: 'Cifra',
    rhythm: 'Ritmo',
    nature: 'Tipo',
    life: 'Lugar',
    helpers: 'Ayuda',
  },
  notSaid: 'sin decir',

  unit: 'Unidad',
  unitExample: 'tickets, %, días',
  baseline: 'Partida',
  target: 'Meta',
  targetAsNow: '¿Como ahora?',
  amountProblems: {
    'not-a-number': 'Así: 1.234,5.',
    'too-large': 'Este número es demasiado grande.',
    'no-weeks': 'De 1 a 208 semanas.',
  },
  counts: '¿Qué cuenta?',
  activityHint: 'Solo cuenta lo que hacemos. ¿Qué notará el cliente?',
  sideEffect: '¿Podríamos lograrlo sin ayudar al cliente?',
  sideEffectExample: 'sí, si …',
  every: 'Revisión cada … semanas',
  adjustment: 'Puede empeorar … semanas',
  worseUntil: (day) => `hasta el ${day}`,

  tackles: '¿Qué ataca?',
  goal: 'Sirve al objetivo',
  noGoal: 'Ninguno en particular',
  noGoals: 'Aún no hay ningún objetivo. En la preparación hay sitio para ellos.',
  phase: 'Fase',
  facet: '¿Qué se planifica?',
  hours: 'Horas devueltas al mes',
  document: 'Dónde está su documento',
  documentExample: 'una carpeta, una página',
  helpers: 'Quién ayuda',
  nobodyElse: 'No hay nadie más en la mesa.',
  helperAdded: (name) => `${name} ayuda`,
  helperGone: (name) => `${name} ya no ayuda`,

  hiringWords: [
    ...['contratar', 'contratamos', 'contratacion*', 'reclut*', 'fichar'],
    ...['mas personal', 'mas gente', 'mas manos', 'nuevo puesto'],
  ],
  hiringAsk: '¿Qué cambio de proceso probamos primero?',

  goesOnFrom: (when) => `continúa desde ${when}`,
  goesOn: 'continúa de antes',
  weirdIdea: 'idea loca',
  helpedBy: (names) => `con ${names}`,
  fromTo: (unit, from, to) =>
    `${unit === '' ? '' : `${unit}: `}${from === '' ? '' : `${from} `}→ ${to}`,
  readingNow: (unit, from) => (unit === '' ? from : `${unit}: ${from}`),
  servesGoal: (goal) => `para «${goal}»`,

  balance: 'Balance',
  balanceName: 'Lo que hacen las acciones en conjunto',
  hoursBack: (amount, words) =>
    `${words} ${amount === 1 ? 'hora devuelta' : 'horas devueltas'} al mes`,
  goalsOpen: (count) => (count === 1 ? '1 objetivo sin acción' : `${count} objetivos sin acción`),
  actionsOpen: (count) =>
    count === 1 ? '1 acción sin objetivo' : `${count} acciones sin objetivo`,
  /** Actions that give no hours back, serve no goal and tackle nothing, by their names. */
  servesWhat: (labels, more) =>
    `${labels.join(', ')}${more === 0 ? '' : ` y ${more} más`}: ¿para qué?`,
  goals: (count) => (count === 1 ? 'Objetivo' : 'Objetivos'),
  vision: 'Visión',
  noActionYet: 'aún sin acción',

  columns: {
    helpers: 'Ayuda',
    unit: 'Unidad',
    baseline: 'Valor inicial',
    target: 'Valor meta',
    counts: 'Cuenta',
    tackles: 'Causa o síntoma',
    goal: 'Objetivo',
    phase: 'Fase',
    facet: 'Faceta',
    adjustmentWeeks: 'Adaptación (semanas)',
    document: 'Documento',
    hoursPerMonth: 'Horas devueltas al mes',
  },
};
