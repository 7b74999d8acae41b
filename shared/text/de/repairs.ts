import type { repairs as en } from '../en/repairs';

export const repairs: typeof en = {
  'invalid-entry': (detail) =>
    `Ein Teil von „${detail}“ lässt sich nicht lesen. Alles andere davon bleibt.`,
  'skipped-entry': (detail) =>
    `In diesem Eintrag lässt sich nichts lesen, darum fällt er weg: ${detail}.`,
  'duplicate-id': (detail) =>
    `Zwei Einträge haben in der Datei denselben internen Namen. Beide bleiben, auch „${detail}“.`,
  'dangling-reference': (detail) =>
    `„${detail}“ gehört zu etwas, das fehlt. Es bleibt; legt es dorthin, wo es hingehört.`,
  'forbidden-key': (detail) => `Ein Feld „${detail}“ gehört in keine Sitzung. Es fällt weg.`,
  'bad-id': (detail) =>
    `Der interne Name von „${detail}“ in der Datei ist beschädigt. Der Eintrag bleibt und bekommt einen neuen.`,
  'unreadable-characters': (detail) => `Unlesbare Buchstaben erscheinen als �: „${detail}“.`,
  'duplicate-number': (detail) =>
    `Zwei Zettel haben dieselbe Nummer. „${detail}“ bekommt eine neue.`,
  'duplicate-place': (detail) =>
    `Zwei Einträge liegen am selben Platz. „${detail}“ rückt dahinter.`,
  'too-long': (detail) =>
    `Zu lang für einen Zettel: „${detail}“. Alles bleibt, auf mehreren Zetteln oder geparkt.`,
  'missing-part': () =>
    'Dieser Teil fehlt ganz. Vielleicht steht er noch in einer früheren Fassung.',
};
