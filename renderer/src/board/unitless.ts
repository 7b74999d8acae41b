import type { CSSProperties } from 'react';

/** Numbers for the style sheet, as custom properties: the only inline style there is. */
export const unitless = (values: Readonly<Record<`--${string}`, number>>): CSSProperties =>
  values as CSSProperties;
