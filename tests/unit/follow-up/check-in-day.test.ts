import { describe, expect, it } from 'vitest';
import { emptyCheckIn, readCheckIn } from '../../../renderer/src/follow-up/read-check-in';
import { actionOf, digestWith, followUpAt } from '../../helpers/follow-up-digests';

describe('the day of a check-in', () => {
  const TODAY = '2026-03-10';
  const followUp = followUpAt('s1/a1', [
    digestWith('s1', { heldOn: '2025-06-01', actions: [actionOf('a1')] }),
  ]);
  const dayOf = (on: string) => {
    const fields = { ...emptyCheckIn(TODAY, 'en-GB'), on, seen: 'It holds' };
    return readCheckIn(fields, { followUp, today: TODAY, locale: 'en-GB' });
  };

  it.each([
    ['today', '2026-03-10'],
    ['5 Mar', '2026-03-05'],
    ['20 Dec', '2025-12-20'],
    ['5 Mar 2026', '2026-03-05'],
  ])('"%s" is %s: a look has been', (typed, on) => {
    expect(dayOf(typed).form).toMatchObject({ ok: true, value: { on } });
  });

  it.each(['tomorrow', 'in 2 weeks', '5 Apr 2026'])('"%s" is still to come', (typed) => {
    expect(dayOf(typed).form).toEqual({ ok: false, error: 'future' });
  });
});
