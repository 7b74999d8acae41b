import { isPlainObject, type Json } from './json';
import { SCHEMA_VERSION } from './session-file';

/**
 * A session as one version wrote it, made into one of the next version. It adds what the next version asks for and is
 * missing, and leaves alone what is there: a file may come back from an older app with parts of a newer one in it, and
 * it may be damaged, so nothing can be taken for granted. What does not fit is put right after the last step.
 */
type Migration = (body: Json) => Json;

/** What records had not before version 3, and what that means in a session of then. */
const ADDED_IN_3: Readonly<Record<string, Json>> = {
  meta: { typing: 'open', turnOrder: 'seats', isManagementLast: false },
  people: { joinedYear: null },
  stages: { thinkMs: 240_000, themeMs: 480_000, cues: '' },
  themes: { clientView: '', departmentView: '', newcomerView: '', ownerView: '' },
  clocks: { extensions: [] },
  desks: { takenBallot: 0, typistId: null },
};

/** The same for version 4. */
const ADDED_IN_4: Readonly<Record<string, Json>> = {
  /* No note was signed on any screen or in any minutes then. */
  meta: { purpose: '', purposeConfirmedAt: null, names: 'hidden', use: 'real' },
  actions: {
    checkInEveryWeeks: null,
    unit: '',
    baseline: null,
    target: null,
    counts: null,
    sideEffect: '',
    helperIds: [],
    tackles: null,
    goal: '',
    adjustmentWeeks: null,
    phase: 'planning',
    facet: null,
    document: '',
    hoursPerMonth: null,
    carriedFrom: null,
  },
};

/** The body with what its records lack; what is there stays. */
function withFields(body: Json, fieldsOf: Readonly<Record<string, Json>>, tables: Json): Json {
  const added: Record<string, unknown> = { ...tables, ...body };
  if (isPlainObject(body.meta)) added.meta = { ...fieldsOf.meta, ...body.meta };
  for (const [table, fields] of Object.entries(fieldsOf)) {
    const records = body[table];
    if (!Array.isArray(records)) continue;
    added[table] = records.map((record: unknown) =>
      isPlainObject(record) ? { ...fields, ...record } : record,
    );
  }
  return added;
}

/** By the version that they start from. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  /** Version 2 keeps half-typed letters of every field, not only of the desk. */
  1: (body) => ('drafts' in body ? body : { ...body, drafts: [] }),
  /** Version 3 knows ballots, further time boxes, ways of writing by turns, and how others see a theme. */
  2: (body) => withFields(body, ADDED_IN_3, { ballots: [] }),
  /** Version 4 knows what a company practises: purpose, look back, commitments, thanks, ratings, names, and actions in full. */
  3: (body) =>
    withFields(body, ADDED_IN_4, { reviews: [], commitments: [], thanks: [], ratings: [] }),
};

/** A session of any earlier version as one of this version; a newer one stays as it is. */
export function migrate(body: Json, fromVersion: number): Json {
  let migrated = body;
  for (let version = fromVersion; version < SCHEMA_VERSION; version += 1) {
    migrated = MIGRATIONS[version]?.(migrated) ?? migrated;
  }
  return migrated;
}
