import type { Session } from '@shared/domain/model';
import { stagesOf } from '@shared/domain/selectors';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { notices, renderSetup, type SetupDriver } from './setup-driver';

async function openAgenda(driver: Promise<SetupDriver>): Promise<SetupDriver> {
  const setup = await driver;
  await setup.user.click(screen.getByRole('button', { name: 'Change the agenda' }));
  return setup;
}
/** What the last notice offers to do. */
const offer = () => useAppStore.getState().notices.at(-1)?.action;
const list = () => screen.getByRole('list', { name: 'Agenda' });
const row = (name: RegExp) => within(list()).getByRole('button', { name });

describe('the agenda', () => {
  it('says when each stage begins and when the morning ends', async () => {
    await renderSetup();
    expect(row(/Open/).textContent).toContain('08:30');
    expect(row(/Went well/).textContent).toContain('08:40');
    expect(screen.getByText('09:20')).toBeTruthy();
    expect(screen.getByText('50 min')).toBeTruthy();
  });

  it('takes its words and minutes as they are typed, in steps of five by button and key', async () => {
    const { user, session } = await openAgenda(renderSetup());
    const first = () => stagesOf(session())[0];
    await user.click(screen.getByRole('button', { name: 'Five minutes more' }));
    await waitFor(() => expect(first()?.plannedMs).toBe(15 * 60_000));
    const minutes = screen.getByRole('textbox', { name: 'Minutes' });
    await user.click(minutes);
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(first()?.plannedMs).toBe(20 * 60_000));
    await user.clear(minutes);
    await user.type(minutes, 'soon{Enter}');
    expect(screen.getByText('Type whole minutes, from 0 to 600.')).toBeTruthy();
    expect((minutes as HTMLInputElement).value).toBe('soon');
    expect(first()?.plannedMs).toBe(20 * 60_000);
    await user.clear(minutes);
    await user.type(minutes, '12{Enter}');
    await waitFor(() => expect(first()?.plannedMs).toBe(12 * 60_000));
    const title = screen.getByRole('textbox', { name: 'Short name' });
    await user.clear(title);
    await user.type(title, 'Hello');
    await user.type(screen.getByRole('textbox', { name: 'Question on the wall' }), ' all{Enter}');
    await waitFor(() => expect(first()).toMatchObject({ title: 'Hello', question: 'Welcome all' }));
  });

  it('gets a new stage after the chosen one, which is then in hand', async () => {
    const { user, titles } = await openAgenda(renderSetup());
    await user.click(row(/Went well/));
    await user.click(screen.getByRole('button', { name: 'Add a stage' }));
    await user.click(screen.getByRole('menuitem', { name: /Break/ }));
    await waitFor(() =>
      expect(titles()).toEqual(['Open', 'Went well', 'Break', 'To change', 'Actions', 'Close']),
    );
    await waitFor(() =>
      expect((screen.getByRole('textbox', { name: 'Short name' }) as HTMLInputElement).value).toBe(
        'Break',
      ),
    );
  });

  it('is put in another sequence with Alt and the arrow keys', async () => {
    const { user, titles } = await openAgenda(renderSetup());
    row(/Open/).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(titles().slice(0, 2)).toEqual(['Went well', 'Open']));
    expect(document.activeElement?.textContent).toContain('Open');
  });

  it('loses a stage with undo', async () => {
    const { user, titles, undo } = await openAgenda(renderSetup());
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(titles()[0]).toBe('Went well'));
    expect(notices()).toContain('“Open” removed.');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Went well'));
    await undo();
    expect(titles()[0]).toBe('Open');
  });

  it('comes from a template, in the language of the session, with its own period', async () => {
    const { user, session, titles } = await openAgenda(
      renderSetup(['Ada'], (made) => ({ ...made, meta: { ...made.meta, locale: 'de' } })),
    );
    await user.click(screen.getByRole('button', { name: /^Template/ }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: /Quarter/ }));
    await waitFor(() =>
      expect(titles()).toEqual([
        'Beginn',
        'Letztes Mal',
        'Gut gelaufen',
        'Zu ändern',
        'Pause',
        'Maßnahmen',
        'Abschluss',
      ]),
    );
    expect(session().meta).toMatchObject({ periodFrom: '2026-10-01', periodTo: '2026-12-31' });
    expect(screen.getByRole('button', { name: /^Template/ }).textContent).toContain('Quarter');
  });

  it('takes the agenda and its period back together, with the one undo of the message', async () => {
    const { user, session, titles } = await openAgenda(renderSetup());
    const { periodFrom, periodTo } = session().meta;
    const before = titles();
    await user.click(screen.getByRole('button', { name: /^Template/ }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: /Quarter/ }));
    await waitFor(() => expect(notices().at(-1)).toContain('Period: 1 Oct 2026'));
    expect(session().meta.periodFrom).toBe('2026-10-01');
    act(() => offer()?.run());
    await waitFor(() => expect(titles()).toEqual(before));
    expect(session().meta).toMatchObject({ periodFrom, periodTo });
  });

  it('leaves a period alone that somebody has typed', async () => {
    const { user, session, titles } = await openAgenda(
      renderSetup(['Ada'], (made) => ({
        ...made,
        meta: { ...made.meta, periodFrom: '2026-02-03' },
      })),
    );
    await user.click(screen.getByRole('button', { name: /^Template/ }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: /incident/ }));
    await waitFor(() => expect(titles()[0]).toBe('What happened'));
    expect(session().meta.periodFrom).toBe('2026-02-03');
  });

  const withNote =
    (isBegun: boolean) =>
    (session: Session): Session => ({
      ...session,
      meta: { ...session.meta, startedAt: isBegun ? 1 : null },
      notes: {
        n1: {
          id: 'n1',
          stageId: stagesOf(session)[1]?.id ?? '',
          number: 1,
          text: 'Note',
          kind: 'well' as const,
          authorId: null,
          themeId: null,
          order: 1,
          writtenAt: 0,
        },
      },
    });
  const choose = async ({ user }: SetupDriver, template: RegExp) => {
    await user.click(screen.getByRole('button', { name: /^Template/ }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: template }));
  };

  it('stays where notes were written in a morning that has begun, and says what can still be done', async () => {
    const setup = await openAgenda(renderSetup(['Ada'], withNote(true)));
    await choose(setup, /Year-end/);
    await waitFor(() =>
      expect(notices()).toContain(
        'The agenda stays, because notes were written in “Went well”. Single stages can still be added, changed and moved.',
      ),
    );
    expect(setup.titles()).toHaveLength(5);
  });

  it('says how many notes wait for which round, shows them, and takes them back with an undo', async () => {
    const { user, session } = await openAgenda(renderSetup(['Ada'], withNote(false)));
    expect(row(/Went well\s*1 note waits for this round/)).toBeTruthy();
    expect(within(list()).getAllByText(/waits for this round/)).toHaveLength(1);
    expect(screen.getByText('1 note waits for its round')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Look at them' }));
    const sheet = within(screen.getByRole('dialog'));
    expect(sheet.getByText('Note')).toBeTruthy();
    await user.click(sheet.getByRole('button', { name: 'Take the note back' }));
    await waitFor(() => expect(session().notes).toEqual({}));
    expect(screen.queryByText(/waits for/)).toBeNull();
    expect(notices()).toContain('1 note taken back.');
  });

  it('takes notes that wait along to another template’s question', async () => {
    const setup = await openAgenda(renderSetup(['Ada'], withNote(false)));
    await choose(setup, /Year-end/);
    await waitFor(() =>
      expect(notices().some((text) => text.includes('1 note waits there now.'))).toBe(true),
    );
    expect(row(/Went well\s*1 note waits for this round/)).toBeTruthy();
    expect(setup.titles().length).toBeGreaterThan(5);
  });

  it('refuses to remove a stage for which notes wait, with the button that takes them back', async () => {
    const { user, session, titles } = await openAgenda(renderSetup(['Ada'], withNote(false)));
    await user.click(row(/Went well/));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(offer()?.label).toBe('Take the note back'));
    act(() => offer()?.run());
    await waitFor(() => expect(session().notes).toEqual({}));
    await user.click(row(/Went well/));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(titles()).toHaveLength(4));
  });

  it('warns kindly of a long stretch and adds the break', async () => {
    const { user, titles } = await openAgenda(
      renderSetup(['Ada'], (session) => ({
        ...session,
        stages: Object.fromEntries(
          Object.entries(session.stages).map(([id, stage]) => [
            id,
            { ...stage, plannedMs: 30 * 60_000 },
          ]),
        ),
      })),
    );
    expect(screen.getByText(/2 h 30 min without a break, from 08:30 on/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add a break' }));
    await waitFor(() => expect(titles()).toContain('Break'));
    expect(screen.queryByText(/without a break/)).toBeNull();
    /* The button went with what it mended: the new row has the focus. */
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Break'));
    expect(document.activeElement?.hasAttribute('data-row')).toBe(true);
  });

  it('asks for the minutes of the silence and of each theme, and keeps cues, on a page of their own', async () => {
    const { user, session } = await openAgenda(renderSetup());
    await user.click(row(/Went well/));
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    const question = () => stagesOf(session())[1];
    const think = screen.getByRole('textbox', { name: 'Silence, min' });
    await user.clear(think);
    await user.type(think, '6{Enter}');
    await waitFor(() => expect(question()?.thinkMs).toBe(6 * 60_000));
    await user.click(screen.getByRole('button', { name: 'Theme, min: One minute less' }));
    await waitFor(() => expect(question()?.themeMs).toBe(7 * 60_000));
    expect(screen.getByText('Only your own display shows them, never the room.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Your cues' }), 'Ask Ben first');
    await waitFor(() => expect(question()?.cues).toBe('Ask Ben first'));
    expect(question()?.plannedMs).toBe(10 * 60_000);
  });

  it('has cues for every stage, and minutes to think only for questions', async () => {
    const { user } = await openAgenda(renderSetup());
    await user.click(row(/Open/));
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.getByRole('textbox', { name: 'Your cues' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Silence, min' })).toBeNull();
  });

  it('is kept as an own agenda only where something is kept: a rehearsal does not offer it', async () => {
    const offered = async (use: Session['meta']['use']) => {
      const setup = await openAgenda(
        renderSetup(undefined, (session) => ({ ...session, meta: { ...session.meta, use } })),
      );
      await setup.user.click(screen.getByRole('button', { name: /^Template/ }));
      expect(screen.getByRole('menuitemcheckbox', { name: /Quarter/ })).toBeTruthy();
      const found = screen.queryAllByRole('menuitem', { name: /^Save as our agenda/ });
      cleanup();
      return found;
    };
    expect(await offered('real')).toHaveLength(1);
    expect(await offered('rehearsal')).toEqual([]);
  });
});
