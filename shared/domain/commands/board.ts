import { z } from 'zod';
import { isBlank } from '../../lib/blank';
import { withMergedTheme, withoutTheme } from '../ballot';
import { defineCommand, done, reject } from '../command';
import { type Theme, VIEW_FIELDS } from '../model';
import { inOrder, nextOrder, notesOfTheme, themesOfStage, unsortedNotesOf } from '../selectors';
import { createTheme, dissolveIfEmpty, placeNote } from '../theme-membership';
import { id, index, line, text } from './fields';
import { moved, renumbered } from './reorder';

/** A note onto a note: they become a theme, or the one joins the theme in which the other lies. */
export const noteGroup = defineCommand({
  name: 'note.group',
  payload: z.strictObject({ id, ontoId: id }),
  undo: 'record',
  perform(tx, payload, ports) {
    const note = tx.session.notes[payload.id];
    const onto = tx.session.notes[payload.ontoId];
    if (note === undefined || onto === undefined) return reject('not-found');
    if (note.id === onto.id) return reject('same-note', String(note.number));
    if (note.stageId !== onto.stageId) return reject('note-other-stage', String(note.number));
    if (onto.themeId !== null && onto.themeId === note.themeId) return reject('same-theme');
    const themeId = onto.themeId ?? createTheme(tx, onto.stageId, '', ports).id;
    placeNote(tx, onto.id, themeId);
    placeNote(tx, note.id, themeId);
    return done;
  },
});

/** Notes into a theme, at its end. */
export const noteToTheme = defineCommand({
  name: 'note.toTheme',
  payload: z.strictObject({ ids: z.array(id).min(1).max(500), themeId: id }),
  undo: 'record',
  perform(tx, payload) {
    const theme = tx.session.themes[payload.themeId];
    if (theme === undefined) return reject('not-found');
    for (const noteId of payload.ids) {
      const note = tx.session.notes[noteId];
      if (note === undefined) return reject('not-found');
      if (note.stageId !== theme.stageId) return reject('note-other-stage', String(note.number));
      placeNote(tx, noteId, theme.id);
    }
    return done;
  },
});

/** Notes out of their themes, back to the unsorted ones. */
export const noteUnsort = defineCommand({
  name: 'note.unsort',
  payload: z.strictObject({ ids: z.array(id).min(1).max(500) }),
  undo: 'record',
  perform(tx, { ids }) {
    for (const noteId of ids) {
      if (!(noteId in tx.session.notes)) return reject('not-found');
      placeNote(tx, noteId, null);
    }
    return done;
  },
});

/** A new theme from notes: of the unsorted ones, or split off from where they lay. */
export const themeAdd = defineCommand({
  name: 'theme.add',
  payload: z.strictObject({ noteIds: z.array(id).min(1).max(500), name: line }),
  undo: 'record',
  perform(tx, { noteIds, name }, ports) {
    const first = tx.session.notes[noteIds[0] ?? ''];
    if (first === undefined) return reject('not-found');
    const theme = createTheme(tx, first.stageId, name.trim(), ports);
    for (const noteId of noteIds) {
      const note = tx.session.notes[noteId];
      if (note === undefined) return reject('not-found');
      if (note.stageId !== first.stageId) return reject('note-other-stage', String(note.number));
      placeNote(tx, noteId, theme.id);
    }
    return done;
  },
});

/** A theme onto a theme: its notes, its words and what hangs on it go over to the other one. */
export const themeMerge = defineCommand({
  name: 'theme.merge',
  payload: z.strictObject({ id, intoId: id }),
  undo: 'record',
  perform(tx, payload) {
    const theme = tx.session.themes[payload.id];
    const into = tx.session.themes[payload.intoId];
    if (theme === undefined || into === undefined) return reject('not-found');
    if (theme.id === into.id) return reject('same-theme');
    if (theme.stageId !== into.stageId) return reject('note-other-stage');
    tx.put('themes', {
      ...into,
      name: isBlank(into.name) ? theme.name : into.name,
      why: joined(into.why, theme.why),
      keep: joined(into.keep, theme.keep),
      noActionBecause: joined(into.noActionBecause, theme.noActionBecause),
      ...joinedViews(into, theme),
    });
    for (const table of ['actions', 'decisions', 'parked'] as const) {
      for (const record of Object.values(tx.session[table])) {
        if (record.themeId === theme.id) tx.patch(table, record.id, { themeId: into.id });
      }
    }
    let order = nextOrder(notesOfTheme(tx.session, into.id));
    for (const note of notesOfTheme(tx.session, theme.id)) {
      tx.put('notes', { ...note, themeId: into.id, order });
      order += 1;
    }
    const ballot = tx.session.ballots[theme.stageId];
    if (ballot !== undefined) tx.put('ballots', withMergedTheme(ballot, theme.id, into.id));
    tx.remove('themes', theme.id);
    return done;
  },
});

