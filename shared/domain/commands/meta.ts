import { z } from 'zod';
import { isBlank } from '../../lib/blank';
import { clockOf } from '../clock';
import { defineCommand, done, reject } from '../command';
import { LOCALES, NAMES_POLICIES, type Session, TURN_ORDERS, TYPING_MODES } from '../model';
import { problemOfNames, tellingDraftsOf } from '../names';
import { currentStageOf, stagesOf } from '../selectors';
import type { Transaction } from '../transaction';
import { day, id, line, text, time } from './fields';

const fields = z
  .strictObject({
    title: line,
    organisation: line,
    periodFrom: day,
    periodTo: day,
    heldOn: day,
    startsAt: time,
    place: line,
    purpose: text,
    goal: text,
    vision: text,
    facilitatorId: id.nullable(),
    locale: z.enum(LOCALES),
    celebration: text,
    typing: z.enum(TYPING_MODES),
    turnOrder: z.enum(TURN_ORDERS),
    isManagementLast: z.boolean(),
    /* Names can be forgotten by `names.forget` only, which takes them off what was written before. */
    names: z.enum(NAMES_POLICIES),
  })
  .partial();

/** Changes facts of the session: title, period, place, goal … */
export const metaEdit = defineCommand({
  name: 'meta.edit',
  payload: z.strictObject({ fields }),
  undo: 'coalesce',
  coalesceKey: ({ fields: changed }) => Object.keys(changed).sort().join(','),
  perform(tx, { fields: changed }) {
    const before = tx.session;
    const next = { ...tx.session.meta, ...withoutUndefined(changed) };
    if (next.periodFrom > next.periodTo) return reject('period-reversed');
    if (next.facilitatorId !== null && !(next.facilitatorId in tx.session.people)) {
      return reject('not-found');
    }
    const isNewPurpose =
      changed.purpose !== undefined && changed.purpose !== tx.session.meta.purpose;
    const problem = problemOfNames(tx.session, next.names);
    if (problem !== null) return reject(problem);
    tx.patchMeta({
      ...withoutUndefined(changed),
      ...(isNewPurpose ? { purposeConfirmedAt: null } : {}),
    });
    dropTellingDrafts(tx, before);
    return done;
  },
  afterUndo: (tx, _payload, before) => dropTellingDrafts(tx, before),
  afterRedo: (tx, _payload, before) => dropTellingDrafts(tx, before),
});

/** Where the room has just agreed to keep no names, half-typed words that stand beside one go. */
function dropTellingDrafts(tx: Transaction, before: Session): void {
  const { session } = tx;
  if (session.meta.names !== 'never' || before.meta.names === 'never') return;
  for (const draft of tellingDraftsOf(session)) tx.remove('drafts', draft);
}

/** The sentence of the last session is this one's, too, until somebody says something else: the app does that, so nobody takes it back. */
export const purposeTakeOver = defineCommand({
  name: 'purpose.takeOver',
  payload: z.strictObject({ purpose: text }),
  undo: 'never',
  perform(tx, { purpose }) {
    const { meta } = tx.session;
    if (isBlank(purpose)) return reject('text-empty');
    if (isBlank(meta.purpose) && meta.closedAt === null) {
      tx.patchMeta({ purpose, purposeConfirmedAt: null });
    }
    return done;
  },
});

/** The room says that the sentence of purpose is its own, as it stands. */
export const purposeConfirm = defineCommand({
  name: 'purpose.confirm',
  payload: z.strictObject({}),
  undo: 'record',
  perform(tx, _payload, ports) {
    if (isBlank(tx.session.meta.purpose)) return reject('text-empty');
    tx.patchMeta({ purposeConfirmedAt: ports.now() });
    return done;
  },
});

/** Leaves the set-up: the room opens its first stage. */
export const sessionStart = defineCommand({
  name: 'session.start',
  payload: z.strictObject({}),
  undo: 'record',
  perform(tx, _payload, ports) {
    const first = stagesOf(tx.session)[0];
    if (first === undefined) return reject('not-found');
    if (tx.session.meta.startedAt === null) {
      const now = ports.now();
      tx.patchMeta({ startedAt: now });
      /* The morning's time runs from here, so the first stage's clock does, too. */
      tx.put('clocks', { ...clockOf(tx.session, first), runningSince: now, firstStartedAt: now });
    }
    if (currentStageOf(tx.session) === null || tx.session.position.stageId === null) {
      tx.patchPosition({ stageId: first.id });
    }
    return done;
  },
});

/** Ends the session: the minutes are no draft any more. Every clock stops. */
export const sessionClose = defineCommand({
  name: 'session.close',
  payload: z.strictObject({}),
  undo: 'record',
  perform(tx, _payload, ports) {
    const now = ports.now();
    for (const clock of Object.values(tx.session.clocks)) {
      if (clock.runningSince === null) continue;
      tx.put('clocks', {
        ...clock,
        countedMs: clock.countedMs + Math.max(0, now - clock.runningSince),
        runningSince: null,
      });
    }
    if (tx.session.meta.names === 'never') {
      for (const draft of tellingDraftsOf(tx.session)) tx.remove('drafts', draft);
    }
    if (tx.session.meta.closedAt === null) {
      tx.patchMeta({ closedAt: now, startedAt: tx.session.meta.startedAt ?? now });
    }
    return done;
  },
});

/** Opens a closed session again; its minutes become a draft. */
export const sessionReopen = defineCommand({
  name: 'session.reopen',
  payload: z.strictObject({}),
  undo: 'record',
  perform(tx) {
    tx.patchMeta({ closedAt: null });
    return done;
  },
});

/** zod's optional fields may be present with the value undefined; records never hold that. */
function withoutUndefined<T extends object>(
  value: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
