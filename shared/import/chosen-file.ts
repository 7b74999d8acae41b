/** A larger file is no list that people have collected. */
export const MOST_IMPORT_BYTES = 2 * 1024 * 1024;

/** not-text: a spreadsheet's own format, a picture, or the like. */
export const FILE_REFUSALS = ['empty', 'too-large', 'not-text', 'unreadable'] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** What came of choosing a file to bring in. */
export type ChosenFile =
  | {
      readonly kind: 'text';
      readonly fileName: string;
      readonly text: string;
      /** It was no Unicode, so it was read as what Western computers wrote before. */
      readonly wasGuessed: boolean;
    }
  | { readonly kind: 'refused'; readonly fileName: string; readonly reason: FileRefusal };
