import { z } from 'zod';
import { isBlank } from '../../lib/blank';
import { err, ok, type Result } from '../../lib/result';
import { defineCommand, done, type Rejection, reject } from '../command';
import { NOTE_KINDS, NOTE_MAX_LENGTH, type Note, type Stage } from '../model';
import { authorToKeep, mixIn, writtenAtToKeep } from '../names';
import { noteLength, tidyNoteText } from '../note-text';
import type { Ports } from '../ports';
import { nextNoteNumber, nextOrder, unsortedNotesOf } from '../selectors';
import { dissolveIfParted } from '../theme-membership';
import type { Transaction } from '../transaction';
import { allWaitingNotes } from '../waiting-notes';
import { id } from './fields';

/** Long enough for every note that can be refused in words; the limit itself is checked below. */
const noteText = z.string().max(20_000);

/** Adds notes to a question, for a person or for nobody in particular. All of them or none. */
export const noteAdd = defineCommand({
  name: 'note.add',
  payload: z.strictObject({
    stageId: id,
    texts: z.array(noteText).min(1).max(500),
    authorId: id.nullable(),
  }),
  undo: 'record',
  payloadToKeep: (payload, session) => ({
    ...payload,
    authorId: authorToKeep(session, payload.authorId),
  }),
  perform(tx, { stageId, texts, authorId }, ports) {
    const stage = tx.session.stages[stageId];
    if (stage === undefined) return reject('not-found');
    if (authorId !== null && !(authorId in tx.session.people)) return reject('not-found');
    for (const text of texts) {
      const outcome = writeNote(tx, stage, text, authorId, ports);
      if (!outcome.ok) return outcome;
    }
    return done;
  },
});

export const noteEdit = defineCommand({
  name: 'note.edit',
  payload: z.strictObject({ id, text: noteText }),
  undo: 'record',
  perform(tx, payload) {
    const note = tx.session.notes[payload.id];
    if (note === undefined) return reject('not-found');
    const text = tidyNoteText(payload.text);
    const problem = problemOf(text);
    if (problem) return err(problem);
    tx.put('notes', { ...note, text });
    return done;
  },
});

/** Gives notes another kind: colour, mark and word change together. */
export const noteSetKind = defineCommand({
  name: 'note.setKind',
  payload: z.strictObject({ ids: z.array(id).min(1).max(500), kind: z.enum(NOTE_KINDS) }),
  undo: 'record',
  perform(tx, { ids, kind }) {
    for (const noteId of ids) {
      if (!(noteId in tx.session.notes)) return reject('not-found');
      tx.patch('notes', noteId, { kind });
    }
    return done;
  },
});

export const noteRemove = defineCommand({
  name: 'note.remove',
  payload: z.strictObject({ id }),
  undo: 'record',
  perform(tx, payload) {
    const note = tx.session.notes[payload.id];
    if (note === undefined) return reject('not-found');
    for (const action of Object.values(tx.session.actions)) {
      if (action.noteId === note.id) tx.put('actions', { ...action, noteId: null });
    }
    tx.remove('notes', note.id);
    if (note.themeId !== null) dissolveIfParted(tx, note.themeId);
    return done;
  },
});

/** Takes notes back that were brought in beforehand and wait for their round: all of them or none. */
export const noteTakeBack = defineCommand({
  name: 'note.takeBack',
  payload: z.strictObject({ ids: z.array(id).min(1).max(10_000) }),
  undo: 'record',
  perform(tx, { ids }) {
    const waiting = new Set(allWaitingNotes(tx.session).map((note) => note.id));
    for (const noteId of ids) {
      const note = tx.session.notes[noteId];
      if (note === undefined) return reject('not-found');
      if (!waiting.has(noteId)) {
        return reject('stage-has-notes', tx.session.stages[note.stageId]?.title ?? '');
      }
    }
    for (const action of Object.values(tx.session.actions)) {
      if (action.noteId !== null && ids.includes(action.noteId)) {
        tx.put('actions', { ...action, noteId: null });
      }
    }
    for (const noteId of ids) tx.remove('notes', noteId);
    return done;
  },
});

/**
 * Writes one note at the end of the unsorted ones, or says why its text is none. Those that come in together are mixed among
 * themselves; null: among all of the question.
 */
export function writeNote(
  tx: Transaction,
  stage: Stage,
  rawText: string,
  authorId: string | null,
  ports: Ports,
  together: ReadonlySet<string> | null = null,
): Result<Note, Rejection> {
  const text = tidyNoteText(rawText);
  const problem = problemOf(text);
  if (problem) return err(problem);
  const note: Note = {
    id: ports.newId(),
    stageId: stage.id,
    number: nextNoteNumber(tx.session),
    text,
    kind: stage.noteKind,
    authorId: authorToKeep(tx.session, authorId),
    themeId: null,
    order: nextOrder(unsortedNotesOf(tx.session, stage.id)),
    writtenAt: writtenAtToKeep(tx.session, ports.now()),
  };
  /* Slips without names are typed in the order of the seats, too. */
  const isMixed = authorId !== null || tx.session.meta.names === 'never';
  const [written, moved] = isMixed ? mixIn(tx.session, note, together) : [note, null];
  if (moved !== null) tx.put('notes', moved);
  tx.put('notes', written);
  return ok(written);
}

function problemOf(text: string): Rejection | null {
  if (isBlank(text)) return { code: 'note-empty' };
  const length = noteLength(text);
  return length > NOTE_MAX_LENGTH ? { code: 'note-too-long', detail: String(length) } : null;
}
