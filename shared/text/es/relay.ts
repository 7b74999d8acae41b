import type { relay as en } from '../en/relay';

const NUMBER_WORDS = [
  'ninguna',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
];
const numberWord = (count: number): string => NUMBER_WORDS[count] ?? String(count);

export const relay: typeof en = {
  round: (lap) => `vuelta ${lap}`,
  seats: 'Asientos, por orden de la mesa',
  seatStates: {
    waiting: 'aún no ha tenido turno en esta vuelta',
    wrote: 'ha escrito en esta vuelta',
    passed: 'ha pasado en esta vuelta',
    now: 'tiene el teclado',
    away: 'no está en la sala',
  },
  whoIsHere: 'Quién está',
  writtenCount: (wrote, all) =>
    wrote === all ? 'Han escrito todos' : `Han escrito ${wrote} de ${all}`,
  notesSoFar: (count) => (count === 1 ? 'nota hasta ahora' : 'notas hasta ahora'),

  before: {
    title: 'Cada uno escribe una nota',
    begins: (first) => `Empieza ${first}`,
    thenRound: (second) => `luego ${second}, y así alrededor de la mesa`,
    start: 'Empezar',
    nobody: 'Todavía no hay nadie en la sala.',
    chooseSeat: '¿Empieza otra persona? Elegid su asiento.',
  },

  turn: {
    yourTurn: ', te toca',
    secondAsk: ', otra vez: ¿una nota tuya?',
    thenName: (name) => `luego ${name}`,
    lastInRound: 'final de esta vuelta',
    noteLabel: (name) => `Nota de ${name}`,
    save: 'guardar y pasar el teclado',
    saveLast: 'guardar',
    pass: 'pasar esta vuelta',
    passAgain: 'otra vez: pasar',
    back: 'el turno anterior',
    left: (count) => (count === 1 ? 'carácter libre' : 'caracteres libres'),
    tooMany: (count) => (count === 1 ? 'carácter de más' : 'caracteres de más'),
    makeNotes: (count) => `hacer ${numberWord(count)} notas`,
    splitOf: (name, count) => `${name}: ${numberWord(count)} notas`,
    saveAll: (count) => (count === 2 ? 'Guardar las dos notas' : `Guardar las ${count} notas`),
    goOnTyping: 'Seguir escribiendo',
    moreParts: (count) => `+${count} más`,
    splitSpoken: (count) =>
      `El texto da ${numberWord(count)} notas. Intro las guarda, Escape vuelve al texto.`,
    passHint: 'Pulsa Escape otra vez para pasar esta vuelta.',
    savedWords: 'Lo escrito se guarda para el próximo turno.',
  },

  handOver: {
    thanks: (name) => `Gracias, ${name}.`,
    passed: (name) => `${name} pasa esta vez.`,
    begins: 'El teclado empieza con',
    passTo: 'Pasad el teclado a',
    whenReady: (name) => `${name}, cuando lo tengas, pulsa`,
    takeIt: 'Intro',
    spoken: (name) => `Pasad el teclado a ${name}. ${name} pulsa Intro.`,
  },

  lapEnd: {
    all: 'Todos han escrito una',
    some: (count) => (count === 1 ? 'Una nota en esta vuelta' : `${count} notas en esta vuelta`),
    none: 'Nadie tenía una nota en esta vuelta',
    passed: (names) => `Han pasado: ${names}`,
    anotherRound: 'Otra vuelta',
  },

  finished: {
    title: (count) =>
      count === 0
        ? 'Todavía no hay notas'
        : count === 1
          ? 'Hay una nota escrita'
          : `Hay ${count} notas escritas`,
    again: 'Otra vuelta',
  },
  endWriting: 'Terminar de escribir',
  ended: 'Se ha terminado de escribir.',
  and: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} y ${names.at(-1)}`,

  add: {
    title: 'Añadir notas',
    button: 'Añadir notas',
    who: 'Quién lo dice',
    nobody: 'Nadie en concreto',
    notes: 'Notas, una por línea',
    hint: 'También se puede pegar una lista.',
    count: (count) =>
      count === 0 ? 'Todavía ninguna nota' : count === 1 ? '1 nota' : `${count} notas`,
    tooLong: (line, over) =>
      `A «${line}» ${over === 1 ? 'le sobra 1 carácter' : `le sobran ${over} caracteres`}.`,
    moreTooLong: (count) => `Otras ${count} son demasiado largas.`,
    split: (count) => `Hacer ${numberWord(count)} notas`,
    splitAll: 'Hacer varias notas de cada una',
    submit: (count) => (count < 2 ? 'Añadir la nota' : `Añadir ${count} notas`),
    done: (count) =>
      count === 1 ? '1 nota está en la pared.' : `${count} notas están en la pared.`,
    needText: 'Escribid o pegad primero al menos una nota.',
    tooMany: 'Como mucho 500 notas a la vez; añadid el resto después.',
  },
};
