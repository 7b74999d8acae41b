/**
 * Why a place did not take a file. in-use: another program holds the file of that name. protected: that file may only be
 * read. no-entry: the folder takes no files from us. disk-full: no room. gone: the folder is not there, or out of reach.
 * too-long: the whole path is longer than the system allows. other: anything else.
 */
export const REFUSALS = [
  'in-use',
  'protected',
  'no-entry',
  'disk-full',
  'gone',
  'too-long',
  'other',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What became of a file that a person wanted to save. Nothing at the chosen place has changed unless it was saved. */
export type SavedFile =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'refused';
      readonly reason: Refusal;
      /** As the person chose it. */
      readonly fileName: string;
      /** The system's code of the error, for the reason that has no words of its own. */
      readonly detail: string;
      /** The free name beside it that would be taken; null where only another folder helps. */
      readonly instead: string | null;
    };
