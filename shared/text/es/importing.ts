import type { Texts } from '../en';
import type { ImportCounts } from '../en/importing';

const notesOf = (count: number): string => (count === 1 ? 'una nota' : `${count} notas`);
const peopleOf = (count: number): string => (count === 1 ? 'una persona' : `${count} personas`);
const actionsOf = (count: number): string => (count === 1 ? 'una acción' : `${count} acciones`);
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`;

function whatComes({ notes, writers, people, actions, owned }: ImportCounts): string {
  return listed([
    ...(notes > 0 ? [`${notesOf(notes)}${writers > 0 ? ` de ${peopleOf(writers)}` : ''}`] : []),
    ...(actions > 0
      ? [`${actionsOf(actions)}${owned < actions ? ` (${actions - owned} sin responsable)` : ''}`]
      : []),
    ...(people > 0
      ? [
          notes + actions > 0
            ? people === 1
              ? 'un nombre nuevo en la lista'
              : `${people} nombres nuevos en la lista`
            : peopleOf(people),
        ]
      : []),
  ]);
}

export const importing: Texts['importing'] = {
  title: 'Incorporar lo recogido',
  menu: {
    open: 'Importar',
    notes: 'Importar notas…',
    people: 'Importar personas…',
    actions: 'Importar acciones…',
  },
  what: 'Qué contiene la lista',
  targets: { notes: 'Notas', people: 'Personas', actions: 'Acciones' },
  paste: 'Pega la lista aquí',
  columnsHint: {
    notes: 'Una nota por línea, o columnas: nombre, pregunta, nota.',
    people: 'Una persona por línea, o columnas: nombre, función, dirección, año de entrada.',
    actions: 'Una acción por línea, o columnas: acción, responsable, fecha, tipo, medida.',
  },
  question: 'Para notas sin pregunta',
  noQuestion:
    'La agenda aún no tiene ninguna pregunta. Añade una primero, para que las notas tengan su sitio.',
  chooseFile: 'Elegir un archivo…',
  look: 'Ver las líneas',
  nothing: 'Pega una lista, o elige primero un archivo.',
  guessed: (file) => `${file} no dice cómo están escritas sus letras; comprueba los acentos abajo.`,
  notKept:
    'Aquí no se guardan nombres: esta lista queda solo en esta ventana hasta que se incorpore.',
  refused: {
    empty: (file) => `${file} está vacío. Elige otro archivo, o pega la lista.`,
    'too-large': (file) => `${file} ocupa más de 2 MB. Impórtelo en partes más pequeñas.`,
    'not-text': (file) =>
      `${file} no es texto. Guárdalo como CSV en la hoja de cálculo, o copia sus celdas y pégalas.`,
    unreadable: (file) =>
      `No se puede leer ${file}. Ciérralo en otros programas, o copia sus celdas y pégalas.`,
  },
  problemsOnly: (count) => `Solo problemas, ${count}`,
  noProblems: 'Ninguna línea tiene problemas.',
  noLines: 'No hay ninguna línea que incorporar. Vuelve atrás y pega una lista.',
  sum: (counts, out) => {
    const what = whatComes(counts);
    const stays = out === 1 ? 'una línea queda fuera' : `${out} líneas quedan fuera`;
    if (what === '') return `No se incorpora nada, ${stays}.`;
    return `Se incorporan: ${what}${out > 0 ? `; ${stays}` : ''}.`;
  },
  later: (later) =>
    `No caben más de una vez. Importa la misma lista otra vez para ${later === 1 ? 'la última línea' : `las otras ${later} líneas`}.`,
  tooMuch:
    'Es más de lo que cabe de una vez: 500 notas, 200 personas, 200 acciones. Deja algunas fuera.',
  apply: 'Incorporar',
  back: 'Atrás',
  done: (counts) => `Incorporado: ${whatComes(counts)}.`,
  line: (line) => `Línea ${line}`,
  linesOf: 'Líneas de la lista',
  fine: 'En orden',
  staysOut: 'Queda fuera',
  problems: {
    'note-empty': () => 'No hay ninguna nota',
    'note-too-long': (length) => `${length} caracteres, caben 140`,
    'note-twice': () => 'Ya está',
    'person-unknown': (name) =>
      name === '' ? 'Ese nombre no está en la lista' : `Nadie se llama «${name}»`,
    'person-ambiguous': (name) =>
      name === '' ? 'Varias personas tienen ese nombre' : `Varias personas se llaman «${name}»`,
    'question-unknown': (question) =>
      question === '' ? 'Sin pregunta' : `No hay pregunta «${question}»`,
    'name-empty': () => 'No hay ningún nombre',
    'name-too-long': () => 'Demasiado largo para nombre y función',
    'name-no-letters': (name) => `«${name}» no es un nombre`,
    'name-on-list': () => 'Ya está en la lista',
    'name-twice': () => 'Dos veces en esta lista',
    'year-unclear': (year) => `«${year}» no es un año; va sin él`,
    'action-empty': () => 'No hay ninguna acción',
    'action-too-long': () => 'Demasiado largo para una acción',
    'action-twice': () => 'Ya está',
    'owner-none': () => 'Sin responsable',
    'owner-many': (owner) => `«${owner}» no es una sola persona`,
    'owner-unknown': (owner) => `Nadie se llama «${owner}»`,
    'owner-ambiguous': (owner) => `Varias personas se llaman «${owner}»`,
    'day-unclear': (day) => `«${day}» no es un día; va sin él`,
    'day-past': (day) => `${day} ya ha pasado`,
    'kind-unclear': (kind) => `Tipo «${kind}» desconocido; va como «corrige»`,
    'head-likely': () => 'Parece un encabezado',
    'columns-unclear': () => 'Varias columnas: di arriba cuál es cuál',
    'too-many': () => 'Vendrá la próxima vez',
  },
  choiceFor: (line) => `Qué hacer con la línea ${line}`,
  choices: {
    take: 'Incorporar',
    split: (count) => `En ${count} notas`,
    out: 'Dejar fuera',
    withoutName: 'Sin nombre',
    withoutOwner: 'Sin responsable',
    add: (name) => (name === '' ? 'Añadir a la persona' : `Añadir a ${name}`),
    from: (name) => `De ${name}`,
    owner: (name) => `Responsable: ${name}`,
  },
  questionFor: (line) => `Pregunta de la línea ${line}`,
  chooseQuestion: 'Elegir una pregunta',
  addMissing: (count) =>
    count === 1 ? 'Añadir a la persona que falta' : `Añadir a ${count} personas que faltan`,
  forAll: (choice, count, name) =>
    name === ''
      ? `«${choice}» para las ${count} líneas como esta`
      : `«${choice}» para las ${count} líneas de ${name}`,
  readAs: (written, name) => `«${written}» leído como ${name}`,
  unread: (columns) => `No se incorpora: ${columns.join(', ')}`,
  lookAgain: (file) => `Volver a ver ${file}`,
  asked: '¿Qué columna es cuál?',
  askedColumns: {
    note: 'Nota',
    who: 'Nombre',
    name: 'Nombre',
    first: 'Nombre de pila',
    role: 'Función',
    action: 'Acción',
    owner: 'Responsable',
  },
  askedNone: 'Ninguna',
  askedLines: 'La línea entera',
  columns: {
    note: 'nota, notas, texto, respuesta, comentario, tarjeta, idea, aportación',
    who: 'nombre, quién, persona, autor, autora, de, nombre completo, nombre y apellidos, su nombre, tu nombre, cómo se llama, cómo te llamas, apellido, apellidos, participante, encuestado, encuestada, empleado, empleada, compañero, compañera, colega',
    question: 'pregunta, tema, etapa, columna, categoría, apartado',
    name: 'nombre, nombres, persona, participante, quién, nombre completo, nombre y apellidos, apellido, apellidos, empleado, empleada, compañero, compañera, colega, trabajador, trabajadora',
    role: 'función, rol, puesto, cargo, departamento, equipo',
    management: 'dirección, gerencia, directivo, directiva, jefatura, mando',
    joined:
      'entrada, año de entrada, desde, año, incorporación, año de incorporación, fecha de entrada',
    action: 'acción, acciones, tarea, qué, por hacer, texto',
    owner:
      'responsable, quién, encargado, encargada, nombre, persona, asignado a, apellido, apellidos, participante',
    due: 'fecha, fecha límite, para cuándo, cuándo, plazo, vence, día, vencimiento',
    kind: 'tipo, clase',
    measure: 'medida, indicador, métrica, éxito, cómo lo sabremos, cómo sabremos que ha funcionado',
  },
  nameParts: {
    first: 'nombre de pila, primer nombre',
    last: 'apellido, apellidos, primer apellido',
  },
  stampColumns:
    'Marca temporal, Hora, Fecha, Hora de inicio, Hora de finalización, Enviado el, Hora de la última modificación, ID, N.º, Puntuación, Puntos, Correo electrónico, Correo, Email, Dirección de correo electrónico, Nombre de usuario, Idioma',
  yes: 'sí, si, s, x, 1, verdadero',
  kindWords: {
    mitigate: 'corrige, corregir, mitigar, mitiga, problema, reducir, resolver',
    amplify: 'refuerza, reforzar, logro, amplificar, ampliar',
  },
};
