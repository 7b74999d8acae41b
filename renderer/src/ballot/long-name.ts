/** From so many letters on, a name takes two lines of a smaller size. */
const LONG = 34;

export const isLongName = (name: string): boolean => [...name].length > LONG;
