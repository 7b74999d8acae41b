import { NOTE_MAX_LENGTH } from '@shared/domain/model';
import { notesOfStage } from '@shared/domain/selectors';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { undo } from '../../../renderer/src/state/commands';
import {
  announced,
  atFirstTurn,
  atWriting,
  notices,
  type RunDriver,
  renderRun,
} from '../run/run-driver';

afterEach(() => {
  vi.useRealTimers();
});

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Note of/ });
const firstTurn = () => renderRun(({ question }) => atFirstTurn(question));
const SETTLED = 500;
/** Hands the keyboard over as people do: a moment passes, then the next person presses Enter. */
async function take({ pass, user }: RunDriver): Promise<void> {
  await screen.findByText(/when you have it, press/);
  await pass(SETTLED);
  await user.keyboard('{Enter}');
  await waitFor(field);
}
const relayOf = ({ session, question }: RunDriver) => session().relays[question];

describe('writing by turns', () => {
  it('says who begins and starts with one Enter', async () => {
    const run = await renderRun(({ question }) => atWriting(question));
    expect(screen.getByText('Ada begins')).toBeTruthy();
    await run.pass(SETTLED);
    await run.user.keyboard('{Enter}');
    await screen.findByText('The keyboard begins with');
    await take(run);
    expect(document.activeElement).toBe(field());
    expect(screen.getByText('then Ben')).toBeTruthy();
  });

  it('begins with another person when their seat is chosen', async () => {
    const run = await renderRun(({ question }) => atWriting(question));
    await run.user.click(screen.getByRole('button', { name: /^Cleo/ }));
    await waitFor(() => expect(relayOf(run)?.personId).toBe(run.personId('Cleo')));
  });

  it('saves with Enter, thanks, and gives the keyboard to the next person', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'Good year{Enter}');
    expect(await screen.findByText('Thank you, Ada.')).toBeTruthy();
    expect(run.texts()).toEqual(['Good year']);
    await take(run);
    expect(field().value).toBe('');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ben, your turn');
  });

  it('keeps every letter on the desk while it is typed', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'abc');
    await waitFor(() => expect(run.session().desks[run.question]?.draft).toBe('abc'));
    run.unmount();
  });

  it('shows what was typed before a crash', async () => {
    await renderRun(({ question }) => [
      ...atFirstTurn(question),
      { name: 'desk.draft', payload: { stageId: question, text: 'half a th' } },
    ]);
    expect(field().value).toBe('half a th');
  });

  it('refuses an empty note in a sentence and stays', async () => {
    const run = await firstTurn();
    await run.user.keyboard('{Enter}');
    expect(screen.getByText('Empty notes are not added. Type a few words first.')).toBeTruthy();
    expect(relayOf(run)?.turn).toBe(1);
  });

  it('leaves Enter to letters that are still being composed', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'にほ');
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(run.texts()).toEqual([]);
  });

  it('does not save one note twice when Enter is struck twice', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'Once');
    const paper = field();
    const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
    act(() => {
      paper.dispatchEvent(enter());
      paper.dispatchEvent(enter());
    });
    await screen.findByText('Thank you, Ada.');
    expect(run.texts()).toEqual(['Once']);
    expect(relayOf(run)?.turn).toBe(2);
  });
});

describe('the hand-over', () => {
  it('ignores every stray key, and an Enter right after the card has appeared', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'One{Enter}');
    await screen.findByText('Thank you, Ada.');
    await run.user.keyboard('{Enter}');
    await run.pass(SETTLED);
    await run.user.keyboard('hellop{Escape}{Backspace}');
    fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
    expect(screen.getByText('Thank you, Ada.')).toBeTruthy();
    expect(run.session().position.stageId).toBe(run.question);
    expect(run.session().clocks[run.question]?.runningSince).not.toBeNull();
    await take(run);
    expect(field().value).toBe('');
  });

  it('lets the facilitator lead the room on and back with the keys of everywhere', async () => {
    const run = await firstTurn();
    const step = () => run.session().desks[run.question]?.step;
    await run.user.type(field(), 'One{Enter}');
    await screen.findByText('Thank you, Ada.');
    await run.pass(SETTLED);
    await run.user.keyboard('{PageDown}');
    await waitFor(() => expect(step()).toBe('group'));
    await run.user.keyboard('{PageUp}');
    await waitFor(() => expect(step()).toBe('write'));
    expect(relayOf(run)?.turn).toBe(2);
  });

  it('gives the turn and the letters back when the note is taken back', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'Not like this{Enter}');
    await screen.findByText('Thank you, Ada.');
    act(() => undo());
    await waitFor(() => expect(field().value).toBe('Not like this'));
    expect(run.texts()).toEqual([]);
  });

  it('goes back a turn with Ctrl and Backspace, and the note returns as letters', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'Mine{Enter}');
    await take(run);
    await run.user.keyboard('{Control>}{Backspace}{/Control}');
    await take(run);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ada, your turn');
    expect(field().value).toBe('Mine');
  });
});

describe('passing', () => {
  it('takes two strokes of Escape, asks again at the end, and keeps the words for then', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'Not yet');
    await run.user.keyboard('{Escape}');
    expect(screen.getByText(/again passes this round/)).toBeTruthy();
    expect(announced()).toBe('Press Escape again to pass this round.');
    await run.user.keyboard('{Escape}');
    expect(await screen.findByText('Ada passes this time.')).toBeTruthy();
    expect(notices()).toContain('What was typed is kept for the next turn.');
    await take(run);
    expect(field().value).toBe('');
    await run.user.type(field(), 'Two{Enter}');
    await take(run);
    await run.user.type(field(), 'Three{Enter}');
    await take(run);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Ada, once more');
    await waitFor(() => expect(field().value).toBe('Not yet'));
  });

  it('forgets the first Escape when somebody goes on typing', async () => {
    const run = await firstTurn();
    await run.user.keyboard('{Escape}x{Escape}');
    expect(relayOf(run)?.turn).toBe(1);
  });
});

