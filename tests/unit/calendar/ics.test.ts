import { calendarDays, calendarFileName, followUpsFor } from '@shared/calendar/follow-up-calendar';
import { type CalendarDay, escapeText, foldLine, icsOf } from '@shared/calendar/ics';
import { type FollowUp, followUpsOf } from '@shared/company/follow-ups';
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
  uid: 's1-a1-due@lessons-learned',
  on: '2026-12-31',
  repeats: null,
  hasAlarm: true,
  summary: 'Due: Read answers aloud',
  description: '',
};
const fileOf = (...days: CalendarDay[]) => icsOf({ name: 'Follow-up', days, madeAt: MADE_AT });

describe('PF3: a calendar file', () => {
  it('has whole days that end on the day after, with a stamp in UTC and a reminder the day before', () => {
    const { lines, events } = readCalendar(fileOf(day));
    expect(lines.slice(0, 7)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lessons Learned//Follow-up//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Follow-up',
      'X-WR-CALNAME:Follow-up',
    ]);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(events).toEqual([
      {
        UID: day.uid,
        DTSTAMP: '20260129T083005Z',
        'LAST-MODIFIED': '20260129T083005Z',
        SEQUENCE: String(Math.floor(MADE_AT / 60_000)),
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

  it('says how a series goes on, and has no reminder where the day before has gone by', () => {
    const series = { ...day, hasAlarm: false, repeats: { everyWeeks: 4, until: '2027-02-25' } };
    const { events } = readCalendar(fileOf(series));
    expect(events[0]?.RRULE).toBe('FREQ=WEEKLY;INTERVAL=4;UNTIL=20270225');
    expect(fileOf(series)).not.toContain('VALARM');
    /* A series of one day is none. */
    const once = { ...series, repeats: { everyWeeks: 4, until: day.on } };
    expect(fileOf(once)).not.toContain('RRULE');
  });

  it('has a higher number each time that it is made later, so that a calendar takes what is new', () => {
    const at = (madeAt: number) => {
      const file = icsOf({ name: 'Follow-up', days: [day], madeAt });
      return Number(readCalendar(file).events[0]?.SEQUENCE);
    };
    expect(at(MADE_AT + 60_000)).toBeGreaterThan(at(MADE_AT));
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

  const everything = { owner: null, ref: null };
  const daysOn = (today: string) =>
    calendarDays(followUpsFor(all, everything), words, 'en-GB', today);
  const shownOn = (today: string) =>
    daysOn(today).map(({ on, summary, repeats, hasAlarm }) => [
      on,
      summary,
      repeats === null ? '' : `every ${repeats.everyWeeks} weeks until ${repeats.until}`,
      hasAlarm ? 'rings' : 'silent',
    ]);

  it('PF3: are the check-ins of the plan as one series and the due days of what is open, by day', () => {
    const days = daysOn('2026-01-12');
    expect(shownOn('2026-01-12')).toEqual([
      ['2026-02-06', 'Check-in: Action a1', 'every 4 weeks until 2026-04-03', 'rings'],
      ['2026-03-01', 'Due: Action a2', '', 'rings'],
      ['2026-04-10', 'Due: Action a1', '', 'rings'],
    ]);
    expect(days[0]?.description).toBe(
      'Owner: Ada Berg\nHow we know: Reopened tickets\nstart 11%, no reading yet, target 4%\nAgreed in Lessons s1 on 9 Jan 2026',
    );
  });

  it('are of one person, whatever case the name is typed in, or of one action', () => {
    expect(
      followUpsFor(all, { owner: 'BEN ode', ref: null }).map(({ ref }) => ref.actionId),
    ).toEqual(['a2']);
    const ref = { sessionId: 's1', actionId: 'a1' };
    expect(followUpsFor(all, { owner: null, ref }).map((one) => one.ref)).toEqual([ref]);
  });

  it('PF3: stand on today, without a reminder, where they have gone by and wait to be done', () => {
    expect(shownOn('2026-03-02')).toEqual([
      ['2026-03-02', 'Check-in: Action a1', '', 'silent'],
      ['2026-03-02', 'Due: Action a2', '', 'silent'],
      ['2026-03-06', 'Check-in: Action a1', 'every 4 weeks until 2026-04-03', 'rings'],
      ['2026-04-10', 'Due: Action a1', '', 'rings'],
    ]);
    expect(shownOn('2027-01-01').map(([on]) => on)).toEqual(['2027-01-01', '2027-01-01']);
  });

  it('keep their names when they move, one for each action and kind, so that calendars move them too', () => {
    const uids = (moved: readonly FollowUp[]) =>
      calendarDays(moved, words, 'de', '2026-01-12').map(({ uid }) => uid);
    const moved = followUpsOf(
      digests,
      companyWith(
        checkInOn('c1', 's1/a3', '2026-02-01', { outcome: 'done' }),
        checkInOn('c2', 's1/a2', '2026-01-10', { dueOn: '2026-05-05', seen: 'Later' }),
      ),
    );
    const names = uids(followUpsFor(all, everything));
    expect(new Set(names).size).toBe(names.length);
    expect(uids(followUpsFor(moved, everything)).sort()).toEqual([...names].sort());
    expect([...names].sort()).toEqual([
      's1-a1-check-ins@lessons-learned',
      's1-a1-due@lessons-learned',
      's1-a2-due@lessons-learned',
    ]);
  });

  it('have a next look of its own where it lies beside the plan', () => {
    const one = followUpsOf(
      digests,
      companyWith(checkInOn('c1', 's1/a1', '2026-02-06', { reading: 9, nextOn: '2026-02-20' })),
    ).filter(({ ref }) => ref.actionId === 'a1');
    expect(
      calendarDays(one, words, 'en-GB', '2026-02-06').map(({ uid, on }) => [uid.split('@')[0], on]),
    ).toEqual([
      ['s1-a1-check-in', '2026-02-20'],
      ['s1-a1-check-ins', '2026-03-06'],
      ['s1-a1-due', '2026-04-10'],
    ]);
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
