/** Line ends that were pasted become spaces: what is shown in one row has none. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/gu, ' ');
