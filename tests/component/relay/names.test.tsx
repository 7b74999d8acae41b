import type { Command } from '@shared/domain/commands';
import type { NamesPolicy } from '@shared/domain/model';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openRunDialog } from '../../../renderer/src/run/run-dialogs';
import {
  announced,
  atFirstTurn,
  atWriting,
  notices,
  type RunDriver,
  renderRun,
} from '../run/run-driver';
import { renderSetup } from '../setup/setup-driver';

afterEach(() => {
  vi.useRealTimers();
});

const agreed = (names: NamesPolicy): Command => ({
  name: 'meta.edit',
  payload: { fields: { names } },
});
const typing = (mode: 'covered' | 'paper'): Command => ({
  name: 'meta.edit',
  payload: { fields: { typing: mode } },
});
const choice = () => screen.findByRole('radiogroup', { name: 'Names beside notes' });
const option = async (name: string) => within(await choice()).getByRole('radio', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('S18: the choice in the set-up', () => {
  it('stands in words in the overview and beside the people, says what is chosen, and what it means in a sentence', async () => {
    const setup = await renderSetup();
    expect(button('Names: shown').textContent).toBe('Names: shown');
    await setup.user.click(button(/^(People|Change the people)/));
    await setup.user.click(button('Names: shown'));
    expect(screen.getByText(/The minutes say who wrote each note/)).toBeTruthy();
    await setup.user.click(await option('Hidden'));
    await waitFor(() => expect(setup.session().meta.names).toBe('hidden'));
    expect(screen.getByText(/Only the file keeps it/)).toBeTruthy();
    await setup.user.click(await option('Never kept'));
    await waitFor(() => expect(setup.session().meta.names).toBe('never'));
    expect(screen.queryByRole('dialog', { name: /for good/ })).toBeNull();
    await setup.user.click(await option('Shown'));
    await waitFor(() => expect(setup.session().meta.names).toBe('shown'));
  });

  it('offers covered typing where an open screen would tell, in one press', async () => {
    const setup = await renderSetup(undefined, (session) => ({
      ...session,
      meta: { ...session.meta, names: 'never' },
    }));
    await setup.user.click(button('Names: never kept'));
    await setup.user.click(button('Type covered'));
    await waitFor(() => expect(setup.session().meta.typing).toBe('covered'));
    expect(screen.queryByRole('button', { name: 'Type covered' })).toBeNull();
  });
});

describe('S18: the choice during the morning', () => {
  const withNotes = () =>
    renderRun(({ question, people: [ada = '', ben = ''] }) => [
      ...atWriting(question),
      { name: 'note.add', payload: { stageId: question, texts: ['One', 'Two'], authorId: ada } },
      { name: 'thanks.add', payload: { fromId: ada, toId: ben, text: 'Thank you' } },
    ]);

  async function ask(run: RunDriver): Promise<void> {
    openRunDialog('names');
    await run.user.click(await option('Never kept'));
    await screen.findByRole('dialog', { name: 'Forget the names for good?' });
  }

  it('asks before names go for good, says how many, and forgets nothing by a stray Enter', async () => {
    const run = await withNotes();
    await ask(run);
    expect(screen.getByText(/who wrote 2 notes and 1 thanks/)).toBeTruthy();
    await run.user.keyboard('{Enter}');
    expect(run.session().meta.names).toBe('shown');
    expect(Object.values(run.session().notes).every(({ authorId }) => authorId !== null)).toBe(
      true,
    );
  });

  it('forgets them on a word, and has no way back to names from then on', async () => {
    const run = await withNotes();
    await ask(run);
    await run.user.click(button('Forget the names'));
    await waitFor(() => expect(run.session().meta.names).toBe('never'));
    expect(Object.values(run.session().notes).map(({ authorId }) => authorId)).toEqual([
      null,
      null,
    ]);
    await waitFor(() => expect(announced()).toContain('No names are kept'));
    const radios = within(await choice()).getAllByRole('radio');
    expect(radios).toHaveLength(1);
    expect(screen.getByText(/can no longer be changed/)).toBeTruthy();
  });
});

describe('S18: writing where no names are kept', () => {
  const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Note of/ });

  async function writeAll(run: RunDriver, ...texts: string[]): Promise<void> {
    for (const [at, text] of texts.entries()) {
      if (at > 0) {
        await screen.findByText(/when you have it, press/);
        await run.pass(500);
        await run.user.keyboard('{Enter}');
      }
      await run.user.type(await field(), `${text}{Enter}`);
    }
  }

  it('goes back a turn and says that the note stays', async () => {
    const run = await renderRun(({ question }) => [agreed('never'), ...atFirstTurn(question)]);
    await writeAll(run, 'One');
    await screen.findByText(/when you have it, press/);
    await run.user.click(button(/the turn before/));
    await waitFor(() => expect(notices().join()).toContain('the note stays on the wall'));
    expect(run.texts()).toEqual(['One']);
  });

  it('uncovers the notes of a covered round, and in the next one all of them', async () => {
    const lap = (stageId: string, ...texts: string[]): Command[] => [
      { name: 'relay.start', payload: { stageId } },
      ...texts.map((text): Command => ({ name: 'relay.save', payload: { stageId, text } })),
    ];
    const firstLap = (question: string) => [
      agreed('never'),
      typing('covered'),
      ...atWriting(question),
      ...lap(question, 'One', 'Two', 'Three'),
    ];
    const first = await renderRun(({ question }) => firstLap(question));
    const round = await screen.findByRole('list', { name: 'The 3 notes of this round, shuffled' });
    expect(within(round).getAllByRole('listitem')).toHaveLength(3);
    first.unmount();
    await renderRun(({ question }) => [
      ...firstLap(question),
      ...lap(question, 'Four', 'Five', 'Six'),
    ]);
    const all = await screen.findByRole('list', { name: 'The 6 notes so far, shuffled' });
    expect(within(all).getAllByRole('listitem')).toHaveLength(6);
  });

  it('types slips without asking whose they are', async () => {
    const run = await renderRun(({ question }) => [
      agreed('never'),
      typing('paper'),
      ...atWriting(question),
    ]);
    await run.user.click(await screen.findByRole('button', { name: /Type the slips/ }));
    expect(screen.getByRole('heading', { name: 'Slips without names' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'By name' })).toBeNull();
    await run.user.type(
      screen.getByRole('textbox', { name: 'What the slip says' }),
      'A slip{Enter}',
    );
    await waitFor(() => expect(run.texts()).toEqual(['A slip']));
    openRunDialog('notes');
    await screen.findByRole('dialog', { name: 'Add notes' });
    expect(screen.queryByRole('combobox', { name: 'Who says it' })).toBeNull();
  });
});
