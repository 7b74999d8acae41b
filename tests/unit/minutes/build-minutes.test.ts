import { clockOf } from '@shared/domain/clock';
import { LOCALES, type NamesPolicy, type Session } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import {
  brightwaterNotice,
  brightwaterSession,
  hasBrightwater,
} from '../../helpers/brightwater-session';
import { allLines, linesOf, minutesOf, section } from '../../helpers/minutes-of';
import { emptySession, sampleNote, sampleSession } from '../../helpers/sample-session';

describe('page 1', () => {
  it('begins with the title, the facts and what the room set out for', () => {
    expect(allLines(minutesOf(sampleSession())).slice(0, 3)).toEqual([
      'Quarter review',
      'Northwind, Friday 6 March 2026, 09:02–10:35, Room 2\nLooking back on 1 Jan 2026 to 31 Mar 2026. Facilitator: Ada Example',
      'Goal: One change that lasts\nVision: Calm releases',
    ]);
  });

  it('tells the length of the session where nobody knows the time zone of the room', () => {
    const [, facts] = allLines(minutesOf(sampleSession(), 'en-GB', null));
    expect(facts).toContain('Friday 6 March 2026, 09:00, 1 h 33 min, Room 2');
  });

  it('counts in the summary and names the biggest success with its reason', () => {
    expect(section(minutesOf(sampleSession()), 'Summary')[0]).toBe(
      'Three people took part and wrote 5 notes, 3 of them in 3 themes. ' +
        'We agreed 2 actions and 2 decisions. ' +
        'Biggest success: Small releases. Why it worked: We ship weekly.',
    );
  });

  it('lists the actions by number, with words where something is not set', () => {
    expect(section(minutesOf(sampleSession()), 'Actions')).toEqual([
      'No. | Action | Owner | Due | How we will know | First check\u2011in',
      'A1 Mitigate | Buy a test machine | Ben Example | 29 May 2026 | Tests under ten minutes | 20 Mar 2026',
      'A2 Amplify | Write the release notes earlier | No owner yet | not set | not set | 20 Mar 2026',
      'Without an owner: A2',
      'Next check-in: Friday 20 March 2026, A1 (Ben Example), A2',
    ]);
  });

  it('gives each action a box to tick that says what it means', () => {
    const table = minutesOf(sampleSession()).blocks.find((block) => block.kind === 'table');
    expect(table?.rows[0]?.[0]?.[0]?.[0]).toEqual({
      kind: 'tick',
      isTicked: false,
      label: 'A1 done',
    });
  });

  it('WC2: says which actions have no owner, and nothing where each has one', () => {
    const session = sampleSession();
    const owned = Object.fromEntries(
      Object.entries(session.actions).map(([id, action]) => [id, { ...action, ownerId: 'ada' }]),
    );
    expect(allLines(minutesOf(session))).toContain('Without an owner: A2');
    expect(allLines(minutesOf({ ...session, actions: owned })).join()).not.toContain(
      'Without an owner',
    );
  });

  it('lists decisions with their theme', () => {
    expect(section(minutesOf(sampleSession()), 'Decisions')).toEqual([
      'Releases go out on Tuesdays (Small releases)',
      'The meeting moves to ten',
    ]);
  });

  it('is followed by a page break', () => {
    const starts = minutesOf(sampleSession()).blocks.filter(
      (block) => block.kind === 'heading' && block.startsPage,
    );
    expect(starts.flatMap(linesOf)).toEqual(['The actions in full']);
  });
});

describe('a draft', () => {
  const draft = 'Draft. The session was not closed.';

  it('says so as long as the session is not closed', () => {
    expect(allLines(minutesOf(sampleSession({ closedAt: null })))).toContain(draft);
  });

  it('is no longer one after the close', () => {
    expect(allLines(minutesOf(sampleSession()))).not.toContain(draft);
  });

  it('counts a running clock only up to its last stored moment', () => {
    const session = sampleSession({ closedAt: null });
    const clocks = {
      ...session.clocks,
      well: { ...session.clocks.well, runningSince: 1 } as (typeof session.clocks)[string],
    };
    expect(section(minutesOf({ ...session, clocks }), 'How the session ran')).toContain(
      'Went well | 30 min | 45 min so far',
    );
  });
});

