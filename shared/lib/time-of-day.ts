/** A wall-clock time as `HH:MM` text, 00:00 to 23:59. */
export type TimeOfDay = string;

const PATTERN = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight, or null where the text is no time of day. */
export function minutesOfDay(time: string): number | null {
  const match = PATTERN.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** The time of day for minutes since midnight; wraps round at midnight. */
export function timeOfDay(minutes: number): TimeOfDay {
  const inDay = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** Reads what people type for a time: `8`, `830`, `8.30`, `8h30`, `8:30 am`, `20:15`. Null when it is none. */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const match = /^(\d{1,2})\s*(?:[:.h]?\s*(\d{2}))?\s*(?:h|uhr)?\s*(?:([ap])\.?\s*m?)?\.?$/.exec(
    text.trim().toLowerCase(),
  );
  if (!match) return null;
  let hours = Number(match[1]);
  const minutes = match[2] === undefined ? 0 : Number(match[2]);
  if (match[3] !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (match[3] === 'p' ? 12 : 0);
  }
  return hours < 24 && minutes < 60 ? timeOfDay(hours * 60 + minutes) : null;
}
