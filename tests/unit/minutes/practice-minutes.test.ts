import { LOCALES, type Session } from '@shared/domain/model';
import { describe, expect, it } from 'vitest';
import { allLines, linesOf, minutesOf, section } from '../../helpers/minutes-of';
import { practiceSession } from '../../helpers/practice-session';
import { emptySession, sampleSession } from '../../helpers/sample-session';

const document = minutesOf(practiceSession());
const lines = allLines(document);
/** The title and the words of the entry of one action in full. */
const inFull = (label: string, of = document): string[] => {
  const at = of.blocks.findIndex(
    (block) =>
      block.kind === 'paragraph' &&
      block.role === 'entry' &&
      linesOf(block)[0]?.startsWith(`${label} `) === true,
  );
  return of.blocks.slice(at, at + 2).flatMap(linesOf);
};

describe('what the room set out for', () => {
  it('LL10: the minutes open with every goal and the vision', () => {
    expect(lines[2]).toContain(
      'Goal: One change that lasts; Nobody waits for a test\nVision: Calm releases',
    );
  });

  it('KP2: the sentence of purpose stands there with the day on which it was confirmed', () => {
    expect(lines[2]).toContain('Purpose: People get home on time (confirmed 6 Mar 2026)');
    const late = practiceSession({ purposeConfirmedAt: Date.UTC(2026, 2, 6, 23, 30) });
    expect(allLines(minutesOf(late))[2]).toContain('(confirmed 7 Mar 2026)');
    const takenOver = practiceSession({ purposeConfirmedAt: null });
    expect(allLines(minutesOf(takenOver))[2]).toContain('(not confirmed this time)');
    expect(allLines(minutesOf(sampleSession())).join()).not.toContain('Purpose');
  });
});

describe('the summary', () => {
  it('WC6: page 1 says what became of last time’s actions', () => {
    expect(lines[1]).toContain('Last time’s 3 actions: 1 done, 1 partly, 1 not looked at');
    expect(allLines(minutesOf(sampleSession())).join()).not.toContain('Last time’s');
  });

  it('LL7, KP3, KP6: tells the balance of the actions and the hours that they give back', () => {
    expect(section(document, 'Summary')[1]).toBe(
      'Balance: 1 mitigates, 2 amplify. 1 of 3 removes a cause, 1 handles a symptom. ' +
        'Saves 9.5 h a month. How we celebrate: Cake. Worth the time: 4.3/5.',
    );
    expect(section(minutesOf(practiceSession(), 'de'), 'Zusammenfassung')[1]).toContain(
      'Spart 9,5 h im Monat.',
    );
  });

  it('leaves out what nobody said', () => {
    expect(section(minutesOf(sampleSession()), 'Summary')[1]).toBe(
      'Balance: 1 mitigates, 1 amplifies. How we celebrate: Cake.',
    );
    expect(allLines(minutesOf(emptySession())).join()).not.toContain('Balance');
  });

  it('LL5: counts the commitments that were given', () => {
    expect(section(document, 'Summary')[0]).toContain('Personal commitments: 1.');
  });

  it('LL6: takes the success with the most dots for the biggest', () => {
    const session = practiceSession();
    const { t1, t3 } = session.themes;
    if (!t1 || !t3) throw new Error('The sample has changed');
    const notes = { ...session.notes, n3: { ...session.notes.n3, themeId: 't9' } as never };
    const themes = { ...session.themes, t9: { ...t1, id: 't9', order: 9, name: 'Quiet week' } };
    const ballot = (isShown: boolean) => ({
      well: {
        id: 'well',
        method: 'fingers' as const,
        dots: 3,
        turn: 1,
        personId: null,
        votes: {},
        counts: { t1: 1, t9: 5 },
        doneIds: [],
        isShown,
        talkOrder: [],
      },
    });
    const biggest = (isShown: boolean) =>
      section(minutesOf({ ...session, notes, themes, ballots: ballot(isShown) }), 'Summary')[0];
    expect(biggest(true)).toContain('Biggest success: Quiet week.');
    expect(biggest(false)).toContain('Biggest success: Small releases.');
  });
});