describe('a text that is too long for one note', () => {
  const long = 'word '.repeat(40).trim();

  it('is never cut: it becomes several notes after a look at them', async () => {
    const run = await firstTurn();
    fireEvent.change(field(), { target: { value: long } });
    expect(screen.getByText('characters too many')).toBeTruthy();
    await run.user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: 'Ada: two notes' })).toBeTruthy();
    expect(run.texts()).toEqual([]);
    await run.user.keyboard('{Escape}');
    expect(field().value).toBe(long);
    await run.user.keyboard('{Enter}');
    await run.pass(SETTLED);
    await run.user.keyboard('{Enter}');
    await screen.findByText('Thank you, Ada.');
    expect(run.texts()).toHaveLength(2);
    expect(run.texts().join(' ')).toBe(long);
    for (const text of run.texts()) expect(text.length).toBeLessThanOrEqual(NOTE_MAX_LENGTH);
    const authors = notesOfStage(run.session(), run.question).map((note) => note.authorId);
    expect(new Set(authors)).toEqual(new Set([run.personId('Ada')]));
  });

  it('keeps a pasted list whole and offers a note for each line', async () => {
    const run = await firstTurn();
    await run.user.click(field());
    await run.user.paste('one\ntwo\nthree');
    expect(field().value).toBe('one\ntwo\nthree');
    await run.user.click(screen.getByRole('button', { name: /make it three notes/ }));
    await run.user.click(screen.getByRole('button', { name: /Save all 3 notes/ }));
    await waitFor(() => expect(run.texts()).toEqual(['one', 'two', 'three']));
  });
});

describe('the table', () => {
  it('gives the keyboard to a chosen seat, and refuses in words who has written', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'One{Enter}');
    await take(run);
    await run.user.type(field(), 'Half');
    await run.user.click(screen.getByRole('button', { name: /^Ada/ }));
    await waitFor(() => expect(notices().at(-1)).toMatch(/^Ada has written/));
    expect(field().value).toBe('Half');
    await run.user.click(screen.getByRole('button', { name: /^Cleo/ }));
    await take(run);
    expect(field().value).toBe('');
    await run.user.click(screen.getByRole('button', { name: /^Ben/ }));
    await take(run);
    await waitFor(() => expect(field().value).toBe('Half'));
  });

  it('ends a lap with both ways on', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'One{Enter}');
    await take(run);
    await run.user.type(field(), 'Two{Enter}');
    await take(run);
    await run.user.type(field(), 'Three');
    expect(screen.getByText('last in this round')).toBeTruthy();
    await run.user.keyboard('{Enter}');
    expect(await screen.findByText('Everyone has written one')).toBeTruthy();
    await run.user.keyboard('{Enter}');
    expect(relayOf(run)?.lap).toBe(1);
    await run.pass(SETTLED);
    await run.user.keyboard('{Enter}');
    await waitFor(() => expect(relayOf(run)?.lap).toBe(2));
  });

  it('shows the pile when the writing was ended early', async () => {
    const run = await firstTurn();
    await run.user.type(field(), 'One{Enter}');
    await take(run);
    await run.user.click(screen.getByRole('button', { name: 'End the writing' }));
    expect(await screen.findByText('One note is written')).toBeTruthy();
    await run.user.click(screen.getByRole('button', { name: /Group the notes/ }));
    await waitFor(() => expect(run.session().desks[run.question]?.step).toBe('group'));
  });
});

describe('adding notes for anyone', () => {
  it('takes a pasted list for a person, says how many, and can be undone', async () => {
    const run = await firstTurn();
    await run.user.keyboard('{Control>}i{/Control}');
    const dialog = await screen.findByRole('dialog');
    const notes = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes, one a line' });
    await run.user.click(notes);
    await run.user.paste('- one\n\n2. two');
    expect(dialog.textContent).toContain('2 notes');
    await run.user.selectOptions(screen.getByRole('combobox'), 'Ben');
    await run.user.click(screen.getByRole('button', { name: /Add 2 notes/ }));
    await waitFor(() => expect(run.texts()).toEqual(['one', 'two']));
    expect(notices().at(-1)).toBe('2 notes are on the wall.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('names a line that is too long and makes several notes of it', async () => {
    const run = await firstTurn();
    await run.user.keyboard('{Control>}i{/Control}');
    const notes = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /one a line/ });
    fireEvent.change(notes, { target: { value: `short\n${'word '.repeat(40)}` } });
    expect(screen.getByText(/is 59 characters too long/)).toBeTruthy();
    await run.user.click(screen.getByRole('button', { name: /Add 2 notes/ }));
    expect(run.texts()).toEqual([]);
    await run.user.click(screen.getByRole('button', { name: 'Make it two notes' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /one a line/ }));
    await run.user.click(screen.getByRole('button', { name: /Add 3 notes/ }));
    await waitFor(() => expect(run.texts()).toHaveLength(3));
  });

  it('keeps what was typed when the dialog is closed', async () => {
    const run = await firstTurn();
    await run.user.keyboard('{Control>}i{/Control}');
    const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /one a line/ });
    await waitFor(notes);
    fireEvent.change(notes(), { target: { value: 'later' } });
    await run.user.click(screen.getByRole('button', { name: 'Cancel' }));
    await run.user.keyboard('{Control>}i{/Control}');
    await waitFor(notes);
    expect(notes().value).toBe('later');
  });
});
