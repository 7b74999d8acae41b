/**
 * Notes in an order that tells nothing about who wrote them or when: by a figure made from their ids, which are random.
 * The same notes always come in the same order, so that a restart shows the same wall.
 */
export const uncoveredOrder = <T extends { readonly id: string }>(notes: readonly T[]): T[] =>
  notes
    .map((note) => ({ note, figure: figureOf(note.id) }))
    .sort((a, b) => a.figure - b.figure || (a.note.id < b.note.id ? -1 : 1))
    .map(({ note }) => note);

/** A 32-bit figure of a text (FNV-1a, then mixed once more, so that ids that differ in the last sign lie far apart). */
export function figureOf(text: string): number {
  let figure = 0x811c9dc5;
  for (const sign of text) figure = Math.imul(figure ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  figure = Math.imul(figure ^ (figure >>> 16), 0x85ebca6b);
  figure = Math.imul(figure ^ (figure >>> 13), 0xc2b2ae35);
  return (figure ^ (figure >>> 16)) >>> 0;
}
