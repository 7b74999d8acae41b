import { actionsOf, listOf } from '@shared/domain/selectors';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { checkInOf } from '../../helpers/check-ins';
import { actionOf, tableOf, yearOf } from '../../helpers/company-years';
import { notices } from '../actions/app-driver';
import { renderStage, settled } from './stage-driver';

const person = (id: string, name: string, order: number) => ({
  id,
  name,
  order,
  role: '',
  isManagement: false,
  joinedYear: null,
  attendance: 'present' as const,
  arrivedAt: null,
  leftAt: null,
});

const lastYear = (fields: Parameters<typeof actionOf>[0] = { id: 'a1' }) =>
  yearOf(
    's25',
    '2025-12-12',
    [
      actionOf({ text: 'Answer within a minute', kind: 'amplify', ...fields }),
      actionOf({ id: 'a2', order: 2, text: 'Write it down', ownerId: 'nora' }),
    ],
    {
      meta: { organisation: '' } as never,
      people: tableOf(person('ada', 'Ada Berg', 1), person('nora', 'Nora Gone', 2)),
      commitments: tableOf({ id: 'ada', text: 'I call before I close', writtenAt: 1 }),
    },
  );

/** The heading of the card; before one lies there, the question of the stage is the first heading. */
const card = () => screen.findByRole('heading', { level: 1, name: /^(?!What about )/ });
const sentence = () => screen.getByRole('textbox', { name: 'What happened, what did we learn?' });
const reviews = (session: Parameters<typeof actionsOf>[0]) => listOf(session.reviews);

