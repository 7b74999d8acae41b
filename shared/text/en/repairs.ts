import type { RepairKind } from '../../domain/repair-kind';

/**
 * One sentence for each thing that is put right in a damaged file. The detail is the beginning of an entry's words; where in
 * the session the entry lies stands beside the sentence.
 */
export const repairs: Record<RepairKind, (detail: string) => string> = {
  'invalid-entry': (detail) => `A part of “${detail}” cannot be read. The rest of it is kept.`,
  'skipped-entry': (detail) => `Nothing in this entry can be read, so it is left out: ${detail}.`,
  'duplicate-id': (detail) =>
    `Two entries have the same internal name in the file. Both are kept, also “${detail}”.`,
  'dangling-reference': (detail) =>
    `“${detail}” belongs to something that is missing. It is kept; put it where it belongs.`,
  'forbidden-key': (detail) => `A field named “${detail}” is no part of a session. It is left out.`,
  'bad-id': (detail) =>
    `The internal name of “${detail}” in the file is damaged. The entry is kept under a new one.`,
  'unreadable-characters': (detail) => `Letters that cannot be read are shown as �: “${detail}”.`,
  'duplicate-number': (detail) => `Two notes have the same number. A new one goes to “${detail}”.`,
  'duplicate-place': (detail) => `Two entries lie in the same place. “${detail}” goes behind.`,
  'too-long': (detail) =>
    `Too long for one note: “${detail}”. All of it is kept, as several notes or parked.`,
  'missing-part': () => 'This whole part is missing. An earlier version may still have it.',
};
