/**
 * Whether a text can name a record: nothing that means something to a file system, and no name that every object has by
 * birth (`constructor`), which would be found in tables that do not hold it.
 */
export const isRecordId = (text: string): boolean =>
  /^[A-Za-z0-9_-]{1,64}$/.test(text) && !(text in {});
