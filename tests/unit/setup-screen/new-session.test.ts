import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { roomSizeOf } from '../../../renderer/src/hooks/use-room-size';
import { duplicateFor, newSessionFor } from '../../../renderer/src/library/new-session';
import { TEST_SETTINGS } from '../../helpers/in-memory-bridge';

describe('a new session', () => {
  it('is the year-end morning of today in the language of the app', () => {
    const settings = { ...TEST_SETTINGS, locale: 'de' as const, organisation: 'Brightwater IT' };
    const fresh = newSessionFor(settings, textsFor('de'), '2026-12-11');
    expect(fresh).toMatchObject({
      title: 'Lessons Learned 2026',
      organisation: 'Brightwater IT',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
      heldOn: '2026-12-11',
      startsAt: '08:30',
      locale: 'de',
    });
    expect(fresh.stages).toHaveLength(11);
    expect(fresh.stages[0]).toMatchObject({ title: 'Beginn', kind: 'opening', plannedMs: 600_000 });
  });

  it('made from another one has this year’s title and days', () => {
    expect(duplicateFor('abc', textsFor('en-GB'), '2027-12-10')).toEqual({
      id: 'abc',
      title: 'Lessons Learned 2027',
      periodFrom: '2027-01-01',
      periodTo: '2027-12-31',
      heldOn: '2027-12-10',
    });
  });
});

describe('the size of the screen in room units', () => {
  it('is the same for every resolution of one shape', () => {
    const hd = roomSizeOf(TEST_SETTINGS, { width: 1920, height: 1080 });
    const uhd = roomSizeOf(TEST_SETTINGS, { width: 3840, height: 2160 });
    expect(hd.wide).toBeCloseTo(55.56, 1);
    expect(hd.high).toBeCloseTo(31.25, 2);
    expect(uhd).toEqual(hd);
  });

  it.each([
    { textScale: 1.2, high: 100 / 3.84 },
    { textScale: 1.6, high: 100 / 5.12 },
    { textScale: 2, high: 100 / 5.2 },
  ])(
    'shrinks as the letters grow, down to that of the deepest room: $textScale',
    ({ textScale, high }) => {
      const size = roomSizeOf({ ...TEST_SETTINGS, textScale }, { width: 1920, height: 1080 });
      expect(size.high).toBeCloseTo(high, 2);
      expect(size.wide / size.high).toBeCloseTo(16 / 9, 5);
    },
  );
});
