import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  announced,
  atFirstTurn,
  atWriting,
  MINUTE,
  type RunDriver,
  renderRun,
} from '../run/run-driver';

afterEach(() => {
  vi.useRealTimers();
});

const SETTLED = 500;
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Note of/ });
const typing = (mode: 'open' | 'covered' | 'paper') =>
  ({ name: 'meta.edit', payload: { fields: { typing: mode } } }) as const;
const coveredTurn = () =>
  renderRun(({ question }) => [typing('covered'), ...atFirstTurn(question)]);
const atPaper = (names = ['Ada', 'Ben', 'Cleo']) =>
  renderRun(({ question }) => [typing('paper'), ...atWriting(question)], { names });

async function take({ pass, user }: RunDriver): Promise<void> {
  await screen.findByText(/when you have it, press/);
  await pass(SETTLED);
  await user.keyboard('{Enter}');
  await waitFor(field);
}
async function writeAll(run: RunDriver, ...texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    if (at > 0) await take(run);
    await run.user.type(field(), `${text}{Enter}`);
  }
}

describe('covered typing', () => {
  it('tells the room that somebody writes and how much, and nothing of what', async () => {
    const run = await coveredTurn();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ada is writing');
    await run.user.type(field(), 'Secretive words');
    expect(document.body.innerHTML.replace(field().outerHTML, '')).not.toContain('Secret');
    expect(document.querySelectorAll('.covered-dots [data-filled]')).toHaveLength(3);
    expect(announced()).not.toContain('Secret');
    await waitFor(() => expect(run.session().desks[run.question]?.draft).toBe('Secretive words'));
  });

  it('hides the letters from their own field when nobody types, and shows them with the next key', async () => {
    const run = await coveredTurn();
    const frame = () => field().closest('.private-field');
    await run.user.type(field(), 'abc');
    expect(frame()?.hasAttribute('data-hidden')).toBe(false);
    await waitFor(() => expect(frame()?.hasAttribute('data-hidden')).toBe(true), {
      timeout: 6_000,
    });
    expect(document.activeElement).toBe(field());
    expect(screen.getByText(/letters are hidden/)).toBeTruthy();
    await run.user.keyboard('d');
    expect(frame()?.hasAttribute('data-hidden')).toBe(false);
    expect(field().value).toBe('abcd');
  });

  it('finds letters that were there before a crash, hidden', async () => {
    await renderRun(({ question }) => [
      typing('covered'),
      ...atFirstTurn(question),
      { name: 'desk.draft', payload: { stageId: question, text: 'half a th' } },
    ]);
    expect(field().value).toBe('half a th');
    expect(field().closest('[data-hidden]')).not.toBeNull();
  });

  it('makes several notes of a long text without showing one of them', async () => {
    const run = await coveredTurn();
    fireEvent.change(field(), { target: { value: 'covered '.repeat(30) } });
    await run.user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Ada: two notes' })).toBeTruthy();
    expect(document.body.textContent).not.toContain('covered covered');
    await run.pass(SETTLED);
    await run.user.keyboard('{Enter}');
    await screen.findByText('Thank you, Ada.');
    expect(run.texts()).toHaveLength(2);
  });

  it('uncovers the notes of the lap together when it is over, without numbers', async () => {
    const run = await coveredTurn();
    await run.user.type(field(), 'From Ada{Enter}');
    await take(run);
    expect(document.body.textContent).not.toContain('From Ada');
    await run.user.type(field(), 'From Ben{Enter}');
    await take(run);
    await run.user.type(field(), 'From Cleo{Enter}');
    const list = await screen.findByRole('list', { name: 'The 3 notes of this round, shuffled' });
    const shown = within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent?.trim());
    expect(shown.every((text) => text !== undefined && /From (Ada|Ben|Cleo)$/.test(text))).toBe(
      true,
    );
    expect(new Set(shown).size).toBe(3);
    expect(list.querySelector('.note-card-number')).toBeNull();
  });
});

