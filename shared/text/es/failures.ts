import { isFullDisk } from '../../domain/failure';
import type { failures as en } from '../en/failures';

export const failures: typeof en = {
  'not-found': () => 'Eso ya no está; quizá alguien lo quitó. Nada más ha cambiado.',
  'note-empty': () => 'Las notas vacías no se añaden. Escribe antes unas palabras.',
  'note-too-long': (detail) =>
    `La nota tiene ${detail} caracteres; caben 140. Acórtala o haz dos notas.`,
  'note-other-stage': () => 'Esa nota pertenece a otra pregunta y se queda donde está.',
  'same-note': () => 'Una nota no se puede agrupar consigo misma. Elige otra.',
  'same-theme': () => 'Ya está en ese tema.',
  'person-name-empty': () => 'Una persona necesita un nombre.',
  'person-has-notes': (detail) =>
    `${detail} ha escrito notas, así que el nombre se queda. Indica en su lugar que se ha ido.`,
  'person-owns-actions': (detail) =>
    `${detail} se ha hecho cargo de algo. Dáselo antes a otra persona o indica que se ha ido.`,
  'stage-has-notes': (detail) =>
    `En «${detail}» se escribieron notas, así que esta etapa se queda.`,
  'agenda-has-notes': (detail) =>
    `La agenda se queda, porque en «${detail}» se escribieron notas. Aún se pueden añadir, cambiar y mover etapas.`,
  'notes-without-question': () =>
    'Hay notas que esperan su ronda, y esta agenda no tiene ninguna pregunta para ellas. Retíralas o elige otra agenda.',
  'stage-is-last': () => 'Una agenda necesita al menos una etapa.',
  'session-closed': () => 'Esta sesión está cerrada. Ábrela de nuevo para cambiarla.',
  'not-their-turn': () => 'Ahora no es el turno de nadie.',
  'already-wrote-this-lap': (detail) =>
    `${detail} ya ha escrito en esta vuelta; una nota por persona. La próxima vuelta llega pronto.`,
  'nobody-present': () =>
    'No se puede preguntar a nadie de los presentes. Indica antes quién está.',
  'no-earlier-turn': () => 'Nadie ha tenido un turno antes de este.',
  'lap-not-complete': () => 'Esta vuelta aún no ha terminado.',
  'not-a-rehearsal': () =>
    'Eso solo lo hacen las personas de ejemplo de un ensayo. No ha cambiado nada.',
  'names-not-kept': () =>
    'No se guardó ningún nombre con lo escrito, así que no hay ninguno que mostrar.',
  'names-to-forget': () =>
    'Ya hay algo escrito: ahora los nombres solo se pueden olvidar para siempre.',
  'no-dots-left': (detail) => `Aquí caben como mucho ${detail} puntos.`,
  'no-minutes-left': (detail) => `En «${detail}» no quedan tantos minutos.`,
  'ballot-not-complete': () => 'Aún no han votado todos.',
  'text-empty': () => 'Escribe antes unas palabras.',
  'no-such-day': () => 'Ese día no existe. Revisa la fecha.',
  'no-such-time': () => 'Esa hora no existe. Escríbela como 8:30.',
  'period-reversed': () => 'El periodo terminaría antes de empezar. Revisa ambos días.',
  'nothing-to-undo': () => 'No hay nada que deshacer.',
  'nothing-to-redo': () => 'No hay nada que rehacer.',
  'changed-since': () =>
    'Otra persona lo ha cambiado desde entonces, así que queda como está ahora.',
  'no-session-open': () => 'No hay ninguna sesión abierta. Abre una del estante.',
  'session-gone': () =>
    'El archivo de la sesión ya no está en su carpeta. Búscalo allí o impórtalo de nuevo.',
  'session-unreadable': (detail) =>
    `El archivo ${detail} está dañado. No se ha tocado; abre otro o importa una copia.`,
  'session-newer': (detail) =>
    `El archivo ${detail} es de una versión más nueva de la aplicación. No se ha tocado; actualiza la aplicación para abrirlo.`,
  'not-a-session-file': (detail) =>
    `${detail} no es un archivo de sesión. Nada ha cambiado; elige un archivo guardado por esta aplicación.`,
  'already-in-library': (detail) =>
    `Esta sesión ya está en el estante, como «${detail}». Nada ha cambiado.`,
  'company-damaged': () =>
    'El archivo de la empresa, junto a las sesiones, no se puede leer. Se queda como está y no se sobrescribe nada; devuelve una copia, o muévelo para empezar de nuevo.',
  'company-newer': () =>
    'Una versión más nueva de la aplicación escribió el archivo de la empresa. Actualiza la aplicación para cambiarlo.',
  'company-away': () =>
    'No se llega al archivo de la empresa. Se muestra lo último que este ordenador vio de él; se podrá cambiar en cuanto vuelva su carpeta.',
  'company-gone': () =>
    'El archivo de la empresa ha desaparecido de su carpeta. Lo que se ve aquí está a salvo en este ordenador; devuelve el archivo para seguir, o reinicia la aplicación para empezar de nuevo.',
  'company-busy': () =>
    'Otro ordenador está escribiendo en el archivo de la empresa. No ha cambiado nada; inténtalo de nuevo en un momento.',
  'company-not-kept': (detail) =>
    `El archivo de la empresa no se pudo escribir (${detail}). No ha cambiado nada en él; revisa el disco o la carpeta e inténtalo de nuevo.`,
  'day-to-come': () => 'Ese día aún no ha llegado. Elige hoy o un día anterior.',
  'owner-everybody': () => 'Si es de todos, no es de nadie. Elige a una persona.',
  'owner-two': () => 'Dos nombres. Elige a quien responde de ello; la otra persona puede ayudar.',
  'owner-nobody': () => '¿Todavía nadie? Déjelo vacío y siga.',
  'cannot-save': (detail) =>
    `La sesión no se pudo guardar (${detail}). La aplicación sigue intentándolo.`,
  'file-in-use': (detail) =>
    `${detail} está abierto en otro programa. Ciérralo allí y guarda de nuevo.`,
  'disk-full': () => 'El disco está lleno. Libera espacio y la aplicación guardará sola.',
  'view-only': () => 'Esta sesión solo se muestra aquí. Toma el control para trabajar en ella.',
  'held-elsewhere': (detail) =>
    `La sesión está abierta en ${detail}. No se ha cambiado nada; ciérrala allí primero.`,
  'choose-first': () =>
    'El archivo se ha modificado fuera de la aplicación. No se ha cambiado nada; ábrelo en la estantería para elegir.',
  'file-held': (detail) =>
    `Otro programa retiene el archivo ${detail}. La sesión se guardará en cuanto el archivo quede libre.`,
  'versions-changed': () =>
    'Uno de los dos archivos ha cambiado entretanto. No se ha fusionado nada; compáralos de nuevo.',
  'file-empty': (detail) =>
    `El archivo ${detail} está vacío. Se ha dejado como está; abre una versión anterior o importa una copia.`,
  'file-truncated': (detail) =>
    `El archivo ${detail} está dañado: le falta el final. Se ha dejado como está; abre una versión anterior o importa una copia.`,
  'file-nul-bytes': (detail) =>
    `El archivo ${detail} quedó dañado por un corte de luz. Se ha dejado como está; abre una versión anterior o importa una copia.`,
  'file-encoding': (detail) =>
    `El archivo ${detail} está guardado en otra codificación de texto. No se ha cambiado nada; guárdalo como UTF-8 y ábrelo de nuevo.`,
  'file-too-large': (detail) =>
    `El archivo ${detail} es demasiado grande para una sesión. No se ha abierto y no se ha cambiado nada.`,
  'file-too-deep': (detail) =>
    `El archivo ${detail} está anidado a demasiada profundidad para una sesión. No se ha abierto y no se ha cambiado nada.`,
  'file-not-here': (detail) =>
    `El archivo ${detail} está en la nube y no en este ordenador. Haz que esté disponible aquí y ábrelo de nuevo.`,
  'file-forbidden': (detail) =>
    `No tienes permiso para leer el archivo ${detail}. Se ha dejado como está; pide ese permiso a su propietario y ábrelo de nuevo.`,
  'disk-error': () => 'El disco da errores. Guarda ahora una copia en otro sitio.',
  'folder-gone': () =>
    'No se puede acceder a la carpeta de las sesiones. Lo que debe estar allí se guardará en cuanto vuelva.',
  'folder-silent': () =>
    'La carpeta de las sesiones no responde. Lo que debe estar allí se guardará en cuanto responda.',
  'folder-read-only': () =>
    'No se puede escribir en la carpeta de las sesiones. Elige otra carpeta o guarda una copia en otro sitio.',
  'safety-copy': (detail) =>
    `Este ordenador no puede guardar una copia de seguridad${detail === '' ? '' : ` (${detail})`}. Vuestras palabras van directas al archivo de la sesión; ${isFullDisk(detail) ? 'libera espacio en vuestro perfil' : 'guarda de vez en cuando una copia en otro sitio'}.`,
  'nothing-to-restore': () => 'En este ordenador no hay ninguna versión anterior de esta sesión.',
  'bad-request': () => 'Eso no se ha entendido. Nada ha cambiado.',
  unexpected: () => 'Algo ha fallado. Lo guardado está a salvo; inténtalo de nuevo.',
};