/** Dissolves a theme: its notes are unsorted again. What was decided under it stays, without the theme. */
export const themeRemove = defineCommand({
  name: 'theme.remove',
  payload: z.strictObject({ id }),
  undo: 'record',
  perform(tx, payload) {
    const theme = tx.session.themes[payload.id];
    if (theme === undefined) return reject('not-found');
    for (const table of ['actions', 'decisions', 'parked'] as const) {
      for (const record of Object.values(tx.session[table])) {
        if (record.themeId === payload.id) tx.patch(table, record.id, { themeId: null });
      }
    }
    for (const note of notesOfTheme(tx.session, payload.id)) {
      tx.put('notes', {
        ...note,
        themeId: null,
        order: nextOrder(unsortedNotesOf(tx.session, note.stageId)),
      });
    }
    const ballot = tx.session.ballots[theme.stageId];
    if (ballot !== undefined) tx.put('ballots', withoutTheme(tx.session, ballot, theme.id));
    tx.remove('themes', theme.id);
    return done;
  },
});

/** Names a theme, or writes why it came about, how others see it, how it is kept, why no action follows. */
export const themeEdit = defineCommand({
  name: 'theme.edit',
  payload: z.strictObject({
    id,
    name: line.optional(),
    why: text.optional(),
    keep: text.optional(),
    noActionBecause: text.optional(),
    clientView: text.optional(),
    departmentView: text.optional(),
    newcomerView: text.optional(),
    ownerView: text.optional(),
  }),
  undo: 'coalesce',
  coalesceKey: (payload) => `${payload.id}:${Object.keys(payload).sort().join(',')}`,
  perform(tx, payload) {
    const theme = tx.session.themes[payload.id];
    if (theme === undefined) return reject('not-found');
    tx.put('themes', {
      ...theme,
      name: payload.name ?? theme.name,
      why: payload.why ?? theme.why,
      keep: payload.keep ?? theme.keep,
      noActionBecause: payload.noActionBecause ?? theme.noActionBecause,
      clientView: payload.clientView ?? theme.clientView,
      departmentView: payload.departmentView ?? theme.departmentView,
      newcomerView: payload.newcomerView ?? theme.newcomerView,
      ownerView: payload.ownerView ?? theme.ownerView,
    });
    dissolveIfEmpty(tx, theme.id);
    return done;
  },
});

/** Puts a theme elsewhere on its board; the themes' numbers follow their places. */
export const themeMove = defineCommand({
  name: 'theme.move',
  payload: z.strictObject({ id, toIndex: index }),
  undo: 'record',
  perform(tx, payload) {
    const theme = tx.session.themes[payload.id];
    if (theme === undefined) return reject('not-found');
    for (const changed of moved(
      themesOfStage(tx.session, theme.stageId),
      theme.id,
      payload.toIndex,
    )) {
      tx.put('themes', changed);
    }
    return done;
  },
});

/** Sorts a board: its themes by name or by their number of notes, the notes within each by number. */
export const boardSort = defineCommand({
  name: 'board.sort',
  payload: z.strictObject({ stageId: id, by: z.enum(['size', 'name']) }),
  undo: 'record',
  perform(tx, { stageId, by }) {
    if (!(stageId in tx.session.stages)) return reject('not-found');
    const themes = themesOfStage(tx.session, stageId);
    const size = new Map(
      themes.map((theme) => [theme.id, notesOfTheme(tx.session, theme.id).length]),
    );
    const key = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const sorted = [...themes].sort((a, b) => {
      if (by === 'size') return (size.get(b.id) ?? 0) - (size.get(a.id) ?? 0) || a.order - b.order;
      const [left, right] = [key(a.name), key(b.name)];
      return left < right ? -1 : left > right ? 1 : a.order - b.order;
    });
    for (const theme of renumbered(sorted)) tx.put('themes', theme);
    const containers = [...themes.map((theme) => theme.id), null];
    for (const themeId of containers) {
      const notes = inOrder(Object.values(tx.session.notes)).filter(
        (note) => note.stageId === stageId && note.themeId === themeId,
      );
      for (const note of renumbered(notes.sort((a, b) => a.number - b.number)))
        tx.put('notes', note);
    }
    return done;
  },
});

const joinedViews = (into: Theme, theme: Theme): Partial<Theme> =>
  Object.fromEntries(VIEW_FIELDS.map((field) => [field, joined(into[field], theme[field])]));

const joined = (first: string, second: string): string =>
  [first, second].filter((part) => !isBlank(part)).join('\n');
