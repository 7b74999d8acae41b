/** A sign that leaves a trace on paper. Unicode counts the empty one of Braille among the symbols. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Where the first sign stands that a reader would see; -1 where there is none. */
export const firstVisible = (text: string): number => text.search(VISIBLE);

/** True where a reader would see nothing: only spaces, controls or signs without a shape. */
export const isBlank = (text: string): boolean => !VISIBLE.test(text);
