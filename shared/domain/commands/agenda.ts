import { z } from 'zod';
import { defineCommand, done, reject } from '../command';
import { NOTE_KINDS, STAGE_KINDS, type Stage } from '../model';
import type { Ports } from '../ports';
import { nextOrder, stagesOf, unsortedNotesOf } from '../selectors';
import { USUAL_THEME_MS, USUAL_THINK_MS } from '../time-box';
import { waitingNotesOf } from '../waiting-notes';
import { day, durationMs, id, index, line, text } from './fields';
import { moved, renumbered } from './reorder';

export const stageFields = z.strictObject({
  kind: z.enum(STAGE_KINDS),
  title: line,
  question: line,
  prompt: text,
  noteKind: z.enum(NOTE_KINDS),
  plannedMs: durationMs,
  /* Left out: what is usual. */
  thinkMs: durationMs.optional(),
  themeMs: durationMs.optional(),
  cues: text.optional(),
});
export type StageFields = z.infer<typeof stageFields>;

/** A stage of its own from what a template or a person says of it. */
export const newStage = (fields: StageFields, ports: Ports, order = 0): Stage => ({
  ...fields,
  thinkMs: fields.thinkMs ?? USUAL_THINK_MS,
  themeMs: fields.themeMs ?? USUAL_THEME_MS,
  cues: fields.cues ?? '',
  id: ports.newId(),
  order,
});

/**
 * Replaces the agenda by another one, a template's, and the period by the one that belongs to it. Notes that were brought in beforehand go on waiting, each in the question that
 * matches its own. Refused once the room has begun and something has been written in a stage.
 */
export const agendaReplace = defineCommand({
  name: 'agenda.replace',
  payload: z.strictObject({
    stages: z.array(stageFields).min(1).max(40),
    period: z.strictObject({ from: day, to: day }).optional(),
  }),
  undo: 'record',
  perform(tx, { stages, period }, ports) {
    if (period !== undefined && period.from > period.to) return reject('period-reversed');
    const before = stagesOf(tx.session);
    const written = before.filter((stage) => hasWork(tx.session, stage.id));
    const made = renumbered(stages.map((fields) => newStage(fields, ports)));
    const questions = made.filter(({ kind }) => kind === 'question');
    for (const stage of written) {
      const waiting = waitingNotesOf(tx.session, stage.id);
      if (tx.session.meta.startedAt !== null || waiting.length === 0) {
        return reject('agenda-has-notes', stage.title);
      }
      const next = matching(stage, questions);
      if (next === undefined) return reject('notes-without-question');
      for (const note of waiting) {
        const order = nextOrder(unsortedNotesOf(tx.session, next.id));
        tx.put('notes', { ...note, stageId: next.id, order });
      }
    }
    for (const stage of before) {
      tx.remove('stages', stage.id);
      tx.remove('relays', stage.id);
      tx.remove('ballots', stage.id);
    }
    for (const stage of made) tx.put('stages', stage);
    if (period !== undefined) tx.patchMeta({ periodFrom: period.from, periodTo: period.to });
    return done;
  },
});

/** The question that asks the same: of the same kind of notes and name, else of the same kind, else the first one. */
function matching(of: Stage, questions: readonly Stage[]): Stage | undefined {
  const alike = questions.filter(({ noteKind }) => noteKind === of.noteKind);
  return alike.find(({ title }) => title === of.title) ?? alike[0] ?? questions[0];
}

export const stageAdd = defineCommand({
  name: 'stage.add',
  payload: z.strictObject({ fields: stageFields, atIndex: index }),
  undo: 'record',
  perform(tx, { fields, atIndex }, ports) {
    const list: Stage[] = stagesOf(tx.session);
    list.splice(Math.min(atIndex, list.length), 0, newStage(fields, ports));
    for (const stage of renumbered(list)) tx.put('stages', stage);
    return done;
  },
});

export const stageEdit = defineCommand({
  name: 'stage.edit',
  payload: z.strictObject({
    id,
    title: line.optional(),
    question: line.optional(),
    prompt: text.optional(),
    noteKind: z.enum(NOTE_KINDS).optional(),
    plannedMs: durationMs.optional(),
    thinkMs: durationMs.optional(),
    themeMs: durationMs.optional(),
  }),
  undo: 'coalesce',
  coalesceKey: (payload) => `${payload.id}:${Object.keys(payload).sort().join(',')}`,
  perform(tx, payload) {
    const stage = tx.session.stages[payload.id];
    if (stage === undefined) return reject('not-found');
    tx.put('stages', {
      ...stage,
      title: payload.title ?? stage.title,
      question: payload.question ?? stage.question,
      prompt: payload.prompt ?? stage.prompt,
      noteKind: payload.noteKind ?? stage.noteKind,
      plannedMs: payload.plannedMs ?? stage.plannedMs,
      thinkMs: payload.thinkMs ?? stage.thinkMs,
      themeMs: payload.themeMs ?? stage.themeMs,
    });
    return done;
  },
});

/** Keeps the private notes for a stage of the person who leads. Nobody in the room may take them back unseen. */
export const stageCues = defineCommand({
  name: 'stage.cues',
  payload: z.strictObject({ id, cues: text }),
  undo: 'never',
  perform(tx, payload) {
    if (!(payload.id in tx.session.stages)) return reject('not-found');
    tx.patch('stages', payload.id, { cues: payload.cues });
    return done;
  },
});

export const stageMove = defineCommand({
  name: 'stage.move',
  payload: z.strictObject({ id, toIndex: index }),
  undo: 'record',
  perform(tx, payload) {
    if (!(payload.id in tx.session.stages)) return reject('not-found');
    for (const stage of moved(Object.values(tx.session.stages), payload.id, payload.toIndex)) {
      tx.put('stages', stage);
    }
    return done;
  },
});

/** Removes a stage that nothing has been written in. One stage always stays, so that the room is somewhere. */
export const stageRemove = defineCommand({
  name: 'stage.remove',
  payload: z.strictObject({ id }),
  undo: 'record',
  perform(tx, payload) {
    const stage = tx.session.stages[payload.id];
    if (stage === undefined) return reject('not-found');
    if (hasWork(tx.session, stage.id)) return reject('stage-has-notes', stage.title);
    if (Object.keys(tx.session.stages).length === 1) return reject('stage-is-last');
    tx.remove('relays', stage.id);
    tx.remove('ballots', stage.id);
    tx.remove('stages', stage.id);
    return done;
  },
});

function hasWork(
  session: { readonly notes: object; readonly themes: object },
  stageId: string,
): boolean {
  const lies = (record: unknown) => (record as { stageId: string }).stageId === stageId;
  return Object.values(session.notes).some(lies) || Object.values(session.themes).some(lies);
}
