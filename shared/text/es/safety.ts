import type { safety as en } from '../en/safety';
import { common } from './common';

export const safety: typeof en = {
  save: {
    region: 'Guardado',
    notYet: 'Aún sin guardar.',
    whatToDo: '¿Qué hacer?',
    late: 'Guardar tarda más que de costumbre. No se pierde nada.',
    kept: {
      here: 'Conservado en este ordenador.',
      file: 'Guardado en el archivo de la sesión.',
      nowhere: 'Por ahora solo en la aplicación: dejadla abierta.',
    },
    savedAgain: 'Todo está guardado de nuevo.',
    copy: 'Guardar una copia en otro sitio…',
    copySaved: (fileName) => `Hay una copia guardada como ${fileName}.`,
    chooseFolder: 'Elegir otra carpeta…',
    folderChosen: (folder) => `Las sesiones se guardan ahora en ${folder}.`,
    shownMeanwhile: 'Mientras tanto, la estantería muestra lo que este ordenador ha conservado.',
  },
  start: {
    title: '¿Trabajar sin copia de seguridad?',
    goOn: 'Trabajar sin copia de seguridad',
    close: 'Cerrar la aplicación',
  },
  conditions: {
    restorable: 'por restaurar',
    repairs: 'por reparar',
    newer: 'app más nueva',
  },
  versionCount: (count) => (count === 1 ? 'una versión' : `${count} versiones`),
  conditionSentences: {
    restorable: () =>
      'Su archivo falta o no se puede leer, pero este ordenador ha conservado la sesión. Al abrirla se sigue desde ahí; un archivo que aún exista también se conserva.',
    versions: (count) =>
      `${count} archivos contienen esta sesión, cada uno con sus propios cambios. Comparadlos y haced de ellos uno solo.`,
    repairs: () =>
      'Algunas entradas de su archivo no encajan. Al abrirla se ve qué se corregiría; el archivo se conserva tal cual.',
    newer: () =>
      'La escribió una versión más nueva de la aplicación. Se abre solo para mirarla, y su archivo queda como está.',
  },
  held: {
    title: 'Ya está abierta en otro sitio',
    sentence: (host, time, user) =>
      `Abierta en ${host} desde: ${time}${user === '' ? '' : ` (${user})`}.`,
    alive:
      'Si tomáis el control, aquel ordenador solo podrá mirar. No se pierde nada de lo escrito allí.',
    silent:
      'Desde hace 15 segundos no llega señal de vida de allí: lo más probable es que la aplicación se haya cerrado. No se pierde nada de lo guardado allí.',
    leftTitle: 'Ya nadie la tiene',
    hasLeft: (host) => `${host} ha dejado la sesión.`,
    left: 'Nadie trabaja en ella ahora. Quien tome el control puede cambiarla.',
    view: 'Solo mirar',
    takeOver: 'Tomar el control',
    takeOverAsk: 'Tomar el control…',
    ribbon: (host, time, user) =>
      `Solo lectura: abierta en ${host} desde: ${time}${user === '' ? '' : ` (${user})`}.`,
    ribbonSilent: (host) => `Solo lectura: ${host} ya no da señales de vida.`,
    ribbonLeft: (host) => `Solo lectura: ${host} ha dejado la sesión.`,
    ribbonNewer: (version) => `Solo lectura: escrita por la versión ${version} de la aplicación.`,
    ribbonNewerHelp: 'Actualizadla para hacer cambios; el acta se puede guardar aquí.',
    tookOver: 'Ahora la sesión es vuestra.',
  },
  repairs: {
    title: (count) =>
      count === 1 ? 'Se repararía una entrada' : `Se repararían ${count} entradas`,
    lead: (fileName) =>
      `Partes de ${fileName} no encajan. Lo que se puede leer queda, y el archivo original se conserva.`,
    open: 'Abrir la versión reparada',
    list: 'Qué se repararía',
    file: 'Archivo',
    previous: 'Reparaciones anteriores',
    next: 'Más reparaciones',
  },
  changed: {
    title: '¿Con cuál seguimos?',
    lead: (fileName) => `${fileName} se cambió fuera de la aplicación, o se dañó.`,
    kept: 'La versión que no elijáis se conserva entre las versiones anteriores.',
    file: 'El archivo',
    here: 'La copia de este ordenador',
    takeFile: 'Seguir con el archivo',
    takeHere: 'Seguir con la copia',
    moreChanges: 'más cambios',
    nothingHere: 'Este ordenador no tiene copia.',
    keepBoth: 'Conservar las dos',
    differ: (count) =>
      count === 0
        ? 'Las dos dicen lo mismo.'
        : `Se diferencian en ${count === 1 ? 'un punto' : `${count} puntos`}.`,
  },
  savedAt: (time) => `guardada: ${time}`,
  savedUnknown: 'momento desconocido',
  compare: {
    open: 'Comparar',
    title: (title) => `Dos versiones de «${title}»`,
    lead: (count) =>
      count === 0
        ? 'Las dos dicen lo mismo. Al unirlas queda un solo archivo.'
        : `Se diferencian en ${count === 1 ? 'un punto' : `${count} puntos`}.`,
    suggestion: 'Tal como se propone aquí, no se pierde nada de ninguna.',
    chosen: (count) =>
      count === 1 ? 'Una elección es vuestra.' : `${count} elecciones son vuestras.`,
    first: 'Versión 1',
    second: 'Versión 2',
    host: (host) => `de ${host}`,
    both: 'las dos',
    list: 'Diferencias',
    leftOut: 'dejar fuera',
    wordless: 'sin palabras',
    pages: { previous: 'Diferencias anteriores', next: 'Más diferencias' },
    merge: 'Unir',
    merged: (title) =>
      `Las dos versiones de «${title}» son ahora una. Ambas se conservan entre las versiones anteriores.`,
    separate: 'Conservar como dos',
    separated: (title) => `La versión 2 está en la estantería como «${title}».`,
    groups: {
      meta: 'Datos',
      stages: 'Agenda',
      people: 'Personas',
      themes: 'Temas',
      notes: 'Notas',
      decisions: 'Decisiones',
      actions: 'Acciones',
      reviews: 'balance',
      commitments: 'compromisos',
      thanks: 'agradecimientos',
      ratings: 'valoraciones',
      parked: 'Aparcadas',
      relays: 'Turnos',
      ballots: 'Votaciones',
      clocks: 'Relojes',
      desks: 'Mesa',
      drafts: 'A medias',
    },
    facts: {
      title: 'Título',
      organisation: 'Empresa',
      place: 'Lugar',
      purpose: 'Propósito',
      goal: 'Objetivo',
      vision: 'Visión',
      celebration: 'Celebración',
      periodFrom: 'Desde',
      periodTo: 'Hasta',
      heldOn: 'Día',
      startsAt: 'Empieza',
      facilitatorId: 'Modera',
      locale: 'Idioma',
      closedAt: 'Cerrada',
    },
    stageKinds: {
      opening: 'Apertura',
      review: 'Balance',
      commitments: 'Compromisos',
      thanks: 'Gracias',
      talk: 'conversación',
      question: 'pregunta',
      break: 'pausa',
      actions: 'acciones',
      close: 'cierre',
    },
    attendance: { present: 'presente', left: 'se ha ido', apologies: 'no puede venir' },
    unnamedTheme: (number) => `tema ${number} sin nombre`,
  },
  backups: {
    open: 'Versiones anteriores…',
    title: 'Versiones anteriores',
    empty: 'En este ordenador no hay ninguna versión anterior de esta sesión.',
    list: 'Versiones anteriores, la más reciente primero',
    reasons: {
      open: 'al abrirla',
      regular: 'mientras se trabajaba',
      migration: 'antes de un formato nuevo',
      conflict: 'se encontraron dos versiones',
      restore: 'antes de volver atrás',
      repair: 'antes de una reparación',
    },
    goBack: 'Volver a esta versión',
    goneBack: (time) => `De vuelta en la versión: ${time}.`,
    undone: 'Ha vuelto la versión de antes.',
    pages: { previous: 'Versiones más recientes', next: 'Versiones más antiguas' },
  },
  news: {
    restored: (time, count) =>
      `La última sesión terminó de forma inesperada. Está recuperada hasta: ${time}, con ${common.notes(count)}.`,
    'restored-damaged': (fileName, count) =>
      `El archivo estaba dañado. Está recuperado, con ${common.notes(count)}; el original se conserva como ${fileName} en la carpeta Damaged.`,
    'company-restored': (fileName) =>
      `El archivo de la empresa estaba dañado. Está recuperado de la copia de este ordenador; el original se conserva como ${fileName} en la carpeta Damaged.`,
    'company-merged': (fileName) =>
      `Dos ordenadores habían cambiado el archivo de la empresa por separado. Ahora contiene los registros de ambos; el segundo archivo se conserva como ${fileName} en la carpeta Deleted.`,
    'company-returned': () =>
      'El archivo de la empresa ha vuelto. Contiene lo que tenía y lo que este ordenador sabía.',
    migrated: (version) =>
      `Convertida desde la versión ${version} del formato; el archivo anterior se conserva entre las versiones anteriores.`,
    repaired: (fileName, count) =>
      `${count === 1 ? 'Se ha reparado una entrada' : `Se han reparado ${count} entradas`}; el original se conserva como ${fileName} en la carpeta Damaged.`,
    'file-recreated': (fileName) =>
      `El archivo de la sesión había desaparecido. Se ha guardado de nuevo como ${fileName}.`,
    'conflict-copy': (fileName) =>
      `El archivo se cambió en otro sitio. Se conservan las dos versiones, una como ${fileName}; comparadlas en la estantería.`,
    'other-kept': () =>
      'En esta carpeta había otra versión de la sesión. La vuestra sigue; la otra se conserva entre las versiones anteriores.',
    'taken-over': (host) =>
      `${host} ha tomado el control de la sesión. Desde ahora miráis; todo lo escrito aquí se conserva.`,
    'holder-left': (host) =>
      `${host === '' ? 'El otro ordenador' : host} ha dejado la sesión. Podéis tomar el control.`,
    'backups-recreated': () =>
      'La carpeta de las versiones anteriores había desaparecido. Hay una nueva, que se irá llenando.',
    'stays-open': () =>
      'La aplicación sigue abierta: ningún disco ha aceptado aún los últimos cambios. Guardad una copia en otro lugar, o cerrad otra vez para salir sin ellos.',
  },
};
