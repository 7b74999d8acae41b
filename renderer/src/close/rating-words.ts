import type { Texts } from '@shared/text';

/** `4.3` with the point or comma of the language. */
export const averageWords = (average: number, texts: Texts): string =>
  average.toFixed(1).replace('.', texts.close.rating.point);
