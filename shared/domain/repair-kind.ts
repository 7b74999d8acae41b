/**
 * What was put right while a damaged file was read. The text tables hold a sentence for each.
 *
 * invalid-entry: a part of an entry could not be read; the rest, above all its words, is kept.
 * skipped-entry: an entry held nothing that could be read, or said nothing, and was left out.
 * duplicate-id: two entries had one id; both are kept, the second one under a new id.
 * dangling-reference: an entry pointed to something that the file does not hold; it stands alone now, or in the only sensible place.
 * forbidden-key: a field had a name that every object has by birth, and was left out.
 * bad-id: an id could not name a record, and was replaced wherever it was used.
 * unreadable-characters: bytes that are no text stand as U+FFFD.
 * duplicate-number: two notes had one number; the second one has a new number.
 * duplicate-place: entries shared one place in their sequence; they stand one behind the other now.
 * too-long: a note was longer than a note can be, and has become several.
 * missing-part: a whole table was missing or unreadable, and is empty.
 */
export const REPAIR_KINDS = [
  'invalid-entry',
  'skipped-entry',
  'duplicate-id',
  'dangling-reference',
  'forbidden-key',
  'bad-id',
  'unreadable-characters',
  'duplicate-number',
  'duplicate-place',
  'too-long',
  'missing-part',
] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];