describe('typing from the slips', () => {
  it('begins before the lap and keeps each slip with Enter, for one person after the other', async () => {
    const run = await atPaper();
    expect(screen.getByRole('heading', { name: 'One person types the slips' })).toBeTruthy();
    await run.pass(SETTLED);
    await run.user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Slips of Ada' });
    await run.user.keyboard('One{Enter}Two{Enter}');
    await waitFor(() => expect(run.texts()).toEqual(['One', 'Two']));
    await run.user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Slips of Ben' });
    await run.user.keyboard('Three{Enter}');
    await waitFor(() => expect(run.texts()).toHaveLength(3));
    const authors = Object.values(run.session().notes).map((note) => note.authorId);
    expect(authors).toEqual([run.personId('Ada'), run.personId('Ada'), run.personId('Ben')]);
    const rail = screen.getByRole('list', { name: 'Everybody, in the order of turns' });
    expect(within(rail).getByRole('button', { name: 'Ada 2, has 2 slips here' })).toBeTruthy();
    expect(within(rail).getByRole('button', { name: 'Cleo, has no slip here yet' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /slip says/ }));
  });

  it('says when everybody was asked, and goes back with Ctrl and Backspace', async () => {
    const run = await atPaper(['Ada', 'Ben']);
    await run.user.click(screen.getByRole('button', { name: /Type the slips/ }));
    await run.user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Slips of Ben' });
    await run.user.keyboard('{Enter}');
    expect(screen.getByText(/That was everybody/)).toBeTruthy();
    await run.user.keyboard('{Control>}{Backspace}{/Control}');
    await screen.findByRole('heading', { name: 'Slips of Ada' });
  });

  it('takes slips without names', async () => {
    const run = await atPaper();
    await run.user.click(screen.getByRole('button', { name: /Type the slips/ }));
    await run.user.click(screen.getByRole('radio', { name: 'Without names' }));
    await screen.findByRole('heading', { name: 'Slips without names' });
    await run.user.keyboard('Nobody said it{Enter}');
    await waitFor(() => expect(run.texts()).toEqual(['Nobody said it']));
    expect(Object.values(run.session().notes)[0]?.authorId).toBeNull();
  });

  it('never cuts a long slip: Ctrl and Enter make several notes of it', async () => {
    const run = await atPaper();
    await run.user.click(screen.getByRole('button', { name: /Type the slips/ }));
    const slip = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /slip says/ });
    const long = 'word '.repeat(40).trim();
    fireEvent.change(slip, { target: { value: long } });
    await run.user.keyboard('{Enter}');
    expect(screen.getByText(/Ctrl Enter makes it two notes/)).toBeTruthy();
    expect(run.texts()).toEqual([]);
    await run.user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(run.texts().join(' ')).toBe(long));
  });

  it('keeps half a slip, and the place, through a crash', async () => {
    const first = await atPaper();
    await first.user.click(screen.getByRole('button', { name: /Type the slips/ }));
    await first.user.keyboard('half a sl');
    await waitFor(() =>
      expect(Object.values(first.session().drafts).map(({ text }) => text)).toContain('half a sl'),
    );
    const places = Object.values(first.session().drafts).map(({ text }) => text);
    expect(places).toContain(first.personId('Ada'));
  });
});

describe('changing the way', () => {
  it('is one of three on the card before the lap, each with its meaning', async () => {
    const run = await renderRun(({ question }) => atWriting(question));
    expect(screen.getByText('The room reads along while somebody types.')).toBeTruthy();
    await run.user.click(screen.getByRole('radio', { name: 'Covered' }));
    await waitFor(() => expect(run.session().meta.typing).toBe('covered'));
    expect(screen.getByText(/notes are uncovered together/)).toBeTruthy();
  });

  it('can be done in the middle of a turn, from the menu, and the letters stay', async () => {
    const run = await renderRun(({ question }) => atFirstTurn(question));
    await run.user.type(field(), 'Half');
    await run.user.click(screen.getByRole('button', { name: 'Menu' }));
    await run.user.click(screen.getByRole('menuitem', { name: /Typing and turns/ }));
    const dialog = await screen.findByRole('dialog');
    await run.user.click(within(dialog).getByRole('radio', { name: 'Covered' }));
    await run.user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(field().value).toBe('Half');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ada is writing');
  });

  it('says in words that newest first means nothing without years', async () => {
    const run = await renderRun(({ question }) => atWriting(question));
    await run.user.click(screen.getByRole('button', { name: 'Typing and turns' }));
    const dialog = await screen.findByRole('dialog');
    await run.user.click(within(dialog).getByRole('radio', { name: 'Newest first' }));
    expect(await within(dialog).findByText(/No years of joining are known yet/)).toBeTruthy();
    expect(within(dialog).getByText('Asked: Ada, Ben, Cleo')).toBeTruthy();
  });
});

