import { type Found, sayables, search, snippetOf } from '@shared/company/search';
import { describe, expect, it } from 'vitest';
import { checkInOn } from '../../helpers/follow-up-digests';
import {
  action,
  byId,
  companyOf,
  digest,
  note,
  THREE_YEARS,
  THREE_YEARS_COMPANY,
} from '../../helpers/three-years';

const all = sayables(THREE_YEARS, THREE_YEARS_COMPANY);
const find = (query: string) => search(all, query);
const marked = ({ text, marks }: Pick<Found, 'text' | 'marks'>) =>
  marks.map(([from, to]) => text.slice(from, to));

describe('searching all sessions', () => {
  it('finds notes, themes, decisions, parked questions, actions, commitments, thanks, check-ins, conversations and processes', () => {
    const kinds = (query: string) => find(query).map(({ kind }) => kind);
    expect(kinds('oldest')).toEqual(['note']);
    expect(kinds('every team')).toEqual(['theme']);
    expect(kinds('comes off')).toEqual(['decision']);
    expect(kinds('office')).toEqual(['parked']);
    expect(kinds('reopen rate')).toEqual(['action']);
    expect(kinds('ring client')).toEqual(['commitment']);
    expect(kinds('night halden')).toEqual(['thanks']);
    expect(kinds('nobody finds')).toEqual(['check-in']);
    expect(kinds('crème')).toEqual(['conversation']);
    expect(kinds('legacy tapes')).toEqual(['check-in', 'process']);
  });

  it('asks for every word, each at the beginning of a word', () => {
    expect(find('backup runb').map(({ text }) => text)).toEqual([
      'Two backup runbooks say opposite things',
      'Backup runbooks differ for every product',
      'Write a runbook for every backup product',
    ]);
    expect(find('ackup')).toEqual([]);
    expect(find('backup zebra')).toEqual([]);
  });

  it('looks past case and accents, and marks the letters as they were written', () => {
    const [found] = find('CREME');
    expect(found === undefined ? [] : marked(found)).toEqual(['Crème']);
    expect(find('jon þorsson oldest')).toHaveLength(1);
  });

  it('marks the beginning that was typed, and overlapping ones once', () => {
    const [found] = find('docu document');
    expect(found === undefined ? [] : marked(found)).toEqual(['Document']);
  });

  it('finds nothing before something was typed', () => {
    expect(find('')).toEqual([]);
    expect(find(' ,. ')).toEqual([]);
  });

  it('finds people by name, and nobody who is hidden', () => {
    expect(find('priya').map(({ kind }) => kind)).toContain('commitment');
    const hidden = digest(2025, { notes: [note('n', null, 'The headsets', null)] });
    expect(search(sayables([hidden], THREE_YEARS_COMPANY), 'jon headsets')).toEqual([]);
  });

  it('shows the newest session first', () => {
    expect(find('wiki').map(({ session }) => session?.id)).toEqual([
      'y2026',
      'y2026',
      'y2024',
      'y2024',
      undefined,
    ]);
  });

  it('finds everything of a year by the year', () => {
    const found = find('2024');
    expect(found.length).toBeGreaterThan(0);
    const isOf2024 = (day: string | undefined) => day?.startsWith('2024') === true;
    expect(found.filter(({ session, on }) => !isOf2024(session?.heldOn) && !isOf2024(on))).toEqual(
      [],
    );
    expect(new Set(found.map(({ session }) => session?.id))).toContain('y2024');
    expect(find('2024 wiki').map(({ session }) => session?.id)).toEqual(['y2024', 'y2024']);
    expect(find('1999')).toEqual([]);
  });
});

describe('an action that was handed on', () => {
  const years = [digest(2025, { actions: [action('tapes', 'Move the tapes')] })];
  const company = companyOf({
    checkIns: byId(
      checkInOn('a', 'y2025/tapes', '2026-01-05', { seen: 'First box moved' }),
      checkInOn('b', 'y2025/tapes', '2026-02-05', {
        seen: 'Priya leaves',
        handedTo: 'Jón Þórsson',
      }),
      checkInOn('c', 'y2025/tapes', '2026-03-05', { seen: 'All moved', outcome: 'done' }),
    ),
  });
  const handed = sayables(years, company);

  it('tells what became of it and who has it now, and is found by both names', () => {
    const became = { outcome: 'done', isOpen: false, owner: 'Jón Þórsson' };
    expect(search(handed, 'move the')).toMatchObject([{ person: 'Priya Raman', became }]);
    expect(search(handed, 'jon move the')).toHaveLength(1);
    expect(search(handed, 'priya move the')).toHaveLength(1);
  });

  it('signs each check-in with whoever had it on that day', () => {
    expect(
      handed.filter(({ kind }) => kind === 'check-in').map(({ person, text }) => [person, text]),
    ).toEqual([
      ['Priya Raman', 'First box moved'],
      ['Priya Raman', 'Priya leaves'],
      ['Jón Þórsson', 'All moved'],
    ]);
  });
});

it('a long text is cut to the words round the first mark', () => {
  const text = `${'Nothing to see here. '.repeat(20)}The zebra answered. ${'And so on. '.repeat(20)}`;
  const [from] = [text.indexOf('zebra')];
  const snippet = snippetOf({ text, marks: [[from, from + 5]] }, 60);
  expect(snippet.text).toMatch(/^… .*zebra.* …$/u);
  expect(snippet.text.length).toBeLessThanOrEqual(64);
  expect(marked(snippet)).toEqual(['zebra']);
});
