/** Without a measure: the mean width of a letter in the room's typeface, in em. */
const MEAN_LETTER = 0.45;
const SIZE = 100;

let context: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();

/** Null where nothing can be measured, as in tests without a screen. */
function pen(): CanvasRenderingContext2D | null {
  if (context === undefined) {
    context =
      typeof CanvasRenderingContext2D === 'undefined'
        ? null
        : document.createElement('canvas').getContext('2d');
    if (context) context.font = `${SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  }
  return context;
}

/** How wide a word or a space is in the room's typeface, in em. */
export function textWidth(text: string): number {
  const measured = known.get(text);
  if (measured !== undefined) return measured;
  const width = (pen()?.measureText(text).width ?? text.length * MEAN_LETTER * SIZE) / SIZE;
  /* Until its letters have arrived, a typeface measures like the one that stands in for it. */
  if (typeof document !== 'undefined' && document.fonts?.status === 'loaded') {
    if (known.size > 5_000) known.clear();
    known.set(text, width);
  }
  return width;
}
