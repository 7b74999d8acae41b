import type { Action } from '@shared/domain/model';
import { actionsCsv, FORMULA } from '@shared/minutes/actions-csv';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../../electron/main/minutes/render-csv';
import { emptySession, sampleSession } from '../../helpers/sample-session';

const tableIn = (locale: 'en-GB' | 'de' | 'fr' | 'es', session = sampleSession()) =>
  actionsCsv(session, locale, textsFor(locale));

/** The further cells of an action of which nothing else was said. */
const nothingMore = ['', '', '', '', '', '', '', 'Planning', '', '', '', ''];

describe('the table of the actions', () => {
  it('has a row for each action, with days that every spreadsheet reads', () => {
    const { head, rows } = tableIn('en-GB');
    expect(head).toEqual([
      'No.',
      'Action',
      'Kind',
      'Owner',
      'Due',
      'How we will know',
      'First check-in',
      'Theme',
      'Helpers',
      'Unit',
      'Baseline',
      'Target',
      'Counts',
      'Cause or symptom',
      'Goal',
      'Phase',
      'Facet',
      'Adjustment (weeks)',
      'Document',
      'Hours a month given back',
    ]);
    expect(rows).toEqual([
      [
        'A1',
        'Buy a test machine',
        'Mitigate',
        'Ben Example',
        '2026-05-29',
        'Tests under ten minutes',
        '2026-03-20',
        'Late tests',
        ...nothingMore,
      ],
      [
        'A2',
        'Write the release notes earlier',
        'Amplify',
        'No owner yet',
        'not set',
        'not set',
        '2026-03-20',
        'Small releases',
        ...nothingMore,
      ],
    ]);
  });

  it('WC2, WC5, KP6: has what was said besides, with the figures of the language', () => {
    const sample = sampleSession();
    const [first] = Object.values(sample.actions);
    const [helper] = Object.values(sample.people).filter(({ id }) => id !== first?.ownerId);
    if (first === undefined || helper === undefined) throw new Error('Nobody to help');
    const said: Action = {
      ...first,
      helperIds: [helper.id],
      unit: 'tickets',
      baseline: 12_500.5,
      target: -3,
      counts: 'outcome',
      tackles: 'cause',
      goal: '=Grow',
      phase: 'operation',
      adjustmentWeeks: 6,
      document: 'Wiki',
      hoursPerMonth: 1.5,
    };
    const table = tableIn('de', { ...sample, actions: { [first.id]: said } });
    expect(table.rows[0]?.slice(8)).toEqual([
      helper.name,
      'tickets',
      '12500,5',
      '-3',
      'Zählt Wirkung',
      'Beseitigt eine Ursache',
      '=Grow',
      'Betrieb',
      '',
      '6',
      'Wiki',
      '1,5',
    ]);
    const written = Buffer.from(renderCsv(table)).toString('utf8');
    expect(written).toContain(`"'=Grow"`);
    expect(written).toContain(`"'-3"`);
  });

  it('has between its cells what spreadsheets of the language expect', () => {
    expect(tableIn('en-GB').delimiter).toBe(',');
    expect((['de', 'fr', 'es'] as const).map((locale) => tableIn(locale).delimiter)).toEqual([
      ';',
      ';',
      ';',
    ]);
  });

  it.each(['en-GB', 'de', 'fr', 'es'] as const)(
    'row 55: says in words that there is no action, in %s',
    (locale) => {
      const { head, rows } = tableIn(locale, emptySession());
      expect(rows).toEqual([
        [textsFor(locale).minutes.noActions, ...Array(head.length - 1).fill('')],
      ]);
    },
  );

  it.each([
    '=1',
    '+1',
    '-1',
    '@x',
    '\t1',
    '\r1',
    '\n1',
    '\0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
  ])('row 33: takes %j for a formula', (text) => {
    expect(FORMULA.test(text)).toBe(true);
  });

  it.each(['1=1', 'a+b', 'mail@example.org', "'=1", 'Größe', '', '29 - 31 May'])(
    'row 33: takes %j for words',
    (text) => {
      expect(FORMULA.test(text)).toBe(false);
    },
  );

  it('is written in the way that Excel opens: a mark for UTF-8, quotes, and CRLF', () => {
    const bytes = renderCsv({
      delimiter: ';',
      head: ['Größe', 'b'],
      rows: [['say "hi"; now', 'two\nlines']],
    });
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(Buffer.from(bytes.slice(3)).toString('utf8')).toBe(
      '"Größe";"b"\r\n"say ""hi""; now";"two\nlines"\r\n',
    );
  });
});
