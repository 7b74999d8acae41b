import { isBlank } from '../../lib/blank';
import type { Texts } from '../en';
import { figure } from '../figures';

export const register: Texts['register'] = {
  title: 'Procesos',
  lead: 'Lo que hacemos una y otra vez: un responsable, una versión, un número.',
  add: 'Nuevo proceso',
  none: 'Todavía no hay ningún proceso escrito.',
  noneHint: 'Cualquier proceso es mejor que ninguno: pulsa N y empieza por el que duele.',
  count: (count) => (count === 1 ? '1 proceso' : `${figure(count)} procesos`),
  staleCount: (count) =>
    count === 0
      ? 'Ninguno envejece.'
      : count === 1
        ? '1 se queda anticuado.'
        : `${count} se quedan anticuados.`,
  tookIn: (names: readonly string[]) =>
    names.length === 1
      ? `Ahora en el registro: «${names[0]}».`
      : `Ahora en el registro: ${names.length} procesos.`,
  takeIn: (count: number) =>
    count === 1 ? 'Incorporar una nueva rutina' : `Incorporar ${count} nuevas rutinas`,
  keptOf: (kept, all) => `${kept} de ${all}`,
  rowName: (name, kept, all) => `${name}, ${kept} de ${all} comprobaciones cumplidas`,
  nobody: 'nadie todavía',
  principles: {
    'process-work': 'Todo trabajo es un proceso',
    'any-process': 'Cualquier proceso es mejor que ninguno',
    'good-process': 'Lo bueno gana a lo malo',
    'one-version': 'Una versión gana a muchas',
    better: 'Lo bueno puede mejorar',
    'goes-bad': 'Todo buen proceso acaba siendo malo',
  },
  findings: {
    owned: 'Tiene responsable',
    'no-owner': 'Sin responsable',
    written: 'Escrito',
    'not-written': 'Sin escribir',
    'meets-target': 'Cumple su meta',
    'misses-target': 'No cumple su meta',
    'not-measured': 'Sin medir',
    'one-way': 'Una versión',
    'many-ways': 'Muchas versiones',
    twice: 'Escrito dos veces',
    'not-counted': 'Versiones sin contar',
    'can-be-better': 'Puede mejorar',
    'nothing-noted': 'Nada anotado que mejorar',
    fresh: 'Al día',
    'no-review': 'Sin día de revisión',
    stale: 'Se queda anticuado',
  },
  namesake: (name, owner) => (isBlank(owner) ? `también «${name}»` : `también «${name}», ${owner}`),
  withFact: (what, fact) => `${what}: ${fact}`,
  existsAlready: (whom) => `Ya existe: ${whom}.`,
  missing: {
    metric: 'la medida no tiene nombre',
    target: 'sin meta',
    reading: 'sin medida',
    side: '¿al menos o como máximo?',
  },
  readAll: 'Leer todo',
  ways: (count) => (count === 1 ? 'una manera' : `${count} maneras`),
  measured: (reading, target, isMost) =>
    `${reading}, meta ${isMost ? 'como máximo' : 'al menos'} ${target}`,
  reviewBy: (day) => `revisar antes del ${day}`,
  from: (title) => `Viene de ${title}`,
  openFrom: 'Ver la acción',
  reviewedToday: 'Revisado hoy',
  nextIn: (months) => (months === 12 ? 'otra vez en un año' : `otra vez en ${months} meses`),
  reviewed: (name, day) => `«${name}» revisado. Próxima vez: ${day}.`,
  added: (name) => `«${name}» está en el registro.`,
  changed: (name) => `«${name}» cambiado.`,
  removed: (name) => `«${name}» quitado.`,
  letGo: 'Descartar',
  backToList: 'Volver a la lista',
  fields: {
    name: 'Proceso',
    owner: 'Su único responsable',
    place: 'Dónde está su versión',
    ways: '¿Cuántas maneras hay?',
    metric: 'Qué se mide',
    unit: 'Unidad',
    target: 'Meta',
    bound: 'La meta es',
    reading: 'Última medida',
    reviewOn: 'Revisar antes del',
    phase: 'Fase',
    couldBeBetter: '¿Qué podría ser mejor?',
  },
  examples: {
    name: 'como Prueba de restauración',
    owner: 'un nombre',
    place: 'como Wiki / Copias',
    metric: 'como pruebas correctas',
    unit: 'como % u horas',
  },
  bounds: { least: 'al menos', most: 'como máximo' },
  problems: {
    'name-needed': 'Un proceso necesita un nombre.',
    'no-count': 'Escribe un número entero de maneras, como 1.',
    'no-number': 'Escribe un número, como 96,5.',
  },
};
