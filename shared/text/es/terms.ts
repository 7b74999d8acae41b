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
