import { withoutVoter } from './ballot';
import { renumbered } from './commands/reorder';
import { joinedWords } from './compare-pairs';
import type { Note, Relay, Session, Stage, Table, Theme, ThemeId } from './model';
import { withoutAuthors } from './names';
import { withoutPerson } from './relay';
import { hasContentBesidesNotes, notesOfTheme } from './selectors';

/** Makes a mixture of two sessions whole: every invariant holds, and nothing that was chosen is left out for it. */
export function mendMerged(merged: Session, first: Session, second: Session): Session {
  const steps: readonly ((session: Session) => Session)[] = [
    (session) => bringBackStages(session, first, second),
    (session) => ({ ...session, notes: numbered(session.notes, first) }),
    mendReferences,
    (session) => joinEmptyThemes(session, [second, first]),
    (session) => ({
      ...session,
      people: placed(session.people, first.people),
      stages: placed(session.stages, first.stages),
      decisions: placed(session.decisions, first.decisions),
      actions: placed(session.actions, first.actions),
      parked: placed(session.parked, first.parked),
    }),
    mendTurns,
    (session) => mendFacts(session, first),
    (session) => (session.meta.names === 'never' ? withoutAuthors(session) : session),
  ];
  return steps.reduce((session, step) => step(session), merged);
}

/** A stage that was left out comes back where its notes or themes were kept: words come before the agenda. */
function bringBackStages(session: Session, first: Session, second: Session): Session {
  const needed = [...Object.values(session.notes), ...Object.values(session.themes)];
  const stages: Record<string, Stage> = { ...session.stages };
  for (const { stageId } of needed) {
    const stage = stages[stageId] ?? first.stages[stageId] ?? second.stages[stageId];
    if (stage !== undefined) stages[stageId] = stage;
  }
  return { ...session, stages };
}

/** The first side's notes keep their numbers; others whose number is given already get the next ones. */
function numbered(notes: Table<Note>, first: Session): Table<Note> {
  const isFirsts = (note: Note) => note.id in first.notes;
  const inNumber = Object.values(notes).sort(
    (a, b) =>
      Number(isFirsts(b)) - Number(isFirsts(a)) || a.number - b.number || (a.id < b.id ? -1 : 1),
  );
  let highest = Math.max(0, ...inNumber.map((note) => note.number));
  const given = new Set<number>();
  return Object.fromEntries(
    inNumber.map((note) => {
      if (given.has(note.number)) highest += 1;
      const number = given.has(note.number) ? highest : note.number;
      given.add(number);
      return [note.id, { ...note, number }];
    }),
  );
}

/** Whatever points at something that was left out points at nothing. */
function mendReferences(session: Session): Session {
  const { people, themes, notes } = session;
  const person = (id: string | null) => (id !== null && id in people ? id : null);
  const theme = (id: ThemeId | null) => (id !== null && id in themes ? id : null);
  const themeOf = ({ themeId, stageId }: Note) =>
    themeId !== null && themes[themeId]?.stageId === stageId ? themeId : null;
  return {
    ...session,
    notes: mapped(notes, (note) => ({
      ...note,
      authorId: person(note.authorId),
      themeId: themeOf(note),
    })),
    decisions: mapped(session.decisions, (record) => ({
      ...record,
      themeId: theme(record.themeId),
    })),
    parked: mapped(session.parked, (record) => ({
      ...record,
      themeId: theme(record.themeId),
      takerId: person(record.takerId),
    })),
    actions: mapped(session.actions, (record) => ({
      ...record,
      themeId: theme(record.themeId),
      ownerId: person(record.ownerId),
      noteId: record.noteId !== null && record.noteId in notes ? record.noteId : null,
      helperIds: record.helperIds.filter((id) => id in people && id !== record.ownerId),
    })),
    reviews: mapped(session.reviews, (record) => ({
      ...record,
      carriedToId:
        record.carriedToId !== null && record.carriedToId in session.actions
          ? record.carriedToId
          : null,
    })),
    commitments: among(session.commitments, ({ id }) => id in people),
    thanks: mapped(
      among(session.thanks, ({ toId }) => toId in people),
      (record) => ({ ...record, fromId: person(record.fromId) }),
    ),
  };
}