describe('the questions', () => {
  it('show each theme with its reason, its outcome and its notes in their order', () => {
    const document = minutesOf(sampleSession());
    expect(section(document, 'Small releases (2 notes)')).toEqual([
      'Why it worked: We ship weekly',
      'How we keep it: Keep the calendar',
      'Action A2: Write the release notes earlier',
      'Decision D1: Releases go out on Tuesdays',
      'Note 2',
      'Note 1',
    ]);
    expect(section(document, 'Late tests (1 note)')).toEqual([
      'Why: No machine for them',
      'Action A1: Buy a test machine',
      'Note 4',
    ]);
    expect(section(document, 'Noise (0 notes)')).toEqual(['No action: We move in May']);
  });

  it('show beside a theme how others see it, and only those who were asked', () => {
    const session = sampleSession();
    const [theme] = Object.values(session.themes).filter(({ name }) => name === 'Late tests');
    if (theme === undefined) throw new Error('There is no such theme');
    const seen = { ...theme, clientView: 'I only notice the bugs', ownerView: '  ' };
    const document = minutesOf({ ...session, themes: { ...session.themes, [theme.id]: seen } });
    expect(section(document, 'Late tests (1 note)').slice(0, 3)).toEqual([
      'Why: No machine for them',
      'As the client sees it: I only notice the bugs',
      'Action A1: Buy a test machine',
    ]);
  });

  it('stand in the order of talking and with their dots once the result of a ballot was shown', () => {
    const session = sampleSession();
    const ballot = {
      id: 'change',
      method: 'fingers',
      dots: 3,
      turn: 1,
      personId: null,
      votes: {},
      counts: { t3: 4 },
      doneIds: [],
      isShown: true,
      talkOrder: ['t3', 't2'],
    } as const;
    const headings = (isShown: boolean) =>
      allLines(minutesOf({ ...session, ballots: { change: { ...ballot, isShown } } })).filter(
        (line) => /^(Noise|Late tests|Small releases) \(/u.test(line),
      );
    expect(headings(true)).toEqual([
      'Small releases (2 notes)',
      'Noise (0 notes, 4 dots)',
      'Late tests (1 note, no dots)',
    ]);
    /* What is still covered in the room is covered on paper. */
    expect(headings(false).join()).not.toContain('dots');
  });

  it('say it openly when a theme has neither an action nor a decision', () => {
    const session = sampleSession();
    expect(section(minutesOf({ ...session, actions: {} }), 'Late tests (1 note)')).toContain(
      'No action or decision was recorded.',
    );
  });

  it('end with the notes that lie in no theme', () => {
    const document = minutesOf(sampleSession());
    expect(section(document, 'Went well').slice(-1)).toEqual(['Note 3']);
    expect(section(document, 'To change')).toContain('Without a theme (1 note)');
  });

  it('keep a note whose theme the file does not hold', () => {
    const session = sampleSession();
    const notes = { ...session.notes, n9: sampleNote('n9', 9, { themeId: 'gone' }) };
    const document = minutesOf(withNames({ ...session, notes }, 'hidden'));
    expect(section(document, 'Went well').slice(-2)).toEqual(['Note 3', 'Note 9']);
    expect(section(document, 'Appendix: all notes')).toContain('9 | Note 9 | Went well | no theme');
  });
});

const withNames = (session: Session, names: NamesPolicy): Session => ({
  ...session,
  meta: { ...session.meta, names },
});

const appendixOf = (session: Session) => section(minutesOf(session), 'Appendix: all notes');

describe('what follows the questions', () => {
  it('tells who was there, when, and who led', () => {
    expect(section(minutesOf(sampleSession()), 'People')).toEqual([
      'Name | Role | Attendance',
      'Ada Example | Lead (facilitator, management) | Whole session',
      'Ben Example | Engineer | Left at 09:40',
      'Cleo Example | not set | Arrived at 09:15',
      'Dora Example | Engineer | Apologies',
    ]);
  });

  it('measures arrivals from the beginning where nobody knows the time zone', () => {
    const lines = section(minutesOf(sampleSession(), 'en-GB', null), 'People');
    expect(lines).toContain('Ben Example | Engineer | Left after 38 min');
    expect(lines).toContain('Cleo Example | not set | Arrived 13 min after the start');
  });

  it('compares planned and actual time from the stored clocks', () => {
    expect(section(minutesOf(sampleSession()), 'How the session ran')).toEqual([
      'Agenda step | Planned | Actual',
      'Welcome | 5 min | 6 min',
      'Went well | 30 min | 45 min',
      'To change | 30 min | not timed',
      'Close | 5 min | not timed',
      'Total | 1 h 10 min | 51 min',
    ]);
  });

  it('tells in one line each which stage and theme got more time, with the thumbs that were counted', () => {
    const session = sampleSession();
    const [stage] = Object.values(session.stages).filter(({ title }) => title === 'Went well');
    const [theme] = Object.values(session.themes).filter(({ name }) => name === 'Small releases');
    if (stage === undefined || theme === undefined) throw new Error('The sample has changed');
    const more = (minutes: number, thumbsUp: number | null, thumbsDown: number | null) => ({
      at: 0,
      byMs: minutes * 60_000,
      thumbsUp,
      thumbsDown,
    });
    const clocks = {
      ...session.clocks,
      [stage.id]: { ...clockOf(session, stage), extensions: [more(4, null, null)] },
      [theme.id]: {
        ...clockOf(session, { id: theme.id, plannedMs: 480_000 }),
        extensions: [more(4, 5, 1), more(2, 3, null)],
      },
    };
    expect(section(minutesOf({ ...session, clocks }), 'How the session ran').slice(-3)).toEqual([
      'More time, by thumbs:',
      'Went well: +4 min',
      'Small releases: +4 min (5 up, 1 down), +2 min (3 up)',
    ]);
  });

  it('keeps what was parked, with who takes it', () => {
    expect(section(minutesOf(sampleSession()), 'Parking lot')).toEqual([
      'A second office? (Taken by: Cleo Example)',
      'Which laptop next? (Taken by: nobody yet)',
    ]);
  });

  it.each(['hidden', 'never'] as const)(
    'S18: lists every note once in the appendix, in the order of the numbers, where names are %s',
    (names) => {
      expect(appendixOf(withNames(sampleSession(), names))).toEqual([
        'All 5 notes, word for word, in the order of their numbers.',
        'No. | Note | Question | Theme',
        '1 | Note 1 | Went well | Small releases',
        '2 | Note 2 | Went well | Small releases',
        '3 | Note 3 | Went well | no theme',
        '4 | Note 4 | To change | Late tests',
        '5 | Note 5 | To change | no theme',
      ]);
    },
  );

  it('S18: lists every note once where the room wants names, too, with who wrote it', () => {
    const session = sampleSession();
    const notes = { ...session.notes, n9: sampleNote('n9', 9, { authorId: null }) };
    const rows = appendixOf(withNames({ ...session, notes }, 'shown'));
    expect(rows[1]).toBe('No. | Note | Question | Theme | Written by');
    expect(rows.slice(2).map((row) => row.split(' | ')[1])).toEqual(
      [1, 2, 3, 4, 5, 9].map((number) => `Note ${number}`),
    );
    expect(rows[2]).toMatch(/^1 \| Note 1 \| Went well \| Small releases \| \w+ Example$/);
    expect(rows.at(-1)).toMatch(/ \| nobody named$/);
  });

  it.each(['hidden', 'never'] as const)(
    'PF6: say nowhere who wrote a note, where names are %s',
    (names) => {
      const session = sampleSession();
      const people = {
        ...session.people,
        ben: { ...session.people.ben, name: 'Zoe Author' } as never,
      };
      const unowned = withNames({ ...session, people, actions: {} }, names);
      const lines = allLines(minutesOf(unowned)).filter((line) => line.includes('Zoe Author'));
      expect(lines).toEqual(['Zoe Author | Engineer | Left at 09:40']);
      const wanted = allLines(minutesOf(withNames(unowned, 'shown')));
      expect(wanted.filter((line) => line.includes('Zoe Author')).length).toBeGreaterThan(1);
    },
  );
});

describe('every language', () => {
  it.each(LOCALES)('builds the whole document in %s', (locale) => {
    const document = minutesOf(sampleSession(), locale);
    expect(document.blocks.filter((block) => block.kind === 'heading')).toHaveLength(17);
    expect(document.blocks.filter((block) => block.kind === 'table')).toHaveLength(4);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(allLines(document).filter((line) => /undefined|null|NaN|\[object/.test(line))).toEqual(
      [],
    );
  });

  it.each(LOCALES)('builds an empty session in words, in %s', (locale) => {
    const document = minutesOf(emptySession(), locale);
    expect(document.blocks.filter((block) => block.kind === 'table')).toEqual([]);
    expect(allLines(document).filter((line) => line.trim() === '')).toEqual([]);
  });

  it('marks the words of people in another language than the document', () => {
    const german = minutesOf(sampleSession(), 'de');
    const marked = german.blocks.flatMap((block) =>
      block.kind === 'list' ? block.items.flat() : [],
    );
    expect(marked.find((run) => run.kind === 'text' && run.text === 'Note 3')).toMatchObject({
      languageTag: 'en-GB',
    });
    expect(JSON.stringify(minutesOf(sampleSession()))).not.toContain(
      '"languageTag":"en-GB","text"',
    );
  });

  it('sets the space that French keeps before a colon', () => {
    const french = allLines(minutesOf(sampleSession(), 'fr'));
    expect(french).toContain('Annexe\u00a0: toutes les notes');
    expect(french.filter((line) => /\p{L} :/u.test(line))).toEqual([]);
  });
});

describe('equal sessions', () => {
  it('give equal documents, whatever the order of the records in the file', () => {
    const session = sampleSession();
    const turned = Object.fromEntries(
      Object.entries(session).map(([name, table]) => [
        name,
        name === 'meta' || name === 'position'
          ? table
          : Object.fromEntries(Object.entries(table).reverse()),
      ]),
    );
    expect(minutesOf(turned as typeof session)).toEqual(minutesOf(session));
  });
});

describe(`the sample company${brightwaterNotice}`, () => {
  it.skipIf(!hasBrightwater)('has every note once, and every owner and date on page 1', () => {
    const session = brightwaterSession();
    const document = minutesOf(session);
    const notes = section(document, 'Appendix: all notes').slice(2);
    expect(notes).toHaveLength(40);
    for (const note of Object.values(session.notes)) {
      expect(
        notes.filter((line) => line.startsWith(`${note.number} | ${note.text} |`)),
      ).toHaveLength(1);
    }
    const actions = section(document, 'Actions').slice(1, -1);
    expect(actions).toHaveLength(9);
    expect(actions[0]).toBe(
      'A1 Mitigate | Show the reopen rate by cause where the closed number was | Priya Raman | ' +
        '29 Jan 2027 | Tickets reopened within 7 days: from 11% to under 4% | 15 Jan 2027',
    );
  });
});
