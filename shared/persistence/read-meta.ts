import type { Meta, Position } from '../domain/model';
import { isIsoDay } from '../lib/iso-day';
import { isRecordId } from '../lib/record-id';
import { isPlainObject, type Json } from './json';
import { withMendedKeys } from './mended-keys';
import { textIn } from './record-words';
import type { RepairLog } from './repairs';
import { metaSchema, positionSchema } from './session-schema';

const FIELDS = metaSchema.shape;

/**
 * The facts of a session. Null where they are beyond repair: no object, or no id, neither here nor beside the session.
 * Days that cannot be read become the day on which the session was begun.
 */
export function readMeta(found: unknown, sessionId: string, log: RepairLog): Meta | null {
  if (!isPlainObject(found)) return null;
  if (metaSchema.safeParse(found).success) return inPeriod(found as unknown as Meta, log);
  const whole = withMendedKeys(found, Object.keys(FIELDS)) ?? found;
  const id = [whole.id, sessionId].find((candidate) => FIELDS.id.safeParse(candidate).success);
  if (typeof id !== 'string') return null;
  const title = textIn(whole.title);
  if (!isRecordId(textIn(whole.id))) log.add('meta', id, 'bad-id', title || id);
  const createdAt = momentIn(whole.createdAt) ?? momentIn(whole.startedAt) ?? 0;
  const begun = dayOf(momentIn(whole.startedAt) ?? createdAt);
  const [heldOn, from, to] = [whole.heldOn, whole.periodFrom, whole.periodTo].map(dayIn);
  const day = heldOn ?? begun ?? to ?? from ?? '1970-01-01';
  const standIns: Meta = {
    id,
    title: textIn(whole.title),
    organisation: textIn(whole.organisation),
    periodFrom: to ?? day,
    periodTo: from ?? day,
    heldOn: day,
    startsAt: '09:00',
    place: textIn(whole.place),
    purpose: textIn(whole.purpose),
    purposeConfirmedAt: null,
    goal: textIn(whole.goal),
    vision: textIn(whole.vision),
    facilitatorId: null,
    locale: 'en-GB',
    createdAt,
    startedAt: null,
    closedAt: null,
    celebration: textIn(whole.celebration),
    typing: 'open',
    turnOrder: 'seats',
    isManagementLast: false,
    /* Where it cannot be read what was agreed, no name is shown. */
    names: 'hidden',
    use: 'real',
  };
  const meta: Record<string, unknown> = { ...whole };
  const lost: string[] = [];
  for (const [field, schema] of Object.entries(FIELDS)) {
    if (schema.safeParse(whole[field]).success) continue;
    meta[field] = standIns[field as keyof Meta];
    lost.push(textIn(whole[field]) || field);
  }
  log.add('meta', id, 'invalid-entry', lost.join(', ') || title);
  return inPeriod(meta as unknown as Meta, log);
}

/** A period that would end before it begins is turned round. */
function inPeriod(meta: Meta, log: RepairLog): Meta {
  const { periodFrom, periodTo } = meta;
  if (periodFrom <= periodTo) return meta;
  log.add('meta', meta.id, 'invalid-entry', `${periodFrom} – ${periodTo}`);
  return { ...meta, periodFrom: periodTo, periodTo: periodFrom };
}

/** Where the room was; the beginning where that cannot be read. */
export function readPosition(found: unknown, log: RepairLog): Position {
  if (positionSchema.safeParse(found).success) return found as Position;
  const entry: Json = isPlainObject(found)
    ? (withMendedKeys(found, Object.keys(positionSchema.shape)) ?? found)
    : {};
  log.add('position', '', 'invalid-entry', textIn(entry.stageId));
  const { stageId, doneStageIds } = entry;
  const done = Array.isArray(doneStageIds) ? doneStageIds : [];
  return {
    ...entry,
    stageId: isId(stageId) ? stageId : null,
    doneStageIds: [...new Set(done.filter(isId))],
  };
}

const isId = (value: unknown): value is string => typeof value === 'string' && isRecordId(value);

const momentIn = (value: unknown): number | null =>
  FIELDS.createdAt.safeParse(value).success ? Number(value) : null;

const dayIn = (value: unknown): string | null =>
  typeof value === 'string' && isIsoDay(value) ? value : null;

/** The day of a moment in UTC; null for years that are not written with four figures. */
const dayOf = (moment: number): string | null => dayIn(new Date(moment).toISOString().slice(0, 10));