/**
 * A theme whose notes all lie in other themes now gives its name to the one that took them, and goes. Without a name, or
 * where nothing of it was kept, it just goes.
 */
function joinEmptyThemes(session: Session, sides: readonly Session[]): Session {
  const isEmpty = (theme: Theme) =>
    notesOfTheme(session, theme.id).length === 0 && !hasContentBesidesNotes(session, theme);
  const themes: Record<string, Theme> = { ...session.themes };
  const empty = Object.values(session.themes).filter(isEmpty);
  for (const theme of empty) delete themes[theme.id];
  for (const theme of empty) {
    const taker = themes[takerOf(theme.id, session, sides) ?? ''];
    if (taker === undefined) continue;
    themes[taker.id] = { ...taker, name: String(joinedWords(taker.name, theme.name)) };
  }
  return { ...session, themes };
}

/** The theme in which something lies that one side had in the given one. */
function takerOf(themeId: ThemeId, session: Session, sides: readonly Session[]): ThemeId | null {
  for (const side of sides) {
    for (const table of ['notes', 'actions', 'decisions', 'parked'] as const) {
      for (const record of Object.values(side[table])) {
        const taker = session[table][record.id]?.themeId ?? null;
        if (record.themeId === themeId && taker !== null && taker !== themeId) return taker;
      }
    }
  }
  return null;
}

interface Ordered {
  readonly id: string;
  readonly order: number;
}

/** Every record with a place of its own; where two share one, the first side's record comes first. */
function placed<T extends Ordered>(table: Table<T>, first: Table<T>): Table<T> {
  const records = Object.values(table);
  if (new Set(records.map(({ order }) => order)).size === records.length) return table;
  const sequence = [...records].sort(
    (a, b) =>
      a.order - b.order || Number(b.id in first) - Number(a.id in first) || (a.id < b.id ? -1 : 1),
  );
  const changed = renumbered(sequence).map((record) => [record.id, record] as const);
  return { ...table, ...Object.fromEntries(changed) };
}

/**
 * Turns belong to stages that are there, and nobody who was left out has one. Clocks and desks may outlive their stage, as
 * they do when a stage is removed.
 */
function mendTurns(session: Session): Session {
  const kept = Object.entries(session.relays)
    .filter(([id]) => id in session.stages)
    .map(([id, relay]) => [id, relayAmong(session.people, relay)] as const);
  const ballots = Object.entries(session.ballots).filter(([id]) => id in session.stages);
  const mended = ballots.map(([id, ballot]) => {
    const gone = [ballot.personId ?? [], ballot.doneIds, Object.keys(ballot.votes)]
      .flat()
      .filter((person) => !(person in session.people));
    return [id, gone.reduce(withoutVoter, ballot)] as const;
  });
  return { ...session, relays: Object.fromEntries(kept), ballots: Object.fromEntries(mended) };
}

function relayAmong(people: Session['people'], relay: Relay): Relay {
  const remembered = [
    ...Object.keys(relay.outcomes),
    ...relay.endedTurns.map(({ personId }) => personId),
  ];
  const known = remembered.filter((id) => !(id in people)).reduce(withoutPerson, relay);
  const hasPerson = relay.personId === null || relay.personId in people;
  return hasPerson ? known : { ...known, turn: known.turn + 1, personId: null };
}

function mendFacts(session: Session, first: Session): Session {
  const { meta, people } = session;
  const { facilitatorId } = meta;
  /* One day from each side can turn the period round; then the first side's two days belong together. */
  const { periodFrom, periodTo } = meta.periodFrom <= meta.periodTo ? meta : first.meta;
  return {
    ...session,
    meta: {
      ...meta,
      periodFrom,
      periodTo,
      facilitatorId: facilitatorId !== null && facilitatorId in people ? facilitatorId : null,
    },
  };
}

const among = <T>(table: Table<T>, fits: (record: T) => boolean): Table<T> =>
  Object.fromEntries(Object.entries(table).filter(([, record]) => fits(record)));

const mapped = <T>(table: Table<T>, change: (record: T) => T): Table<T> =>
  Object.fromEntries(Object.entries(table).map(([id, record]) => [id, change(record)]));