describe('what became of last time', () => {
  it('WC6: tells of each action what came of it, what was read, what the room decided and where it goes on', () => {
    expect(section(document, 'Actions of last time')).toEqual([
      '1 done, 1 partly, 1 not looked at.',
      'Action | Owner | Outcome | What happened',
      'Action r1 agreed on 5 Dec 2025 due 30 Jan 2026 | Ben Example | done Decided: Keep | ' +
        'It just works Measure: Days to answer (Reading 1.5, at first 4, target 2\u00a0days)',
      'Action r2 agreed on 5 Dec 2025 due 30 Jan 2026 | Ben Example | ' +
        'partly Decided: Change Goes on as action A1 | nothing noted',
      'Action r3 agreed on 5 Dec 2025 | No owner yet | not looked at | nothing noted',
    ]);
  });

  it('LL5: asks about the commitments of last time', () => {
    expect(section(document, 'Commitments of last time').slice(1)).toEqual([
      'Name | What I was going to change | Outcome | What happened',
      'Ada Example | I go home at five agreed on 5 Dec 2025 | not kept | Six, most days',
    ]);
  });

  it('stands first after page 1, and nowhere without an earlier session', () => {
    const starts = document.blocks.filter((block) => block.kind === 'heading' && block.startsPage);
    expect(starts.flatMap(linesOf)).toEqual(['What became of last time']);
    expect(allLines(minutesOf(sampleSession()))).not.toContain('What became of last time');
  });

  it('says so where the agenda looks back and there was nothing', () => {
    const session = sampleSession();
    const { talk } = session.stages;
    if (!talk) throw new Error('The sample has changed');
    const stages = { ...session.stages, back: { ...talk, id: 'back', kind: 'review' as const } };
    expect(section(minutesOf({ ...session, stages }), 'What became of last time')).toEqual([
      'Nothing from an earlier session was looked at.',
    ]);
  });
});

describe('the actions in full', () => {
  it('LL7: stand apart by what they do', () => {
    const headings = section(document, 'The actions in full').filter((line) =>
      /\(\d+\)$/u.test(line),
    );
    expect(headings).toEqual(['Mitigate a problem (1)', 'Amplify a success (2)']);
    expect(section(document, 'Amplify a success (2)').join()).toContain(
      'A2 Write the release notes earlier (No owner yet)',
    );
  });

  it('hold everything that was agreed about an action', () => {
    expect(inFull('A1')).toEqual([
      'A1 Buy a test machine (Ben Example)',
      'Goes on from 5 Dec 2025',
      'Goal: Nobody waits for a test',
      'Measured: from 1250.5 to 10\u00a0min. Counts activity only: look at what it does for the client, too.',
      'Could we reach this and still not help the client? Yes, if we test less',
      'Check-ins: first on 20 Mar 2026, every 2 weeks',
      'May get worse until 17 Apr 2026; do not judge before.',
      'Helpers: Ada Example, Cleo Example',
      'Document: Wiki / Tests',
      'Phase: Planning (Technology). Removes a cause. Gives back 7.5 h a month.',
    ]);
    expect(inFull('A2').slice(1)).toEqual([
      'Measured: Counts an outcome.',
      'Phase: Operation. Handles a symptom. Gives back 2 h a month.',
    ]);
  });

  it('PF2: say until when it may get worse before anybody judges, in words of each language', () => {
    expect(inFull('A1', minutesOf(practiceSession(), 'de'))).toContain(
      'Bis 17.04.2026 darf es schlechter werden; vorher nicht beurteilen.',
    );
    const { a1 } = practiceSession().actions;
    if (!a1) throw new Error('The sample has changed');
    const forever = { a1: { ...a1, adjustmentWeeks: 1e15 } };
    expect(
      inFull('A1', minutesOf({ ...practiceSession(), actions: forever })).join(),
    ).not.toContain('May get worse');
  });

  it('PF1: a weird idea that became an action keeps its mark, here, on page 1 and beside the note', () => {
    expect(inFull('A3')).toContain('Began as a weird idea');
    expect(section(document, 'Actions').join()).toContain(
      'Try a May without meetings (weird idea)',
    );
    expect(lines).toContain('No meetings in May (Action A3)');
    expect(lines.filter((line) => line.includes('(weird idea)')).length).toBe(3);
  });

  it('are followed by goals and actions that do not meet, and by what is documented nowhere', () => {
    expect(section(document, 'The actions in full').at(-1)).toBe(
      'Goals without an action: One change that lasts\nActions without a goal: A2, A3\nNot documented yet: A2, A3',
    );
  });

  it('are left to page 1 where nothing more was said', () => {
    expect(section(minutesOf(sampleSession()), 'The actions in full')).toEqual([
      'Goals without an action: One change that lasts\nNot documented yet: A1, A2',
    ]);
    expect(allLines(minutesOf(emptySession()))).not.toContain('The actions in full');
  });
});

