import type { relay as en } from '../en/relay';
import { keyNames } from './key-names';

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
  lastRound: 'última vuelta',
  seats: 'Todos, por orden de turno',
  seatStates: {
    waiting: 'aún no ha tenido turno en esta vuelta',
    wrote: 'ha escrito en esta vuelta',
    passed: 'ha pasado en esta vuelta',
    now: 'tiene el teclado',
    away: 'no está en la sala',
  },
  noNoteSeat: (state) => `${state}, aún sin nota`,
  noNoteYet: (names, more) =>
    more === 0
      ? `Aún sin nota: ${relay.and(names)}`
      : `Aún sin nota: ${names.join(', ')} y ${more} más`,
  pace: {
    lap: (minutes) =>
      minutes === 0
        ? 'A este ritmo, menos de un minuto para esta vuelta'
        : `A este ritmo, unos ${minutes} min para esta vuelta`,
    nextLap: (minutes) =>
      minutes === 0
        ? 'Otra vuelta dura menos de un minuto'
        : `Otra vuelta dura unos ${minutes} min`,
    moreThanLeft: (left) =>
      left === 0 ? 'y se ha acabado el tiempo' : `más que los ${left} min que quedan`,
  },
  whoIsHere: 'Quién está',
  writtenCount: (wrote, all) =>
    wrote === all ? 'Han escrito todos' : `Han escrito ${wrote} de ${all}`,
  notesSoFar: (count) => (count === 1 ? 'nota hasta ahora' : 'notas hasta ahora'),

  before: {
    title: 'Cada uno escribe una nota',
    begins: (first) => `Empieza ${first}`,
    thenRound: (second) => `luego ${second}, y así alrededor de la mesa`,
    thenOrder: (second) => `luego ${second}, y así sucesivamente`,
    start: 'Empezar',
    nobody: 'Todavía no hay nadie en la sala.',
    chooseSeat: '¿Empieza otra persona? Elegid su asiento.',
    paper: 'Nadie pasa el teclado: las notas en papel se recogen y se escriben aquí.',
    paperTitle: 'Una persona escribe los papeles',
    startPaper: 'Escribir los papeles',
  },

  ways: {
    title: 'Escribir y turnos',
    button: 'Escribir y turnos',
    typing: 'Mientras alguien escribe',
    typingModes: { open: 'A la vista', covered: 'Tapado', paper: 'En papel' },
    typingHints: {
      open: 'La sala lee mientras alguien escribe.',
      covered:
        'La sala ve que alguien escribe; las notas se destapan juntas después de cada vuelta.',
      paper: 'Una persona escribe lo que dicen los papeles.',
    },
    order: 'Quién empieza',
    orders: { seats: 'Según se sientan', 'newest-first': 'Primero los más nuevos' },
    orderHints: {
      seats: 'Alrededor de la mesa, asiento por asiento.',
      'newest-first': 'Empieza quien llegó el último, para no esperar a los veteranos.',
      noYears: 'Aún no se conoce ningún año de llegada: se pregunta según se sientan.',
    },
    managementLast: 'Dirección al final',
    managementLastHint: 'Para que nadie escriba lo que la dirección quiere leer.',
    asked: (names, more) =>
      more === 0 ? `Orden: ${names.join(', ')}` : `Orden: ${names.join(', ')} y ${more} más`,
    nobody: 'Todavía no hay nadie a la mesa.',
    done: 'Listo',
  },

  covered: {
    isWriting: ' está escribiendo',
    onlyYou: 'En pequeño, solo para ti',
    hidden: 'Tus letras están tapadas; la próxima tecla las muestra.',
    uncovered: (count) =>
      count === 1 ? 'La nota de esta vuelta' : `Las ${count} notas de esta vuelta, mezcladas`,
  },

  typeFor: {
    button: 'Escribe por mí',
    title: (name) => `¿Quién escribe por ${name}?`,
    hint: (name) => `La nota sigue siendo de ${name}.`,
    themselves: (name) => `Escribe ${name}`,
    facilitates: 'modera',
    nextSeat: 'asiento de al lado',
    typesFor: (typist, name) => `${typist} escribe por ${name}`,
    typesAgain: (name) => `Vuelve a escribir ${name}`,
  },

  paper: {
    slipsOf: (name) => `Papeles de ${name}`,
    slipsOfNobody: 'Papeles sin nombre',
    how: 'Seguid escribiendo en papel; los papeles se pasan aquí.',
    naming: 'De quién son los papeles',
    byName: 'Con nombres',
    withoutNames: 'Sin nombres',
    field: 'Lo que dice el papel',
    save: 'siguiente papel',
    nextPerson: (name) => `si está vacío: pasar a ${name}`,
    lastPerson: 'Eran todos. Para un papel que llegue después, elegid el asiento.',
    before: 'la persona anterior',
    progress: (typed, all) => `${typed} de ${all} personas tienen papeles aquí`,
    now: 'se está escribiendo',
    typed: (count) => (count === 1 ? 'tiene 1 papel aquí' : `tiene ${count} papeles aquí`),
    none: 'aún no tiene papeles aquí',
    tooLong: (count) =>
      `Demasiado largo para una nota. ${keyNames.Ctrl} ${keyNames.Enter} hace ${numberWord(count)} notas.`,
  },

  turn: {
    yourTurn: ', te toca',
    secondAsk: ', otra vez: ¿una nota tuya?',
    thenName: (name) => `luego ${name}`,
    thenNames: (names) => `luego ${names.join(', ')}`,
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
      `El texto da ${numberWord(count)} notas. Intro las guarda, ${keyNames.Esc} vuelve al texto.`,
    passHint: 'Pulsa Esc otra vez para pasar esta vuelta.',
    savedWords: 'Lo escrito se guarda para el próximo turno.',
  },

  handOver: {
    thanks: (name) => `Gracias, ${name}.`,
    passed: (name) => `${name} pasa esta vez.`,
    begins: 'El teclado empieza con',
    passTo: 'Pasad el teclado a',
    whenReady: (name) => `${name}, cuando lo tengas, pulsa`,
    takeIt: keyNames.Enter,
    spoken: (name) => `Pasad el teclado a ${name}. ${name} pulsa Intro.`,
  },

  lapEnd: {
    all: 'Todos han escrito una',
    some: (count) => (count === 1 ? 'Una nota en esta vuelta' : `${count} notas en esta vuelta`),
    none: 'Nadie tenía una nota en esta vuelta',
    passed: (names) => `Han pasado: ${names}`,
    anotherRound: 'Otra vuelta',
    lastRound: 'Una última vuelta',
    wasLast: 'Era la última vuelta',
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
  endWriting: 'Dejar de escribir',
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
