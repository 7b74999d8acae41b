import type { Texts } from '../en';

export const customers: Texts['customers'] = {
  log: 'Conversaciones',
  add: 'Nueva conversación',
  none: 'Ninguna conversación en este trimestre.',
  noneHint:
    'Llame a un cliente, no para vender, solo para escuchar. Luego pulse N y anote lo que oyó.',
  quarter: (quarter, year) => `T${quarter} ${year}`,
  earlier: 'Trimestre anterior',
  later: 'Trimestre siguiente',
  counts: 'Quién ha visto a quién',
  goal: (count) => `Cada directivo: ${count} clientes por trimestre.`,
  noManagers: 'Nadie está marcado como directivo en la última sesión. Se hace en su preparación.',
  countOf: (name, count, goal) => `${name}: ${count} de ${goal}`,
  met: (count, goal) => (count >= goal ? `${count}, muy bien` : `${count} de ${goal}`),
  missing: (names) => `Aún por ver a un cliente: ${names}`,
  all: 'Todos los directivos han visto a sus clientes.',
  rowBy: (by, day) => `${by}, ${day}`,
  added: (customer) => `Conversación con ${customer} guardada.`,
  changed: (customer) => `Conversación con ${customer} cambiada.`,
  removed: (customer) => `Conversación con ${customer} quitada.`,
  letGo: 'Descartar',
  showLog: 'Las conversaciones',
  fields: {
    by: '¿Quién escuchó?',
    on: '¿Qué día?',
    customer: '¿Qué cliente?',
    heard: '¿Cómo les va? ¿Qué les cuesta?',
  },
  examples: { by: 'un nombre', customer: 'como Halden Dental', on: 'como ayer o 12 oct' },
  problems: {
    'by-needed': '¿Quién escuchó? Escriba un nombre.',
    'on-needed': '¿Qué día fue?',
    'to-come': 'Ese día aún está por venir: guarde una conversación cuando la haya tenido.',
    'customer-needed': '¿Qué cliente fue?',
    'heard-needed': 'Escriba al menos una cosa que oyó.',
  },
};