describe('what follows', () => {
  it('KP1: shows beside a theme how others see it', () => {
    const theme = section(document, 'Late tests (1 note)');
    expect(theme).toContain('As the client sees it: I only notice the bugs');
    expect(theme).toContain('As somebody new sees it: Who runs them?');
  });

  it('LL5: has one row for each attendee, also for those who gave no commitment', () => {
    expect(section(document, 'Personal commitments')).toEqual([
      'Name | What I am going to change',
      'Ada Example | I answer within a day',
      'Ben Example | not given',
      'Cleo Example | not given',
    ]);
    expect(allLines(minutesOf(sampleSession()))).not.toContain('Personal commitments');
  });

  it('LL5: never drops the commitment of somebody who was away', () => {
    const session = practiceSession();
    const dora = { id: 'dora', text: 'I come next time', writtenAt: 1 };
    const rows = section(
      minutesOf({ ...session, commitments: { ...session.commitments, dora } }),
      'Personal commitments',
    );
    expect(rows.at(-1)).toBe('Dora Example | I come next time');
  });

  it('LL9: holds the celebration, the wins with their reason, and the thanks', () => {
    expect(section(document, 'Celebration and thanks')).toEqual([
      'How we celebrate: Cake',
      'The wins of the year',
      'Small releases: We ship weekly',
      'Note 2',
      'Note 1',
      'Note 3',
      'Thanks',
      'Name | Thanks for',
      'Ada Example | the calendar (from Ben Example)',
      'Ben Example | the quiet night shift (from Cleo Example) asking twice (from the room)',
    ]);
  });

  it('LL9: holds the win of a theme without a name by its first note, and never as a theme without a name', () => {
    const session = practiceSession();
    const { t1 } = session.themes;
    if (!t1) throw new Error('The sample has changed');
    const wins = (themes: Session['themes']) =>
      section(
        minutesOf({ ...session, themes: { ...session.themes, ...themes } }),
        'The wins of the year',
      );
    expect(wins({ t1: { ...t1, name: ' ' } })).toEqual([
      'Note 2: We ship weekly',
      'Note 2',
      'Note 1',
      'Note 3',
    ]);
    expect(wins({ t1: { ...t1, name: '', why: '' } })).toEqual(['Note 2', 'Note 1', 'Note 3']);
  });

  it.each(['hidden', 'never'] as const)(
    'PF6: tells what somebody is thanked for and not by whom where names are %s',
    (names) => {
      expect(section(minutesOf(practiceSession({ names })), 'Thanks').slice(1)).toEqual([
        'Ada Example | the calendar',
        'Ben Example | the quiet night shift asking twice',
      ]);
    },
  );

  it('LL9: says so where the agenda thanks and nobody wrote it down', () => {
    const document = minutesOf({ ...practiceSession(), thanks: {} });
    expect(section(document, 'Celebration and thanks')).toContain('No thanks were written down.');
  });

  it('keeps an idea that nobody discussed', () => {
    expect(section(document, 'Ideas not discussed (1 note)')).toEqual(['Sell the printer']);
  });

  it('shows how the session was, and what would make it better, in no order that tells who', () => {
    expect(section(document, 'How the session was')).toEqual([
      'Worth the time: 4.3 of 5 (3 answers)',
      'Worth the time | Answers',
      '5 of 5 | 1',
      '4 of 5 | 2',
      '3 of 5 | 0',
      '2 of 5 | 0',
      '1 of 5 | 0',
      'What would make it better',
      'A longer break',
      'More air',
    ]);
    expect(allLines(minutesOf(sampleSession()))).not.toContain('How the session was');
  });
});

describe('equal sessions', () => {
  it('give equal documents, whatever the order of the records in the file', () => {
    const session = practiceSession();
    const turned = Object.fromEntries(
      Object.entries(session).map(([name, table]) => [
        name,
        name === 'meta' || name === 'position'
          ? table
          : Object.fromEntries(Object.entries(table).reverse()),
      ]),
    );
    expect(minutesOf(turned as typeof session)).toEqual(document);
  });
});

describe('every language', () => {
  it.each(LOCALES)('has words for all of it in %s', (locale) => {
    const document = minutesOf(practiceSession(), locale);
    const english = minutesOf(practiceSession());
    expect(document.blocks.map(({ kind }) => kind)).toEqual(english.blocks.map(({ kind }) => kind));
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    const all = allLines(document);
    expect(all.filter((line) => /undefined|null|NaN|\[object/u.test(line))).toEqual([]);
    expect(all.filter((line) => line.trim() === '')).toEqual([]);
    if (locale === 'fr') expect(all.filter((line) => /\p{L} [:;?!]/u.test(line))).toEqual([]);
  });
});
