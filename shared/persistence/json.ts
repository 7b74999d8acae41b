/** An object of parsed JSON: any key, any value. */
export type Json = { readonly [key: string]: unknown };

export const isPlainObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A whole number from 0 that is still exact. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