describe('the look back', () => {
  it('says what belongs here where nothing was held before', async () => {
    await renderStage({ at: 'review' });
    expect(
      await screen.findByText('Next time the actions and commitments of today stand here.'),
    ).toBeTruthy();
  });

  it('WC6: asks of each action what became of it and what follows, by keys', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    expect((await card()).textContent).toBe('Answer within a minute');
    expect(screen.getByText('0 of 3 looked at')).toBeTruthy();
    await app.user.keyboard('k2');
    await waitFor(() => expect(reviews(app.session())[0]).toMatchObject({ outcome: 'partly' }));
    await waitFor(() => expect(reviews(app.session())[0]?.verdict).toBe('keep'));
    await app.user.type(sentence(), 'Only by day');
    await waitFor(() => expect(reviews(app.session())[0]?.happened).toBe('Only by day'));
    expect(reviews(app.session())[0]?.outcome).toBe('partly');
    expect(await screen.findByText('1 of 3 looked at')).toBeTruthy();
  });

  it('PF3: carries an action over to its owner of today, once, and takes it back', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    await app.user.keyboard('gg');
    await waitFor(() => expect(actionsOf(app.session())).toHaveLength(1));
    expect(actionsOf(app.session())[0]).toMatchObject({
      text: 'Answer within a minute',
      kind: 'amplify',
      ownerId: app.people[0],
      dueOn: null,
      carriedFrom: { sessionId: 's25', recordId: 'a1' },
    });
    expect(await screen.findByText('Goes on as A1')).toBeTruthy();
    expect(notices().at(-1)).toContain('It goes on as A1');
    await app.user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(actionsOf(app.session())).toHaveLength(0));
  });

  it('PF3: lets an action go on with its helpers, its rhythm and all else that was said of it', async () => {
    const app = await renderStage({
      at: 'review',
      earlier: [
        lastYear({
          id: 'a1',
          helperIds: ['nora'],
          goal: 'Calm Mondays',
          tackles: 'cause',
          checkInEveryWeeks: 4,
          document: 'wiki/answers',
        }),
      ],
      names: ['Ada Berg', 'Nora Gone'],
    });
    await card();
    await app.user.keyboard('g');
    await waitFor(() =>
      expect(actionsOf(app.session())[0]).toMatchObject({
        helperIds: [app.people[1]],
        goal: 'Calm Mondays',
        tackles: 'cause',
        checkInEveryWeeks: 4,
        document: 'wiki/answers',
      }),
    );
  });

  it('WC6: goes from a figure to its sentence, at Enter to what follows, and at Enter to the next card', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    await settled();
    await app.user.keyboard('3');
    expect(document.activeElement).toBe(sentence());
    await app.user.keyboard('k1 is gone{Enter}');
    await waitFor(() =>
      expect(reviews(app.session())[0]).toMatchObject({
        outcome: 'not-done',
        happened: 'k1 is gone',
        verdict: null,
      }),
    );
    await app.user.keyboard('c');
    await waitFor(() => expect(reviews(app.session())[0]?.verdict).toBe('change'));
    await app.user.keyboard('{Enter}');
    await waitFor(async () => expect((await card()).textContent).toBe('Write it down'));
    expect(reviews(app.session())[0]?.outcome).toBe('not-done');
    expect(reviews(app.session())[1]?.outcome).toBeNull();
  });

  it('lays itself out by itself: one Ctrl Z more than was done takes no card away', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    await app.user.keyboard('2{Escape}');
    await waitFor(() => expect(reviews(app.session())[0]?.outcome).toBe('partly'));
    await app.user.keyboard('{Control>}zz{/Control}');
    await waitFor(() => expect(reviews(app.session())[0]?.outcome).toBeNull());
    expect(reviews(app.session())).toHaveLength(3);
    expect(app.bridge.engine().past).toEqual([]);
    await app.user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(reviews(app.session())[0]?.outcome).toBe('partly'));
  });

  it('turns to the card that undo and redo change, and says which it is', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    await app.user.keyboard('2{Escape}');
    await waitFor(() => expect(reviews(app.session())[0]?.outcome).toBe('partly'));
    await app.user.keyboard('{PageDown}');
    await waitFor(async () => expect((await card()).textContent).toBe('Write it down'));
    await app.user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await card()).textContent).toBe('Answer within a minute'));
    expect(notices().at(-1)).toBe('Undone: answer (Answer within a minute)');
    expect(reviews(app.session())[0]?.outcome).toBeNull();
    await app.user.keyboard('{PageDown}');
    await waitFor(async () => expect((await card()).textContent).toBe('Write it down'));
    await app.user.keyboard('{Control>}y{/Control}');
    await waitFor(async () => expect((await card()).textContent).toBe('Answer within a minute'));
    expect(notices().at(-1)).toBe('Done again: answer (Answer within a minute)');
  });

  it('is looked through by Enter alone, and nothing is answered by that', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    await settled();
    await app.user.keyboard('{Enter}');
    await waitFor(async () => expect((await card()).textContent).toBe('Write it down'));
    await settled();
    (document.activeElement as HTMLElement).blur();
    await app.user.keyboard('{Enter}');
    await waitFor(async () => expect((await card()).textContent).toBe('I call before I close'));
    expect(reviews(app.session()).map(({ outcome }) => outcome)).toEqual([null, null, null]);
  });

  it('goes on to the next card at Enter after the carry-over has taken “Done” back', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    await settled();
    await app.user.keyboard('1It is quick now{Enter}');
    await app.user.keyboard('k');
    await waitFor(() => expect(reviews(app.session())[0]?.verdict).toBe('keep'));
    await app.user.keyboard('g');
    await waitFor(() => expect(actionsOf(app.session())).toHaveLength(1));
    await waitFor(() => expect(notices().at(-1)).toContain('“Done” is taken back'));
    expect(document.activeElement?.closest('fieldset')).toBeNull();
    await app.user.keyboard('{Enter}');
    await waitFor(async () => expect((await card()).textContent).toBe('Write it down'));
    expect(actionsOf(app.session())).toHaveLength(1);
    expect(reviews(app.session())[0]).toMatchObject({ outcome: null, verdict: 'keep' });
  });

  it('takes an answer back with its figure, and Enter does not give it again', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    await settled();
    await app.user.keyboard('3{Escape}');
    await waitFor(() => expect(reviews(app.session())[0]?.outcome).toBe('not-done'));
    expect(document.activeElement).not.toBe(sentence());
    await app.user.keyboard('3');
    await waitFor(() => expect(reviews(app.session())[0]?.outcome).toBeNull());
    expect(document.activeElement?.closest('fieldset')).toBeNull();
    await app.user.keyboard('{Enter}');
    await waitFor(async () => expect((await card()).textContent).toBe('Write it down'));
    expect(reviews(app.session())[0]?.outcome).toBeNull();
  });

  it('takes the carry-over back where an answer ends it, says so, and undoes both together', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    await app.user.keyboard('g');
    await screen.findByText('Goes on as A1');
    await app.user.keyboard('5');
    await waitFor(() => expect(actionsOf(app.session())).toHaveLength(0));
    expect(reviews(app.session())[0]).toMatchObject({ outcome: 'basic', carriedToId: null });
    await waitFor(() =>
      expect(notices().at(-1)).toContain('Now a basic: A1 is taken off today’s actions.'),
    );
    await app.user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1) as HTMLElement);
    await waitFor(() => expect(actionsOf(app.session())).toHaveLength(1));
    expect(reviews(app.session())[0]?.outcome).toBeNull();
  });

  it('asks again what became of it where something that had ended goes on', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    await app.user.keyboard('1{Enter}s');
    await waitFor(() => expect(reviews(app.session())[0]?.verdict).toBe('stop'));
    await app.user.keyboard('g');
    await waitFor(() => expect(actionsOf(app.session())).toHaveLength(1));
    expect(reviews(app.session())[0]).toMatchObject({ outcome: null, verdict: null });
    await waitFor(() => expect(notices().at(-1)).toContain('“Done”, “Stop” is taken back'));
  });

  it('says in a deep room what the card is about, its answer and the count while the sentence is written', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    const { settings } = useAppStore.getState();
    if (settings === null) throw new Error('No settings');
    act(() => useAppStore.setState({ settings: { ...settings, textScale: 1.8 } }));
    await card();
    expect(screen.getByText('0 of 3 looked at')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Agreed', selected: true })).toBeTruthy();
    await app.user.keyboard('2');
    await screen.findByRole('tab', { name: 'Learnt', selected: true });
    expect(document.activeElement).toBe(sentence());
    const brief = document.querySelector('.review-brief');
    expect(brief?.textContent).toContain('Answer within a minute');
    await waitFor(() => expect(brief?.textContent).toContain('Partly'));
    expect(screen.getByText('1 of 3 looked at')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'K Keep' })).toBeTruthy();
  });

  it('points out an owner who is not on today’s list', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    expect(screen.queryByText('not in today’s list')).toBeNull();
    await app.user.keyboard('{PageDown}');
    await waitFor(async () => expect((await card()).textContent).toBe('Write it down'));
    expect(screen.getByText('not in today’s list')).toBeTruthy();
  });

  it('LL5: asks each person by name what became of their commitment', async () => {
    const app = await renderStage({ at: 'review', earlier: [lastYear()] });
    await card();
    await app.user.keyboard('{ArrowRight}{ArrowRight}');
    await waitFor(async () => expect((await card()).textContent).toBe('I call before I close'));
    expect(screen.getByText('Ada Berg, what became of it?')).toBeTruthy();
    await app.user.keyboard('4');
    await app.user.keyboard('3');
    await waitFor(() => expect(reviews(app.session())[2]?.outcome).toBe('not-done'));
    expect(screen.getByRole('button', { name: /Not kept/ }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });

  it('PF2: calls a worse reading expected inside the adjustment window, and worse after it', async () => {
    const measured = {
      id: 'a1',
      measure: 'Answered in a minute',
      unit: '%',
      baseline: 60,
      target: 90,
      adjustmentWeeks: 6,
    };
    const readings = (...days: string[]) => ({
      checkIns: tableOf(...days.map((on, at) => checkInOf({ id: `c${at}`, on, reading: 50 - at }))),
    });
    const app = await renderStage({
      at: 'review',
      earlier: [lastYear(measured)],
      company: readings('2026-01-05', '2026-01-20'),
    });
    await card();
    expect(await screen.findByText(/expected until 23 Jan 2026/)).toBeTruthy();
    const chart = within(screen.getByRole('figure', { name: 'Readings over time' }));
    expect(chart.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'DayReading',
      '5 Jan 202650%',
      '20 Jan 202649%',
    ]);
    /* Its window is named by the words beside it. */
    expect(chart.queryByRole('list')).toBeNull();
    app.bridge.answer('company:get', () => ({
      ok: true,
      value: {
        company: {
          ...readings('2026-01-05', '2026-05-20'),
          processes: {},
          conversations: {},
          agendas: {},
        },
        failure: null,
        undo: null,
        redo: null,
      },
    }));
    await app.restart();
    expect(await screen.findByText(/worse than at the start/)).toBeTruthy();
  });
});
