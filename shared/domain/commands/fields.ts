import { z } from 'zod';
import { isIsoDay } from '../../lib/iso-day';
import { isRecordId } from '../../lib/record-id';
import { minutesOfDay } from '../../lib/time-of-day';

/** The payload fields that several commands share. Limits keep a hostile file or a stray paste from filling memory. */
export const id = z.string().refine(isRecordId, { message: 'no id' });
export const line = z.string().max(500);
export const text = z.string().max(20_000);
export const day = z.string().refine(isIsoDay, { message: 'no such day' });
export const time = z.string().refine((value) => minutesOfDay(value) !== null, {
  message: 'no such time',
});
export const year = z.number().int().min(1900).max(9999);
export const index = z.number().int().min(0).max(100_000);
/** Up to a day: longer than any stage, short enough to keep sums exact. */
export const durationMs = z.number().int().min(0).max(86_400_000);
/** A measured value, an hour count: any finite number that people read without powers of ten. */
export const amount = z.number().min(-1e12).max(1e12);
/** Up to four years. */
export const weeks = z.number().int().min(1).max(208);
