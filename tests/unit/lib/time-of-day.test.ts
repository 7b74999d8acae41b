import { minutesOfDay, parseTimeOfDay, timeOfDay } from '@shared/lib/time-of-day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('what people type for a time', () => {
  it.each([
    ['8', '08:00'],
    ['08', '08:00'],
    ['0', '00:00'],
    ['23', '23:00'],
    ['830', '08:30'],
    ['0830', '08:30'],
    ['2015', '20:15'],
    ['8.30', '08:30'],
    ['8:30', '08:30'],
    ['8 30', '08:30'],
    [' 8 : 30 ', '08:30'],
    ['8h30', '08:30'],
    ['8 h 30', '08:30'],
    ['8h', '08:00'],
    ['8 Uhr', '08:00'],
    ['8.30 Uhr', '08:30'],
    ['8 am', '08:00'],
    ['8:30 AM', '08:30'],
    ['8:30 p.m.', '20:30'],
    ['8p', '20:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['20:15', '20:15'],
    ['23:59', '23:59'],
  ])('%j is %s', (text, time) => {
    expect(parseTimeOfDay(text)).toBe(time);
  });

  it.each([
    ...['', '24', '24:00', '25', '8:60', '860', '8:5', '99', '12345'],
    ...[
      '13 pm',
      '0 am',
      '-8',
      '8:30:00',
      'noon',
      'half past 8',
      '8-30',
      '8 m',
      '8m',
      '8:30 m',
      '8..',
    ],
  ])('%j is none', (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });

  it('is understood in the form in which the app writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_439 }), (minutes) => {
        expect(parseTimeOfDay(timeOfDay(minutes))).toBe(timeOfDay(minutes));
        expect(minutesOfDay(timeOfDay(minutes))).toBe(minutes);
      }),
    );
  });
});

describe('a time of day', () => {
  it('wraps round at midnight', () => {
    expect([timeOfDay(1_440), timeOfDay(1_500), timeOfDay(-1), timeOfDay(59.6)]).toEqual([
      '00:00',
      '01:00',
      '23:59',
      '01:00',
    ]);
  });

  it.each(['24:00', '8:30', '08:60', '08:30 ', '', '0830'])('in a session is no %j', (text) => {
    expect(minutesOfDay(text)).toBeNull();
  });
});
