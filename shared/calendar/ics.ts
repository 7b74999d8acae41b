import { addDays, type IsoDay } from '../lib/iso-day';

/** One whole day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing on whatever day, whenever the file is made: a calendar moves it instead of showing it twice. */
  readonly uid: string;
  readonly on: IsoDay;
  /** Null: it is on this day only. */
  readonly repeats: Repeats | null;
  /** Whether it rings on the day before. */
  readonly hasAlarm: boolean;
  readonly summary: string;
  readonly description: string;
}

export interface Repeats {
  readonly everyWeeks: number;
  /** The last day on which it is. */
  readonly until: IsoDay;
}

interface Calendar {
  readonly name: string;
  readonly days: readonly CalendarDay[];
  /** When the file was made, epoch milliseconds. */
  readonly madeAt: number;
}

/** A line has 75 octets at the most, its end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;
const PRODUCT = '-//Lessons Learned//Follow-up//EN';

/** A calendar file after RFC 5545 and 7986 with one event for each whole day, and a reminder on the day before. */
export function icsOf({ name, days, madeAt }: Calendar): string {
  const made = { stamp: stampOf(madeAt), sequence: sequenceOf(madeAt) };
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...days.flatMap((day) => eventOf(day, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

interface Made {
  readonly stamp: string;
  readonly sequence: number;
}

function eventOf(day: CalendarDay, { stamp, sequence }: Made): readonly string[] {
  const { uid, on, repeats, hasAlarm, summary, description } = day;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    /* The end is the first day that is no part of it any more. */
    `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
    ...(repeats === null || repeats.until <= on
      ? []
      : [`RRULE:FREQ=WEEKLY;INTERVAL=${repeats.everyWeeks};UNTIL=${basic(repeats.until)}`]),
    `SUMMARY:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    'TRANSP:TRANSPARENT',
    ...(hasAlarm
      ? [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escapeText(summary)}`,
          'TRIGGER:-P1D',
          'END:VALARM',
        ]
      : []),
    'END:VEVENT',
  ];
}

const MINUTE_MS = 60_000;

/**
 * The revision of an event: the minute in which the file was made. A count of the log's entries would fall when one is taken
 * back, and a calendar keeps the event with the higher number.
 */
const sequenceOf = (moment: number): number => Math.floor(moment / MINUTE_MS);

const basic = (day: IsoDay): string => day.replaceAll('-', '');

/** `20270129T083000Z`. */
const stampOf = (moment: number): string =>
  `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;

/** Text as a property's value; signs that no calendar takes are left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\\;,]/gu, '\\$&')
    .replace(/\n/gu, '\\n');

/** Breaks a line into pieces of 75 octets of UTF-8, never within a character; each further piece begins with a space. */
export function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (used + size > LONGEST_LINE) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return folded;
}

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
