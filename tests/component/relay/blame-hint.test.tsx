import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announced, atFirstTurn, atWriting, type RunDriver, renderRun } from '../run/run-driver';

afterEach(() => {
  vi.useRealTimers();
});

type Typing = 'open' | 'covered' | 'paper';
const names = ['Ada', 'Dana Whitfield'];
const setting = (stageId: string, noteKind: 'well' | 'change', typing: Typing) => [
  { name: 'meta.edit', payload: { fields: { typing } } } as const,
  { name: 'stage.edit', payload: { id: stageId, noteKind } } as const,
];
const atTurn = (noteKind: 'well' | 'change', typing: Typing = 'open') =>
  renderRun(({ question }) => [...setting(question, noteKind, typing), ...atFirstTurn(question)], {
    names,
  });
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Note of/ });
const QUESTION = 'This names Dana. What in the way we work let it happen?';
const asked = () => screen.queryByText(QUESTION);
const draftOf = ({ session, question }: RunDriver) => session().desks[question]?.draft;

describe('a note that names a person', () => {
  it('S27: asks about the way of working while it is typed, and leaves the words and the keyboard alone', async () => {
    const run = await atTurn('change');
    await run.user.type(field(), 'Dana forgot backup');
    await waitFor(() => expect(asked()).not.toBeNull());
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('Dana forgot backup');
    expect(announced()).toBe(QUESTION);
    await run.user.keyboard('{Enter}');
    await screen.findByText(/^Thank you, /);
    expect(run.texts()).toEqual(['Dana forgot backup']);
    expect(asked()).toBeNull();
  });

  it('S27: asks nothing where nobody is named', async () => {
    const run = await atTurn('change');
    await run.user.type(field(), 'restore test forgotten, ');
    await waitFor(() => expect(draftOf(run)).toBe('restore test forgotten, '));
    expect(asked()).toBeNull();
  });

  it('S27: asks nothing where names are praise', async () => {
    const run = await atTurn('well');
    await run.user.type(field(), 'Dana saved the day, ');
    await waitFor(() => expect(draftOf(run)).toBe('Dana saved the day, '));
    expect(document.body.textContent).not.toContain('This names');
  });

  it('S27: tells the room nothing of what is typed covered', async () => {
    const run = await atTurn('change', 'covered');
    await run.user.type(field(), 'Dana forgot backup');
    await waitFor(() => expect(draftOf(run)).toBe('Dana forgot backup'));
    expect(asked()).toBeNull();
    expect(announced()).not.toContain('Dana');
  });

  it('S27: waits for a pause where the name may be the beginning of a longer word', async () => {
    const run = await atTurn('change');
    await run.user.type(field(), 'nobody asked Dana');
    expect(asked()).toBeNull();
    await waitFor(() => expect(asked()).not.toBeNull(), { timeout: 3_000 });
  });

  it('S27: is put away with one key for this note, and comes back with the next slip', async () => {
    const run = await renderRun(
      ({ question }) => [...setting(question, 'change', 'paper'), ...atWriting(question)],
      { names },
    );
    await run.user.click(screen.getByRole('button', { name: /Type the slips/ }));
    const slip = () =>
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What the slip says' });
    await run.user.type(slip(), 'Dana forgot backup');
    await waitFor(() => expect(asked()).not.toBeNull());
    await run.user.keyboard('{F8}');
    await waitFor(() => expect(asked()).toBeNull());
    await run.user.type(slip(), ' and Dana again');
    expect(asked()).toBeNull();
    expect(document.activeElement).toBe(slip());
    await run.user.keyboard('{Enter}');
    await waitFor(() => expect(slip().value).toBe(''));
    await run.user.type(slip(), 'Dana was late ');
    await waitFor(() => expect(asked()).not.toBeNull());
  });

  it('S27: goes with a click as well, and the keyboard stays with the note', async () => {
    const run = await atTurn('change');
    await run.user.type(field(), 'Dana forgot backup');
    await run.user.click(await screen.findByRole('button', { name: 'Put this question away' }));
    await waitFor(() => expect(asked()).toBeNull());
    expect(document.activeElement).toBe(field());
  });

  it('S27: is told once for a note, not with each key', async () => {
    const run = await atTurn('change');
    await run.user.type(field(), 'Dana forgot ');
    await waitFor(() => expect(announced()).toBe(QUESTION));
    const { useAppStore } = await import('../../../renderer/src/state/app-store');
    useAppStore.setState({ announcement: '' });
    await run.user.type(field(), 'the backup of Whitfield and Dana again');
    await waitFor(() => expect(asked()).not.toBeNull());
    expect(announced()).toBe('');
  });
});
