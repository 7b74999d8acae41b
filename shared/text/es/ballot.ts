import type { ballot as en } from '../en/ballot';
import { keyNames } from './key-names';

const dots = (count: number) => (count === 1 ? '1 punto' : `${count} puntos`);

export const ballot: typeof en = {
  question: '¿Qué es lo que más importa?',
  dots: (count) => (count === 0 ? 'ningún punto' : dots(count)),

  begin: {
    facts: (themes, people) =>
      `${themes} temas, ${people} ${people === 1 ? 'persona' : 'personas'}`,
    method: 'Cómo se vota',
    methods: {
      turns: 'Por turnos',
      fingers: 'Con los dedos',
      operator: 'Escribe una persona',
    },
    how: {
      turns: 'El teclado da la vuelta. La pantalla oculta adónde van los puntos.',
      fingers: 'Tema a tema, todos muestran dedos. Tú escribes la suma.',
      operator: 'Todos dicen o anotan sus temas. Tú los escribes.',
    },
    dots: 'Puntos por persona',
    each: (count) => `${dots(count)} cada uno`,
    fewer: 'Un punto menos',
    more: 'Un punto más',
    start: 'Empezar a votar',
    goBack: 'Volver a donde estábamos',
    replaces: 'Los votos de ahora se sustituyen.',
    started: 'Ha empezado una votación nueva.',
    nobody: 'Todavía no hay nadie en la sala que pueda votar.',
  },
  empty: {
    title: 'Todavía no hay temas que votar',
    text: 'Los temas salen de agrupar las notas. También podéis seguir y hablar sin votar.',
  },
  single: {
    title: 'Solo hay un tema',
    text: 'No hay nada que elegir: dedicadle vuestro tiempo.',
    talk: 'Hablar de ello',
  },

  themes: 'Temas',
  voting: {
    isVoting: 'está votando',
    isTypedFor: 'dice sus temas',
    ofLeft: (all) => `de ${dots(all)} por dar`,
    covered: (people) =>
      `Nadie ve adónde van los puntos hasta que ${people < 3 ? 'todos' : `los ${people}`} hayan votado`,
    to: 'a',
    give: 'dar un punto',
    backspace: keyNames.Backspace,
    takeBack: 'retirarlos todos',
    done: 'listo, pasar el teclado',
    doneLast: 'listo',
    nextPerson: 'siguiente persona',
    doneUnused: (left) => `otra vez: ${left === 1 ? 'sobra' : 'sobran'} ${dots(left)}`,
    noneLeft: (all) =>
      all === 1
        ? 'El único punto está dado. Retroceso lo retira.'
        : `Los ${all} puntos están dados. Retroceso los retira.`,
    noSuchTheme: ({ lastFigure, lastLetter, hasMore }) =>
      `Los temas tienen las teclas 1 a ${lastFigure}${lastLetter === null ? '' : ` y A${lastLetter === 'A' ? '' : ` a ${lastLetter}`}`}.${hasMore ? ' A los demás se llega con las flechas y Espacio.' : ''}`,
    unused: (left) =>
      `${left === 1 ? 'Queda' : 'Quedan'} ${dots(left)}. Otra vez Intro para seguir sin ${left === 1 ? 'él' : 'ellos'}.`,
    started: (name, all) => `Vota ${name}. ${dots(all)}.`,
    given: (left) => `Un punto dado. ${left === 1 ? 'Queda' : 'Quedan'} ${left}.`,
    takenBack: (all) => `Todos los puntos han vuelto: ${all}.`,
  },

  seats: 'Asientos, en el orden de la mesa',
  seatStates: {
    voted: 'ha votado',
    waiting: 'aún no ha votado',
    now: 'tiene el teclado',
    away: 'no está en la sala',
  },
  skip: (name) => `${name} vota después`,
  anew: 'Empezar de nuevo',
  showWithout: (missing) =>
    missing === 1 ? 'Mostrar sin el voto que falta' : `Mostrar sin los ${missing} que faltan`,

  complete: {
    title: 'Han votado todos',
    titleOfHands: 'Todos los temas están contados',
    missing: (names) => `Aún sin votar: ${names}`,
    covered: 'El resultado sigue oculto.',
    votesNow: (name) => `${name} vota ahora`,
    show: 'Mostrar el resultado',
    showWithout: 'Mostrar el resultado sin ellos',
  },

  hands: {
    showFor: 'Mostrad los dedos para',
    spread: (count) =>
      count === 1
        ? 'Cada uno tiene un dedo para uno de los temas.'
        : `Cada uno reparte ${count} dedos entre todos los temas.`,
    sum: 'Todos los dedos, sumados',
    enter: 'tema siguiente',
    enterLast: 'listo',
    wrong: (most) => `Escribe un número entero de 0 a ${most}.`,
    tooMany: (left, all) =>
      left === all
        ? `Esta sala puede mostrar ${all} dedos como mucho. Contad otra vez.`
        : left === 0
          ? `Los otros temas ya tienen los ${all} dedos de esta sala. Contad otra vez o corregid otra suma.`
          : `Los otros temas tienen ${all - left} de los ${all} dedos de esta sala; ${left === 1 ? 'queda' : 'quedan'} ${left}. Contad otra vez o corregid otra suma.`,
    counted: 'contado',
    notCounted: 'sin contar',
    again: 'Ya está contado. Un número nuevo ocupa su lugar.',
    spoken: (name) => `Mostrad los dedos para ${name}.`,
    progress: (count, all) => `${count} de ${all} ${count === 1 ? 'contado' : 'contados'}`,
  },

  operator: {
    people: 'Personas',
    isIn: 'está anotado',
    isOut: 'aún falta',
    given: (count, all) => `${count} de ${dots(all)}`,
    progress: (count, all) => `${count} de ${all} ${count === 1 ? 'anotado' : 'anotados'}`,
    choose: 'elegir persona',
    spoken: (name) => `Temas de ${name}.`,
    before: 'Persona anterior',
    after: 'Persona siguiente',
  },

  result: {
    order: 'Orden de conversación',
    place: (place, isTied) => `${place}.º ${isTied ? 'compartido' : 'lugar'}`,
    noDots: 'Nadie ha dado puntos; se queda el orden del tablero.',
    spoken: (names, count) => `Más puntos: ${names}, ${dots(count)}.`,
    up: (name) => `Tratarlo antes: ${name}`,
    down: (name) => `Tratarlo después: ${name}`,
    keys: 'cambiar el orden',
    moved: (name, place, all) => `${name} es ahora el número ${place} de ${all}.`,
    again: 'Votar otra vez',
  },
};
