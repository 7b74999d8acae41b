import type { minutes as en, MinutesCounts } from '../en/minutes';
import { minutesPractice } from './minutes-practice';

const COUNT_WORDS = [
  ...['ninguna', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  ...['once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho'],
  ...['diecinueve', 'veinte'],
];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const opening = (count: number): string => capital(COUNT_WORDS[count] ?? String(count));
const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const people = (count: number) => `${opening(count)} ${count === 1 ? 'persona' : 'personas'}`;
const notes = (count: number) => counted(count, 'nota', 'notas');
const themes = (count: number) => (count === 1 ? 'un tema' : `${count} temas`);
const actions = (count: number) => (count === 1 ? 'una acción' : `${count} acciones`);
const decisions = (count: number) => (count === 1 ? 'una decisión' : `${count} decisiones`);

function grouping(counts: MinutesCounts): string {
  if (counts.groupedNotes === 0) return '';
  const grouped = counts.groupedNotes === 1 ? 'agrupada' : 'agrupadas';
  return counts.groupedNotes === counts.notes
    ? `, ${grouped} en ${themes(counts.themes)}`
    : `, ${counts.groupedNotes} de ellas ${grouped} en ${themes(counts.themes)}`;
}

export const minutes: typeof en = {
  documentName: 'Acta',
  fileWord: 'acta',
  tableWord: 'acciones',
  untitled: 'Lessons Learned',
  labelled: (label) => `${label}:`,
  page: { before: 'Página ', between: ' de ' },

  draft: 'Borrador. La sesión no se ha cerrado.',
  rehearsal: 'Ensayo: no se guarda nada de él',
  periodYear: (year) => `Balance del año ${year}`,
  periodDays: (from, to) => `Balance del periodo del ${from} al ${to}`,
  facilitator: 'Facilitación',
  goal: 'Objetivo',
  vision: 'Visión',

  summary: 'Resumen',
  tookPart(counts) {
    const joined = counts.people === 1 ? 'participó' : 'participaron';
    if (counts.notes === 0) {
      return counts.people === 0
        ? 'No se escribió ninguna nota.'
        : `${people(counts.people)} ${joined}. No se escribió ninguna nota.`;
    }
    if (counts.people === 0) {
      const written = counts.notes === 1 ? 'Se escribió' : 'Se escribieron';
      return `${written} ${notes(counts.notes)}${grouping(counts)}.`;
    }
    const wrote = counts.people === 1 ? 'escribió' : 'escribieron';
    return `${people(counts.people)} ${joined} y ${wrote} ${notes(counts.notes)}${grouping(counts)}.`;
  },
  agreed(counts) {
    if (counts.actions === 0 && counts.decisions === 0) {
      return 'No se acordaron acciones ni se tomaron decisiones.';
    }
    if (counts.decisions === 0) return `Acordamos ${actions(counts.actions)}.`;
    if (counts.actions === 0) {
      return `Tomamos ${decisions(counts.decisions)} y no acordamos ninguna acción.`;
    }
    return `Acordamos ${actions(counts.actions)} y tomamos ${decisions(counts.decisions)}.`;
  },
  biggestSuccess: 'Mayor éxito',

  actions: 'Acciones',
  noActions: 'No se acordó ninguna acción.',
  actionColumns: {
    number: 'N.º',
    action: 'Acción',
    owner: 'Responsable',
    due: 'Fecha límite',
    measure: 'Cómo sabremos que ha funcionado',
    firstCheckIn: 'Primera revisión',
  },
  actionKinds: { mitigate: 'Mitigar', amplify: 'Reforzar' },
  tableColumns: { kind: 'Tipo' },
  actionDone: (label) => `${label} hecha`,
  noOwner: 'Aún sin responsable',
  notSet: 'por definir',

  decisions: 'Decisiones',
  noDecisions: 'No se tomó ninguna decisión.',

  nextCheckIn: 'Próxima revisión',
  noCheckIn: 'Aún no se ha acordado ninguna revisión.',

  unnamedStage: 'Etapa sin nombre',
  unnamedTheme: 'Tema sin nombre',
  noteCount: notes,
  dotCount: (count) => (count === 0 ? 'ningún punto' : count === 1 ? '1 punto' : `${count} puntos`),
  whyItWorked: 'Por qué funcionó',
  why: 'Por qué',
  howWeKeepIt: 'Cómo lo mantenemos',
  whatChanges: 'Qué cambia',
  views: {
    clientView: 'Como lo ve el cliente',
    departmentView: 'Como lo ve otro departamento',
    newcomerView: 'Como lo ve alguien nuevo',
    ownerView: 'Como lo ve la propiedad',
  },
  actionReference: (label) => `Acción ${label}`,
  decisionReference: (label) => `Decisión ${label}`,
  parkedReference: 'Aparcado',
  noAction: 'Sin acción',
  noOutcome: 'No se anotó ninguna acción ni decisión.',
  withoutTheme: 'Sin tema',
  noNotes: 'No se escribió ninguna nota.',
  emptyText: '(sin texto)',

  parkingLot: 'Temas aparcados',
  nothingParked: 'No se aparcó ningún tema.',
  takenBy: 'Se encarga',
  nobodyYet: 'nadie todavía',

  people: 'Asistentes',
  noPeople: 'No hay asistentes anotados.',
  peopleColumns: { name: 'Nombre', role: 'Función', attendance: 'Asistencia' },
  unnamedPerson: 'Persona sin nombre',
  isFacilitator: 'facilitación',
  isManagement: 'dirección',
  wholeSession: 'Toda la sesión',
  apologies: 'Excusa su asistencia',
  arrivedAt: (time) => `Llegada a las ${time}`,
  arrivedAfter: (length) => `Llegada ${length} después del inicio`,
  leftAt: (time) => `Salida a las ${time}`,
  leftAfter: (length) => `Salida después de ${length}`,
  leftEarly: 'Salida antes del final',

  howItRan: 'Cómo transcurrió la sesión',
  noStages: 'No había orden del día.',
  stageColumns: { stage: 'Punto de la agenda', planned: 'Previsto', actual: 'Real' },
  notTimed: 'sin medir',
  soFar: (length) => `${length} hasta ahora`,
  total: 'Total',
  celebration: 'Celebración',
  moreTime: 'Más tiempo, a mano alzada',
  extension(length, up, down) {
    const thumbs = [
      ...(up === null ? [] : [`${up} a favor`]),
      ...(down === null ? [] : [`${down} en contra`]),
    ];
    return thumbs.length === 0 ? `+${length}` : `+${length} (${thumbs.join(', ')})`;
  },

  appendix: 'Anexo: todas las notas',
  appendixIntro: (count) =>
    count === 1
      ? 'La única nota, palabra por palabra.'
      : `Las ${count} notas, palabra por palabra, por orden de número.`,
  noteColumns: { number: 'N.º', note: 'Nota', question: 'Pregunta', theme: 'Tema', writer: 'De' },
  noWriter: 'nadie en particular',
  noTheme: 'ningún tema',
  noQuestion: 'ninguna pregunta',

  practice: minutesPractice,
};
