import { calendarDays, calendarFileName, followUpsFor } from '@shared/calendar/follow-up-calendar';
import { type CalendarDay, escapeText, foldLine, icsOf } from '@shared/calendar/ics';
import { followUpsOf } from '@shared/company/follow-ups';
import { addDays } from '@shared/lib/iso-day';
import { textsFor } from '@shared/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf, checkInOn, companyWith, digestWith } from '../../helpers/follow-up-digests';

const MADE_AT = Date.UTC(2026, 0, 29, 8, 30, 5);
const octets = (text: string) => new TextEncoder().encode(text).length;

/** A tiny reader after RFC 5545: unfolds, splits names from values, takes escapes back. */
function readCalendar(file: string) {
  const lines = file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '');
  const events: Record<string, string>[] = [];
  const path: string[] = [];
  for (const line of lines) {
    const at = line.indexOf(':');
    const [name = '', value = ''] = [line.slice(0, at), line.slice(at + 1)];
    if (name === 'BEGIN') {
      path.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      expect(path.pop()).toBe(value);
    } else {
      const event = events.at(-1);
      const key = path.at(-1) === 'VALARM' ? `ALARM ${name}` : name;
      if (event !== undefined && path.includes('VEVENT'))
        event[key] = value.replace(/\\([\\;,nN])/gu, (_whole, sign: string) =>
          sign.toLowerCase() === 'n' ? '\n' : sign,
        );
    }
  }
  expect(path).toEqual([]);
  return { lines, events };
}

const day: CalendarDay = {
  uid: 's1-a1-due-2026-12-31@lessons-learned',
  on: '2026-12-31',
  summary: 'Due: Read answers aloud',
  description: '',
};
const fileOf = (...days: CalendarDay[]) => icsOf({ name: 'Follow-up', days, madeAt: MADE_AT });

describe('PF3: a calendar file', () => {
  it('has whole days that end on the day after, with a stamp in UTC and a reminder the day before', () => {
    const { lines, events } = readCalendar(fileOf(day));
    expect(lines.slice(0, 6)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lessons Learned//Follow-up//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Follow-up',
    ]);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(events).toEqual([
      {
        UID: day.uid,
        DTSTAMP: '20260129T083005Z',
        'DTSTART;VALUE=DATE': '20261231',
        'DTEND;VALUE=DATE': '20270101',
        SUMMARY: day.summary,
        TRANSP: 'TRANSPARENT',
        'ALARM ACTION': 'DISPLAY',
        'ALARM DESCRIPTION': day.summary,
        'ALARM TRIGGER': '-P1D',
      },
    ]);
  });

  it('ends every line with CR and LF, and has no other line end', () => {
    const file = fileOf({ ...day, description: 'one\ntwo\r\nthree\rfour' });
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('escapes what means something in a value', () => {
    expect(escapeText('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne');
    expect(escapeText('bell\u0007, tab\t')).toBe('bell\\, tab\t');
  });

  it('folds lines at 75 octets of UTF-8, never within a character', () => {
    const folded = foldLine(`SUMMARY:${'ü'.repeat(60)}${'🦉'.repeat(30)}`);
    const pieces = folded.split('\r\n');
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) {
      expect(octets(piece)).toBeLessThanOrEqual(75);
      expect(piece).not.toMatch(/\p{Cs}/u);
    }
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('gives back whatever text went in, in lines of 75 octets', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((raw) => raw.replace(/\r\n?/gu, '\n').replace(/[^\P{Cc}\n\t]/gu, ''));
    fc.assert(
      fc.property(
        text,
        text,
        fc.integer({ min: 0, max: 60_000 }),
        (summary, description, later) => {
          const on = addDays('2000-01-01', later);
          const file = fileOf({ ...day, on, summary, description });
          for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
          const [event] = readCalendar(file).events;
          expect(event?.SUMMARY).toBe(summary);
          expect(event?.DESCRIPTION ?? '').toBe(description);
          expect(event?.['DTSTART;VALUE=DATE']).toBe(on.replaceAll('-', ''));
          expect(event?.['DTEND;VALUE=DATE']).toBe(addDays(on, 1).replaceAll('-', ''));
        },
      ),
    );
  });
});

describe('the days of the follow-up', () => {
  const words = textsFor('en-GB').followUp;
  const digests = [
    digestWith('s1', {
      actions: [
        actionOf('a1', {
          dueOn: '2026-04-10',
          firstCheckInOn: '2026-02-06',
          checkInEveryWeeks: 4,
          measure: 'Reopened tickets',
          unit: '%',
          baseline: 11,
          target: 4,
        }),
        actionOf('a2', { ownerId: 'ben', dueOn: '2026-03-01' }),
        actionOf('a3', { dueOn: '2026-03-01' }),
      ],
    }),
  ];
  const all = followUpsOf(
    digests,
    companyWith(checkInOn('c1', 's1/a3', '2026-02-01', { outcome: 'done' })),
  );

  it('are the check-ins of the plan and the due days of what is open, by day', () => {
    const days = calendarDays(followUpsFor(all, { owner: null, ref: null }), words, 'en-GB');
    expect(days.map(({ on, summary }) => [on, summary])).toEqual([
      ['2026-02-06', 'Check-in: Action a1'],
      ['2026-03-01', 'Due: Action a2'],
      ['2026-03-06', 'Check-in: Action a1'],
      ['2026-04-03', 'Check-in: Action a1'],
      ['2026-04-10', 'Due: Action a1'],
    ]);
    expect(days[0]?.description).toBe(
      'Owner: Ada Berg\nHow we know: Reopened tickets\nlast reading 11%, target 4%\nAgreed in Lessons s1 on 9 Jan 2026',
    );
  });

  it('are of one person, whatever case the name is typed in, or of one action', () => {
    expect(
      followUpsFor(all, { owner: 'BEN ode', ref: null }).map(({ ref }) => ref.actionId),
    ).toEqual(['a2']);
    const ref = { sessionId: 's1', actionId: 'a1' };
    expect(followUpsFor(all, { owner: null, ref }).map((one) => one.ref)).toEqual([ref]);
  });

  it('keep their names from file to file, one for each action, day and kind', () => {
    const uids = () => calendarDays(all, words, 'de').map(({ uid }) => uid);
    expect(uids()).toEqual(uids());
    expect(new Set(uids()).size).toBe(uids().length);
    expect(uids()[0]).toBe('s1-a1-check-in-2026-02-06@lessons-learned');
  });

  it('go into a file whose name every system takes', () => {
    expect(calendarFileName({ owner: 'Ada / Berg', ref: null }, all, words)).toBe(
      'Follow-up of Ada Berg - calendar.ics',
    );
    expect(calendarFileName({ owner: null, ref: null }, all, words)).toBe(
      'Lessons Learned follow-up - calendar.ics',
    );
  });
});
