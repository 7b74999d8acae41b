import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { actionOf, tableOf, yearOf } from '../../helpers/company-years';
import { renderStage, settled } from './stage-driver';

const purpose = () => screen.getByRole('textbox', { name: 'Why we are in business' });
const said = (sentence: string, day: string) =>
  yearOf(day, day, [actionOf({ id: 'a1' }), actionOf({ id: 'a2' })], {
    meta: { purpose: sentence, organisation: '' } as never,
  });

describe('the opening', () => {
  it('KP2: takes over what was said last, says when, and confirms it with one key', async () => {
    const app = await renderStage({
      at: 'opening',
      earlier: [said('We keep practices working', '2025-12-12')],
    });
    await waitFor(() => expect(purpose()).toHaveProperty('value', 'We keep practices working'));
    expect(screen.getByText('Said on 12 Dec 2025, 11 months ago. Still true?')).toBeTruthy();
    const button = await screen.findByRole('button', { name: 'It still holds' });
    await waitFor(() => expect(document.activeElement).toBe(button));
    await settled();
    await app.user.keyboard('{Enter}');
    await waitFor(() => expect(app.session().meta.purposeConfirmedAt).not.toBeNull());
    expect(screen.getByText(/^Confirmed today at /)).toBeTruthy();
    const wayOn = screen.getByRole('button', { name: /^On to|^Next/ });
    await waitFor(() => expect(document.activeElement).toBe(wayOn));
    await app.user.keyboard('p');
    expect(purpose()).toHaveProperty('value', 'We keep practices working');
    await app.user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(app.session().meta.purposeConfirmedAt).toBeNull());
  });

  it('KP2: brings the sentence of last time by itself, so Ctrl Z has nothing to take back', async () => {
    const app = await renderStage({
      at: 'opening',
      earlier: [said('We keep practices working', '2025-12-12')],
    });
    await waitFor(() => expect(purpose()).toHaveProperty('value', 'We keep practices working'));
    expect(app.bridge.engine().past.map(({ name }) => name)).not.toContain('meta.edit');
    await app.user.keyboard('{Control>}z{/Control}');
    await settled();
    expect(purpose()).toHaveProperty('value', 'We keep practices working');
    expect(app.session().meta.purpose).toBe('We keep practices working');
  });

  it('KP2: is put anew where it stands, and shows what was said before', async () => {
    const app = await renderStage({
      at: 'opening',
      earlier: [
        said('We fix computers', '2024-12-12'),
        said('We keep practices working', '2025-12-12'),
      ],
    });
    await waitFor(() => expect(purpose()).toHaveProperty('value', 'We keep practices working'));
    await app.user.clear(purpose());
    await app.user.type(purpose(), 'We give people their day back{Enter}');
    await waitFor(() => expect(app.session().meta.purpose).toBe('We give people their day back'));
    await waitFor(() => expect(app.session().meta.purposeConfirmedAt).not.toBeNull());
    await waitFor(() => expect(document.activeElement).not.toBe(purpose()));
    await app.user.click(screen.getByRole('button', { name: 'Said before (2)' }));
    expect(screen.getByText('We keep practices working')).toBeTruthy();
    expect(screen.getByText('On 12 Dec 2025')).toBeTruthy();
  });

  it('LL10: begins with goals and vision where nothing was held before', async () => {
    const app = await renderStage({ at: 'opening' });
    await waitFor(() => expect(document.activeElement).toBe(purpose()));
    expect(screen.queryByRole('region', { name: 'Ready for today' })).toBeNull();
    await app.user.type(
      screen.getByRole('textbox', { name: 'Goals, one a line' }),
      'Calm Mondays{Enter}Closed tickets stay closed',
    );
    await waitFor(() =>
      expect(app.session().meta.goal).toBe('Calm Mondays\nClosed tickets stay closed'),
    );
  });

  it('KP5, WC1: says quietly what stands ready: actions, customers, managers, stale processes', async () => {
    const app = await renderStage({
      at: 'opening',
      earlier: [said('We keep practices working', '2025-12-12')],
      company: {
        conversations: tableOf({
          id: 'c1',
          by: 'Ada Berg',
          on: '2026-11-03',
          customer: 'Halden Dental',
          heard: 'Nobody tells them when it is done',
          writtenAt: 1,
        }),
        processes: tableOf({
          id: 'p1',
          name: 'Onboarding',
          owner: '',
          place: '',
          ways: null,
          metric: '',
          unit: '',
          target: null,
          reading: null,
          reviewOn: '2026-06-01',
          phase: 'operation',
          couldBeBetter: '',
          from: null,
          writtenAt: 1,
        }),
      },
      build: ({ people }) => [
        {
          name: 'person.edit',
          payload: { id: people[0] ?? '', isManagement: true },
        },
      ],
    });
    const lines = () =>
      screen
        .getAllByText(/look back on|since last time|this quarter|review day/)
        .map((line) => line.textContent);
    await waitFor(() =>
      expect(lines()).toEqual([
        '2 actions to look back on',
        'Past their review day: Onboarding',
        '1 customer conversation since last time: Ada Berg 1',
        'Fewer than two customers met this quarter: Ada Berg 1',
      ]),
    );
    await app.user.click(screen.getByRole('button', { name: 'What was heard' }));
    expect(screen.getByText('Nobody tells them when it is done')).toBeTruthy();
  });

  it('KP5: says it where nobody of the management has met any customer, and nothing else stands ready', async () => {
    await renderStage({
      at: 'opening',
      build: ({ people }) =>
        people.slice(0, 2).map((id) => ({
          name: 'person.edit' as const,
          payload: { id, isManagement: true },
        })),
    });
    const ready = await screen.findByRole('region', { name: 'Ready for today' });
    expect(ready.textContent).toBe(
      'Fewer than two customers met this quarter: Ada Berg 0, Ben Ode 0',
    );
  });

  it('LL8: says how the last session was rated, and shows line by line what would have made it better', async () => {
    const rating = (id: string, stars: number, better: string) => ({ id, order: 1, stars, better });
    const app = await renderStage({
      at: 'opening',
      earlier: [
        yearOf('last', '2025-12-12', [], {
          meta: { organisation: '' } as never,
          ratings: tableOf(
            rating('r1', 5, 'Start at nine'),
            rating('r2', 4, 'A shorter vote'),
            rating('r3', 4, ''),
          ),
        }),
      ],
    });
    await screen.findByText('Last time rated 4.3 of 5. Better: “A shorter vote” and 1 more');
    await app.user.click(screen.getByRole('button', { name: 'What would make it better' }));
    const dialog = screen.getByRole('dialog', { name: 'What would make it better' });
    expect(dialog.textContent).toContain('A shorter vote');
    expect(dialog.textContent).toContain('Rated 4.3 of 5 on 12 Dec 2025');
    await app.user.click(within(dialog).getByRole('button', { name: /next/i }));
    expect(dialog.textContent).toContain('Start at nine');
  });
});
