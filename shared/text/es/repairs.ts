import type { repairs as en } from '../en/repairs';

export const repairs: typeof en = {
  'invalid-entry': (detail) =>
    `No se puede leer una parte de «${detail}». Todo lo demás se conserva.`,
  'skipped-entry': (detail) =>
    `No se puede leer nada de esta entrada, así que se deja fuera: ${detail}.`,
  'duplicate-id': (detail) =>
    `Dos entradas tienen el mismo nombre interno en el archivo. Se conservan las dos, también «${detail}».`,
  'dangling-reference': (detail) =>
    `«${detail}» pertenece a algo que falta. Se conserva; ponedlo donde corresponda.`,
  'forbidden-key': (detail) =>
    `Un campo llamado «${detail}» no es parte de una sesión. Se deja fuera.`,
  'bad-id': (detail) =>
    `El nombre interno de «${detail}» en el archivo está dañado. La entrada se conserva con uno nuevo.`,
  'unreadable-characters': (detail) =>
    `Las letras que no se pueden leer se muestran como �: «${detail}».`,
  'duplicate-number': (detail) => `Dos notas tienen el mismo número. «${detail}» recibe uno nuevo.`,
  'duplicate-place': (detail) => `Dos entradas están en el mismo sitio. «${detail}» pasa detrás.`,
  'too-long': (detail) =>
    `Demasiado largo para una nota: «${detail}». Se conserva todo, en varias notas o aparcado.`,
  'missing-part': () => 'Falta toda esta parte. Puede que una versión anterior aún la tenga.',
};
