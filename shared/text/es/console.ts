import type { console as en } from '../en/console';

export const console: typeof en = {
  name: 'Consola',
  windowTitle: 'Consola – Lessons Learned',
  open: 'Abrir la consola',
  onlyYou: 'Solo tú ves esta ventana.',
  close: 'Cerrar la consola',
  swap: 'Cambiar las pantallas',
  keysBack: 'Las teclas son de la sala. F9 las trae aquí, Esc las devuelve.',
  oneDisplay:
    'Solo hay una imagen. Para la consola, conecta una segunda pantalla y amplía esta (en Windows: tecla Windows y P).',

  secondHere: 'Hay una segunda pantalla.',
  notNow: 'Ahora no',
  rememberAnswer: 'Siempre así',
  secondGone: 'La segunda pantalla ya no está y la consola se ha cerrado. No se ha perdido nada.',
  whenSecond: 'Con una segunda pantalla',
  secondChoices: { ask: 'Preguntar', open: 'Abrir la consola', never: 'No preguntar' },

  noSession: 'No hay ninguna sesión abierta.',
  noSessionHelp: 'Abre una en la ventana de la sala; la consola la seguirá sola.',
  notBegun: 'La mañana aún no ha empezado.',
  notBegunHelp: 'Empiézala en la ventana de la sala.',

  now: 'Ahora',
  stageOf: (stage, all) => `Etapa ${stage} de ${all}`,
  comesNext: 'Después:',
  laterStage: (title) => `luego ${title}`,
  lastStage: 'Es la última etapa.',
  turnOf: (name) => `${name} tiene el teclado`,
  turnOnTheWay: (name) => `El teclado pasa a ${name}`,
  thenName: (name) => `luego ${name}`,
  typesFor: (typist, name) => `${typist} escribe por ${name}`,
  themeNow: (number, name) => `Tema ${number}: ${name}`,
  covered: 'Se está escribiendo, oculto para la sala',
  coveredEmpty: 'Aún no hay nada escrito',

  left: 'quedan',
  over: 'de más',
  boxes: { think: 'Reflexión:', theme: 'Este tema:' },
  boxLeft: (time) => `quedan ${time}`,
  boxOver: (time) => `${time} de más`,

  cues: 'Lo que ayuda aquí',
  ownCues: 'Tus notas para esta etapa',
  ownCuesHint: 'Se guardan con la sesión; nunca en la pared ni en el acta.',

  people: 'Personas',
  unheard: {
    note: 'Aún sin nota aquí:',
    vote: 'Aún sin votar:',
    morning: 'Aún no han escrito nada:',
  },
  allHeard: {
    note: 'Todos tienen una nota aquí',
    vote: 'Todos han votado',
    morning: 'Todos han escrito algo',
  },
  gone: 'no está',

  runSheet: 'Plan de la mañana',
  starts: 'Inicio',
  stage: 'Etapa',
  planned: 'Previsto',
  used: 'Usado',

  cuesFor: {
    opening: [
      'Leer el propósito en voz alta. ¿Sigue valiendo?',
      'Decir cuándo acaba la mañana y cuándo hay pausas.',
    ],
    review: [
      'Una acción tras otra, primero quien responde de ella.',
      'Preguntar qué cambió, no quién tuvo la culpa.',
      '«Abandonada» también es una respuesta.',
    ],
    commitments: ['Una frase cada uno, que empieza por «Yo».', 'Algo que esté en la propia mano.'],
    thanks: [
      'Decir por qué: lo que merece repetirse.',
      'Nadie está obligado; un breve silencio va bien.',
    ],
    talk: [
      'Lee la pregunta en voz alta una vez.',
      'Cada persona dice una frase antes de que alguien diga dos.',
      'Di el tiempo en voz alta: «Quedan cinco minutos».',
    ],
    break: [
      'Di cuándo se sigue.',
      'Abre una ventana.',
      'Mira adelante: ¿qué etapa puede ceder minutos?',
    ],
    actions: [
      'Una persona y una fecha para cada acción.',
      'Pregunta a esa persona: «¿Estará hecho para entonces?»',
      '¿Demasiadas? Quédate con las cinco más importantes.',
    ],
    close: [
      'Lee las acciones en voz alta, una por una.',
      'Da las gracias a cada persona por su nombre.',
      'Di cuándo llegará el acta.',
    ],
    think: [
      'Silencio. Nadie escribe en el teclado.',
      'Una sola idea por papel.',
      '¿Aún escriben al final? Da un minuto más.',
    ],
    write: [
      'Quien escribe una nota la lee en voz alta.',
      'Sin comentarios todavía: se habla después.',
      'Pasar está bien; se vuelve a preguntar al final de la ronda.',
      '¿Alguien escribe despacio? Ofrece escribir en su lugar.',
    ],
    group: [
      'Lee cada nota en voz alta antes de moverla.',
      'Pregunta a quien la escribió: «¿Va aquí?»',
      'Pon nombre a un tema cuando sus notas estén juntas.',
    ],
    vote: [
      'Di cuántos puntos tiene cada persona.',
      'Silencio hasta que todos hayan votado.',
      'Mirad juntos los empates antes de seguir.',
    ],
    discuss: [
      'Primero por qué, luego qué cambia, luego quién y cuándo.',
      'Pregunta a los callados antes de que hable la dirección.',
      '¿Dan vueltas a lo mismo? Aparcadlo.',
    ],
  },
};
