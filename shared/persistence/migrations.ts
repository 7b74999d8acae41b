import type { Json } from './json';
import { SCHEMA_VERSION } from './session-file';

/**
 * A session as one version wrote it, made into one of the next version. It adds what the next version asks for and is
 * missing, and leaves alone what is there: a file may come back from an older app with parts of a newer one in it, and
 * it may be damaged, so nothing can be taken for granted. What does not fit is put right after the last step.
 */
type Migration = (body: Json) => Json;

/** By the version that they start from. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  /** Version 2 keeps half-typed letters of every field, not only of the desk. */
  1: (body) => ('drafts' in body ? body : { ...body, drafts: [] }),
};

/** A session of any earlier version as one of this version; a newer one stays as it is. */
export function migrate(body: Json, fromVersion: number): Json {
  let migrated = body;
  for (let version = fromVersion; version < SCHEMA_VERSION; version += 1) {
    migrated = MIGRATIONS[version]?.(migrated) ?? migrated;
  }
  return migrated;
}
