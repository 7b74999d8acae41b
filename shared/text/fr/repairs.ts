import type { repairs as en } from '../en/repairs';

export const repairs: typeof en = {
  'invalid-entry': (detail) =>
    `Une partie de « ${detail} » est illisible. Tout le reste est conservé.`,
  'skipped-entry': (detail) =>
    `Rien n’est lisible dans cet élément, il est donc laissé de côté : ${detail}.`,
  'duplicate-id': (detail) =>
    `Deux éléments ont le même nom interne dans le fichier. Les deux sont conservés, dont « ${detail} ».`,
  'dangling-reference': (detail) =>
    `« ${detail} » se rattache à quelque chose qui manque. C’est conservé ; remettez-le à sa place.`,
  'forbidden-key': (detail) =>
    `Un champ nommé « ${detail} » n’a rien à faire dans une séance. Il est laissé de côté.`,
  'bad-id': (detail) =>
    `Le nom interne de « ${detail} » dans le fichier est endommagé. L’élément est conservé et en reçoit un nouveau.`,
  'unreadable-characters': (detail) =>
    `Les lettres illisibles apparaissent sous la forme � : « ${detail} ».`,
  'duplicate-number': (detail) =>
    `Deux notes portent le même numéro. « ${detail} » en reçoit un nouveau.`,
  'duplicate-place': (detail) =>
    `Deux éléments occupent la même place. « ${detail} » passe derrière.`,
  'too-long': (detail) =>
    `Trop long pour une note : « ${detail} ». Tout est conservé, en plusieurs notes ou en attente.`,
  'missing-part': () =>
    'Toute cette partie manque. Une version antérieure la contient peut-être encore.',
};
