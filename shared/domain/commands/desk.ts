import { z } from 'zod';
import { talkOrderOf } from '../ballot';
import { defineCommand, done, reject } from '../command';
import { deskOf } from '../desk';
import { STEPS } from '../model';
import { turnToBox } from './clock';
import { id, text } from './fields';

/** Goes to a step of a question stage: think, write, group, discuss. */
export const deskStep = defineCommand({
  name: 'desk.step',
  payload: z.strictObject({ stageId: id, step: z.enum(STEPS) }),
  undo: 'never',
  perform(tx, { stageId, step }, ports) {
    if (!(stageId in tx.session.stages)) return reject('not-found');
    const before = deskOf(tx.session, stageId);
    const first = step === 'discuss' ? (talkOrderOf(tx.session, stageId)[0]?.id ?? null) : null;
    const desk = { ...before, step, themeId: before.themeId ?? first };
    tx.put('desks', desk);
    /* Talking goes on where it was, or begins with the first theme; the silence begins when somebody says so. */
    turnToBox(tx, stageId, step === 'discuss' ? desk.themeId : null, ports.now());
    return done;
  },
});

/** Chooses the theme that is being talked about: its time runs from now on, and that of the one before stands. */
export const deskTheme = defineCommand({
  name: 'desk.theme',
  payload: z.strictObject({ stageId: id, themeId: id.nullable() }),
  undo: 'never',
  perform(tx, { stageId, themeId }, ports) {
    if (!(stageId in tx.session.stages)) return reject('not-found');
    const desk = { ...deskOf(tx.session, stageId), themeId };
    tx.put('desks', desk);
    if (desk.step === 'discuss') turnToBox(tx, stageId, themeId, ports.now());
    return done;
  },
});

/** Keeps the letters that are being typed, so that a crash does not take them. */
export const deskDraft = defineCommand({
  name: 'desk.draft',
  payload: z.strictObject({ stageId: id, text }),
  undo: 'never',
  perform(tx, payload) {
    if (!(payload.stageId in tx.session.stages)) return reject('not-found');
    tx.put('desks', { ...deskOf(tx.session, payload.stageId), draft: payload.text });
    return done;
  },
});
