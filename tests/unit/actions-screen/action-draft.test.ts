import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import type { Person } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import {
  draftOf,
  holdsNothing,
  newDraft,
  packDraft,
  readDraft,
  unpackDraft,
} from '../../../renderer/src/actions/action-draft';

const person = (id: string, name: string): Person => ({
  id,
  name,
  role: '',
  isManagement: false,
  joinedYear: null,
  order: 1,
  attendance: 'present',
  arrivedAt: null,
  leftAt: null,
});
const context = {
  people: [person('p1', 'Ada Berg'), person('p2', 'Ben Ode')],
  locale: 'en-GB',
  heldOn: '2026-12-11',
  today: '2026-12-11',
} as const;
const read = (given: Parameters<typeof newDraft>[0], today: string = context.today) =>
  readDraft(newDraft(given), { ...context, today });

describe('reading a draft of an action', () => {
  it('counts days from the day of the session, whenever the form is filled in', () => {
    expect(read({ dueText: 'in 4 weeks' }, '2027-06-01').fields.dueOn).toBe('2027-01-08');
    expect(read({ dueText: '29 Jan' }, '2027-06-01').fields.dueOn).toBe('2027-01-29');
  });

  it('names everything that is missing', () => {
    expect(read({}).missing).toEqual(['text', 'owner', 'due', 'check-in', 'measure']);
    expect(
      read({
        text: 'Do it',
        ownerText: 'ada',
        dueText: '29 Jan',
        checkInText: '15 Jan',
        measure: '1',
      }).missing,
    ).toEqual([]);
  });

  it('lets typed letters decide over an owner who was chosen before', () => {
    expect(read({ ownerId: 'p1', ownerText: 'Ben' }).fields.ownerId).toBe('p2');
    expect(read({ ownerId: 'p1', ownerText: 'all' })).toMatchObject({
      ownerProblem: 'everybody',
      fields: { ownerId: null },
    });
  });

  it('drops an owner who is not of this session any more', () => {
    expect(read({ ownerId: 'gone' }).fields.ownerId).toBeNull();
  });

  it('warns of days before the session, days that have passed, and a check-in after the due day', () => {
    expect(read({ dueText: '1 Dec 2026' }).dueWarning).toBe('before-session');
    expect(read({ dueText: '1 Feb 2027' }, '2027-03-01').dueWarning).toBe('past');
    expect(read({ dueText: '1 Feb 2027', checkInText: '2 Feb 2027' }).checkInWarning).toBe(
      'check-in-after-due',
    );
    expect(read({ dueText: '1 Feb 2027', checkInText: '1 Feb 2027' }).checkInWarning).toBeNull();
  });

  it('tells a day that does not exist from words that are no day', () => {
    expect(read({ dueText: '31 Feb' }).dueProblem).toBe('no-such-day');
    expect(read({ dueText: 'soonish' }).dueProblem).toBe('not-a-day');
  });
});

describe('reading what is said besides', () => {
  it('reads numbers as the language writes them, and keeps the letters of those that it cannot read', () => {
    expect(
      readDraft(newDraft({ baselineText: '1.234,5' }), { ...context, locale: 'de' }),
    ).toMatchObject({ fields: { baseline: 1234.5 }, amountProblems: {} });
    const draft = newDraft({ targetText: 'few', everyText: '1.5', hoursText: '9e99' });
    expect(readDraft(draft, context)).toMatchObject({
      fields: { target: null, checkInEveryWeeks: null, hoursPerMonth: null },
      amountProblems: { target: 'not-a-number', every: 'no-weeks', hours: 'not-a-number' },
    });
  });

  it('WC3: asks for a facet only while the phase is planning, and remembers it', () => {
    expect(read({ facet: 'people' }).fields.facet).toBe('people');
    expect(read({ facet: 'people', phase: 'operation' }).fields).toMatchObject({
      facet: null,
      phase: 'operation',
    });
  });

  it('WC2: lets nobody help who owns it, also where the owner is still letters', () => {
    expect(read({ helperIds: ['p1', 'p2', 'gone'], ownerText: 'Ben' }).fields).toMatchObject({
      ownerId: 'p2',
      helperIds: ['p1'],
    });
  });
});

describe('keeping drafts', () => {
  it('writes and reads a draft without loss', () => {
    const draft = newDraft({ text: 'Half', dueText: '31 fe', ownerText: 'all' });
    expect(unpackDraft(packDraft(draft))).toEqual(draft);
  });

  it.each(['', 'a note that somebody typed', '{"text":1}', '{ broken'])(
    'does not take “%s” for a draft',
    (text) => {
      expect(unpackDraft(text)).toBeNull();
    },
  );

  it('reads a draft that was kept before there were further fields', () => {
    const { text, kind, actionId, ownerId, ownerText, dueText, checkInText, measure } = newDraft({
      text: 'Half',
    });
    const old = { text, kind, actionId, ownerId, ownerText, dueText, checkInText, measure };
    expect(unpackDraft(JSON.stringify({ ...old, themeId: null, noteId: null }))).toEqual(
      newDraft({ text: 'Half' }),
    );
  });

  it('reads the fields of a stored action back unchanged in every language', () => {
    const action = {
      id: 'a1',
      order: 1,
      text: 'Do it',
      kind: 'amplify',
      ownerId: 'p1',
      dueOn: '2027-03-01',
      firstCheckInOn: '2027-01-31',
      measure: 'One',
      themeId: null,
      noteId: null,
      checkInEveryWeeks: 4,
      unit: 'tickets',
      baseline: 12_500.5,
      target: -3,
      counts: 'activity',
      sideEffect: 'Yes',
      helperIds: ['p2'],
      tackles: 'cause',
      goal: 'Grow',
      adjustmentWeeks: 6,
      phase: 'planning',
      facet: 'process',
      document: 'Wiki',
      hoursPerMonth: 1234.25,
    } as const;
    for (const locale of ['en-GB', 'en-US', 'de', 'fr', 'es'] as const) {
      const { fields } = readDraft(draftOf({ ...PLAIN_ACTION, ...action }, locale), {
        ...context,
        locale,
      });
      expect({ ...fields, id: 'a1', order: 1 }).toEqual(action);
    }
  });

  it('knows a blank form, whatever its kind', () => {
    expect(holdsNothing(newDraft({ kind: 'amplify' }))).toBe(true);
    expect(holdsNothing(newDraft({ text: ' ' }))).toBe(true);
    expect(holdsNothing(newDraft({ ownerId: 'p1' }))).toBe(false);
    expect(holdsNothing(newDraft({ helperIds: ['p1'] }))).toBe(false);
    expect(holdsNothing(newDraft({ hoursText: 'x' }))).toBe(false);
  });
});
