import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { undo } from '../../../renderer/src/state/commands';
import { boardFixture } from '../../helpers/board-session';
import { announced, renderBoard, settle } from './board-driver';

const NOTES = [
  'Handover of projects leaves admin passwords with the project team',
  'Firewall exceptions have no end date',
  'Project handover is a phone call to whoever picks up',
  'Coffee',
];

describe('a note that says nearly the same', () => {
  it('is hinted while the other one has the focus, and joins it only when G is pressed', async () => {
    const board = await renderBoard(boardFixture(NOTES));
    board.focus(board.note(1));
    await screen.findByText('with 3?');
    expect(board.note(3).parentElement?.textContent).toContain('≈ the same?');
    expect(board.commands()).toEqual([]);
    await board.user.keyboard('g');
    await settle();
    expect(board.commands()).toMatchObject([{ name: 'note.group' }]);
    expect(Object.values(board.session().themes)).toHaveLength(1);
  });

  it('gives its last line to the hint, which so lies over no words', async () => {
    const board = await renderBoard(boardFixture(NOTES));
    board.focus(board.note(4));
    await board.user.keyboard('o');
    const isOneLine = () =>
      board.note(3).querySelector('p.note-card-text')?.classList.contains('note-card-line');
    expect(isOneLine()).toBe(false);
    board.focus(board.note(1));
    await screen.findByText('with 3?');
    expect(isOneLine()).toBe(true);
  });

  it('is not hinted for a note that is like no other', async () => {
    const board = await renderBoard(boardFixture(NOTES));
    board.focus(board.note(1));
    await screen.findByText('with 3?');
    board.focus(board.note(4));
    await waitFor(() => expect(screen.queryByText(/with \d\?/u)).toBeNull());
  });
});

describe('the suggestions', () => {
  it('show one group after the other and group nothing without a yes', async () => {
    const board = await renderBoard(boardFixture(NOTES));
    await board.user.click(screen.getByRole('button', { name: 'More about the board' }));
    await board.user.click(screen.getByRole('menuitem', { name: /belongs together/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Do these belong together?' });
    expect(within(dialog).getAllByRole('button', { pressed: true })).toHaveLength(2);
    await board.user.click(within(dialog).getByRole('button', { name: 'Not these' }));
    expect(dialog.textContent).toContain('That was all.');
    await board.user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(board.commands()).toEqual([]);
  });

  it('make a theme at Enter, say so, and undo takes it back', async () => {
    const board = await renderBoard(boardFixture(NOTES));
    board.focus(board.note(4));
    await board.user.keyboard('g');
    await screen.findByRole('dialog', { name: 'Do these belong together?' });
    await board.user.keyboard('{Enter}');
    await settle();
    expect(announced()).toBe('Notes 1 and 3 are a new theme.');
    const [theme] = Object.values(board.session().themes);
    const inTheme = Object.values(board.session().notes).filter(
      (note) => theme !== undefined && note.themeId === theme.id,
    );
    expect(inTheme.map((note) => note.number).sort()).toEqual([1, 3]);
    undo();
    await settle();
    expect(board.session().themes).toEqual({});
  });

  it('leave out the note that somebody presses, and refuse a group of one', async () => {
    const board = await renderBoard(
      boardFixture([...NOTES, 'A project handover loses passwords of the team']),
    );
    board.focus(board.note(4));
    await board.user.keyboard('g');
    const dialog = await screen.findByRole('dialog', { name: 'Do these belong together?' });
    const yes = within(dialog).getByRole('button', { name: /Put them together/ });
    const notes = within(dialog).getAllByRole('button', { pressed: true });
    expect(notes).toHaveLength(3);
    for (const note of notes.slice(1)) await board.user.click(note);
    expect(yes.getAttribute('aria-disabled')).toBe('true');
    await board.user.click(yes);
    expect(board.commands()).toEqual([]);
    const [, second] = notes;
    if (second !== undefined) await board.user.click(second);
    await board.user.click(yes);
    await settle();
    expect(board.commands()).toMatchObject([{ name: 'theme.add' }]);
    expect(
      Object.values(board.session().notes).filter((note) => note.themeId !== null),
    ).toHaveLength(2);
  });
});