describe('somebody who types for another', () => {
  it('is chosen with F4, the facilitator first; the note stays with the person, and it ends with the turn', async () => {
    const run = await renderRun(({ question, people }) => [
      { name: 'meta.edit', payload: { fields: { facilitatorId: people[2] ?? '' } } },
      ...atFirstTurn(question),
    ]);
    await run.user.keyboard('{F4}');
    const dialog = await screen.findByRole('dialog', { name: 'Who types for Ada?' });
    expect(document.activeElement?.textContent).toContain('Cleo');
    await run.user.click(within(dialog).getByRole('button', { name: /Cleo/ }));
    expect(await screen.findByText('Cleo types for Ada')).toBeTruthy();
    expect(announced()).toBe('Cleo types for Ada');
    expect(document.activeElement).toBe(field());
    await run.user.keyboard('By hand{Enter}');
    await take(run);
    expect(Object.values(run.session().notes)[0]?.authorId).toBe(run.personId('Ada'));
    expect(screen.queryByText(/types for/)).toBeNull();
  });

  it('gives the keyboard back to the person with one press', async () => {
    const run = await renderRun(({ question, people }) => [
      ...atFirstTurn(question),
      { name: 'relay.typeFor', payload: { stageId: question, typistId: people[1] ?? '' } },
    ]);
    await run.user.click(screen.getByRole('button', { name: 'Type for me' }));
    await run.user.click(await screen.findByRole('button', { name: 'Ada types' }));
    await waitFor(() => expect(run.session().desks[run.question]?.typistId).toBeNull());
  });
});

describe('what a lap takes, and who has no note yet', () => {
  it('is told while it goes round, and compared with the time that is left', async () => {
    const run = await renderRun(({ question }) => atFirstTurn(question), {
      names: ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil', 'Fritz'],
    });
    expect(screen.getByText('About 4 min for this round at this pace')).toBeTruthy();
    await run.pass(8 * MINUTE);
    expect(
      await screen.findByText(
        /^About 4 min for this round at this pace, more than the \d min left$/,
      ),
    ).toBeTruthy();
  });

  it('is named at the end of the lap, by word in the rail too, with one last round on offer', async () => {
    const run = await renderRun(({ question }) => atFirstTurn(question));
    await run.user.type(field(), 'One{Enter}');
    await take(run);
    await run.user.keyboard('{Escape}{Escape}');
    await take(run);
    await run.user.type(field(), 'Three{Enter}');
    await take(run);
    await run.user.keyboard('{Escape}{Escape}');
    expect(await screen.findByText('No note yet: Ben')).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Ben, has passed in this round, no note yet' }),
    ).toBeTruthy();
    expect(screen.getByText('Another round takes about 2 min')).toBeTruthy();
    await run.user.click(screen.getByRole('button', { name: 'One last round' }));
    expect(await screen.findByText('last round')).toBeTruthy();
    await take(run);
    await writeAll(run, '4', '5', '6');
    expect(await screen.findByText('That was the last round')).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Group the notes');
  });

  it('tells the whole name of a seat, and how things stand, under the focus', async () => {
    await renderRun(({ question }) => atWriting(question), {
      names: ['Ada Berg', 'Ada Lindqvist', 'Cleo Holt'],
    });
    const seat = screen.getByRole('button', { name: /^Ada L,/ });
    fireEvent.focus(seat);
    expect(document.querySelector('.seat-rail-told')?.textContent).toContain('Ada Lindqvist');
    fireEvent.blur(seat);
    expect(document.querySelector('.seat-rail-told')).toBeNull();
  });
});
