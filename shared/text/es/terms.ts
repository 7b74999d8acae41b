import type { Texts } from '../en';

export const terms: Texts['terms'] = {
  outcomes: {
    done: 'hecha',
    partly: 'en parte',
    'not-done': 'sin hacer',
    dropped: 'descartada',
    basic: 'ya es rutina',
  },
  verdicts: {
    keep: 'Mantener',
    change: 'Cambiar',
    stop: 'Dejar',
  },
  phases: {
    planning: 'Planificación',
    implementation: 'Implantación',
    operation: 'Operación',
    optimisation: 'Optimización',
  },
  facets: {
    people: 'Personas',
    process: 'Proceso',
    technology: 'Tecnología',
  },
  tackled: {
    cause: 'Elimina una causa',
    symptom: 'Trata un síntoma',
  },
  tackledOf: ({ causes, symptoms, all }) =>
    [
      `${causes} de ${all} ${causes === 1 ? 'elimina' : 'eliminan'} una causa`,
      ...(symptoms === 0 ? [] : [`${symptoms} ${symptoms === 1 ? 'trata' : 'tratan'} un síntoma`]),
    ].join(', '),
  counted: {
    activity: 'Cuenta actividad',
    outcome: 'Cuenta un resultado',
  },
  names: {
    shown: 'A la vista',
    hidden: 'Ocultos',
    never: 'Nunca guardados',
  },
  weeks: (count: number) => (count === 1 ? 'una semana' : `${count} semanas`),
};
