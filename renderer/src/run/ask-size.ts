/** The question is the largest text of a screen; a long one steps down so that it never takes more than four lines. */
export function askSizeOf(question: string): 'large' | 'medium' | 'small' {
  const length = [...question].length;
  return length <= 34 ? 'large' : length <= 90 ? 'medium' : 'small';
}
