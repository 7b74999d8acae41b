import type { time as en } from '../en/time';

const minutesInWords = (count: number) => (count === 1 ? 'un minuto' : `${count} minutos`);

export const time: typeof en = {
  boxes: { stage: 'Toda la etapa', think: 'Silencio', theme: 'Este tema' },
  of: (box, words) => `${box}: ${words}`,
  hint: (word, box) => `${word} (${box})`,
  forThisTheme: 'para este tema',
  lastMinutes: 'los dos últimos minutos',

  startSilence: (minutes) => `Empezar ${minutesInWords(minutes)} de silencio`,
  silenceOver: 'Fin del silencio',
  thenTurns: 'Ahora cada uno escribe una nota, por turnos.',

  marks: {
    think: {
      'two-minutes': 'Quedan dos minutos de silencio.',
      end: 'Se acabó el silencio. Ahora cada uno escribe una nota.',
    },
    theme: {
      'two-minutes': 'Quedan dos minutos para este tema.',
      end: 'Se acabó el tiempo de este tema. ¿Seguimos? Enseñad el pulgar.',
      over: 'Este tema lleva dos minutos de más.',
    },
  },

  goOn: '¿Seguimos?',
  sideways: 'De lado: da igual',
  countUp: 'Cuántos pulgares arriba',
  countDown: 'Cuántos pulgares abajo',
  extend: (minutes) => (minutes === 1 ? 'Un minuto más' : `${minutes} minutos más`),
  extendShort: (minutes) => `¿Seguir? +${minutes} min`,
  moveOn: 'Pasamos',
  extended(minutes, up, down) {
    const shown = [
      ...(up === null ? [] : [`${up} ${up === 1 ? 'pulgar' : 'pulgares'} arriba`]),
      ...(down === null ? [] : [`${down} ${down === 1 ? 'pulgar' : 'pulgares'} abajo`]),
    ].join(', ');
    const more = minutes === 1 ? 'Un minuto más.' : `${minutes} minutos más.`;
    return shown === '' ? more : `${more} ${shown}.`;
  },

  exchange: 'Tomar o dar minutos',
  exchangeTitle: 'Minutos entre etapas',
  which: 'Otra etapa',
  stageLeft: (title, minutes) => `${title}, ${minutes} min`,
  left: (title, minutes) =>
    `A ${title} le ${minutes === 1 ? 'queda' : 'quedan'} ${minutesInWords(minutes)}.`,
  takeFrom: (title) => `Tomar de «${title}»`,
  giveTo: (title) => `Dar a «${title}»`,
  allMinutes: (minutes) => `los ${minutes} min`,
  endStays: (end) => `El final no cambia: ${end}.`,
  shifted: (minutes, from, to, end) =>
    `${minutes === 1 ? 'Un minuto' : `${minutes} minutos`} de «${from}» a «${to}». El final sigue a las ${end}.`,
  shiftedBack: 'Los minutos están otra vez donde estaban.',
  nobodyToCome: 'Ya no queda ninguna otra etapa.',

  allNotes: (count) => (count === 1 ? 'La nota entera' : `Las ${count} notas`),
  backToTheme: 'Volver al tema',

  views: '¿Cómo lo ven otros?',
  viewsPart: 'Otros',
  viewsClose: 'Plegar',
  lenses: {
    clientView: 'El cliente',
    departmentView: 'Otro departamento',
    newcomerView: 'Alguien nuevo',
    ownerView: 'La propiedad',
  },
  lensExamples: {
    clientView: '¿Qué diría un cliente?',
    departmentView: '¿Cómo se ve desde el departamento de al lado?',
    newcomerView: '¿Qué le extrañaría a alguien en su primera semana?',
    ownerView: '¿Qué significa para toda la empresa?',
  },
  viewsFilled: (names) => `Con palabras: ${names}`,
};
