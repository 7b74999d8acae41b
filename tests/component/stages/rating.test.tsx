import { ratingsOf } from '@shared/domain/ratings';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { renderStage } from './stage-driver';

describe('was it worth the time?', () => {
  const opened = async () => {
    const app = await renderStage({ at: 'close' });
    await app.user.click(screen.getByRole('button', { name: 'Was it worth the time?' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1 star' })),
    );
    return app;
  };

  it('LL9: counts one key and Enter for each person, without a name', async () => {
    const app = await opened();
    for (const press of ['5{Enter}', '4fewer slides{Enter}', '5{Enter}']) {
      const before = ratingsOf(app.session()).length;
      await app.user.keyboard(press);
      await waitFor(() => expect(ratingsOf(app.session())).toHaveLength(before + 1));
    }
    expect(ratingsOf(app.session()).map(({ stars, better }) => [stars, better])).toEqual([
      [5, ''],
      [4, 'fewer slides'],
      [5, ''],
    ]);
    expect(Object.keys(ratingsOf(app.session())[0] ?? {}).sort()).toEqual([
      'better',
      'id',
      'order',
      'stars',
    ]);
    expect(screen.getAllByText('4.7 of 5 from 3 people').length).toBeGreaterThan(0);
  });

  const rate = async (app: Awaited<ReturnType<typeof opened>>, press: string) => {
    const before = ratingsOf(app.session()).length;
    await app.user.keyboard(press);
    await waitFor(() => expect(ratingsOf(app.session())).toHaveLength(before + 1));
  };
  const announced = () => useAppStore.getState().announcement;

  it('LL9: says and shows how many of those who are here have rated', async () => {
    const app = await opened();
    await rate(app, '5{Enter}');
    expect(await screen.findByText('1 of 3 has rated')).toBeTruthy();
    expect(announced()).toBe('Counted: 5. 1 of 3 has rated. The next person, please.');
    await rate(app, '4{Enter}');
    expect(await screen.findByText('2 of 3 have rated')).toBeTruthy();
  });

  it('LL9: takes no rating more than there are people here, says so, and shows what the room said', async () => {
    const app = await opened();
    for (const press of ['5{Enter}', '4{Enter}', '3{Enter}']) await rate(app, press);
    const all = await screen.findByText('All 3 have rated.');
    expect(announced()).toBe('Counted: 3. All 3 have rated.');
    await waitFor(() => expect(document.activeElement).toBe(all));
    act(() => useAppStore.setState({ announcement: '' }));
    await app.user.keyboard('1{Enter}');
    expect(announced()).toBe('All 3 have rated.');
    expect(ratingsOf(app.session())).toHaveLength(3);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getAllByText('4.0 of 5 from 3 people').length).toBeGreaterThan(1);
    expect(screen.queryByText(/of 3 ha/)).toBeNull();
  });

  it('takes the last one back when all have rated, and asks again', async () => {
    const app = await opened();
    for (const press of ['5{Enter}', '4{Enter}', '3{Enter}']) await rate(app, press);
    await screen.findByText('All 3 have rated.');
    await app.user.keyboard('{Backspace}');
    await waitFor(() => expect(ratingsOf(app.session())).toHaveLength(2));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1 star' })),
    );
  });

  it('leads to the list of people, so that somebody who came late can rate, too', async () => {
    const app = await opened();
    for (const press of ['5{Enter}', '4{Enter}', '3{Enter}']) await rate(app, press);
    await app.user.click(await screen.findByRole('button', { name: 'Who is here' }));
    expect(await screen.findByRole('dialog', { name: 'Who is here' })).toBeTruthy();
    expect(screen.queryByText('All 3 have rated.')).toBeNull();
    await app.send({
      name: 'people.add',
      payload: { people: [{ name: 'Dora Eck', role: '', isManagement: false }] },
    });
    await app.user.keyboard('{Escape}');
    await app.user.click(screen.getByRole('button', { name: '4.0 of 5 from 3 people' }));
    expect(await screen.findByText('3 of 4 have rated')).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1 star' })),
    );
    await rate(app, '4{Enter}');
  });

  it('goes on counting where nobody is on the list of people', async () => {
    const app = await renderStage({ at: 'close', names: [] });
    await app.user.click(screen.getByRole('button', { name: 'Was it worth the time?' }));
    await rate(app, '4{Enter}');
    await rate(app, '2{Enter}');
    expect(await screen.findAllByText('3.0 of 5 from 2 people')).toHaveLength(2);
  });

  it('takes the last one back with Backspace', async () => {
    const app = await opened();
    await app.user.keyboard('3{Enter}');
    await waitFor(() => expect(ratingsOf(app.session())).toHaveLength(1));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1 star' })),
    );
    await app.user.keyboard('{Backspace}');
    await waitFor(() => expect(ratingsOf(app.session())).toHaveLength(0));
  });

  it('says what is missing where no star was chosen', async () => {
    const app = await opened();
    await app.user.keyboard('{Enter}');
    expect(ratingsOf(app.session())).toHaveLength(0);
    expect(screen.getAllByText('Press 1 to 5, then Enter')[0]).toBeTruthy();
  });

  const starsOf = () =>
    screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked);
  const noStars = [false, false, false, false, false];

  it('forgets at Escape what somebody has half said, so that Enter counts nothing for the next person', async () => {
    const app = await opened();
    await app.user.keyboard('3too long{Escape}');
    await waitFor(() => expect(starsOf()).toEqual(noStars));
    await app.user.keyboard('{Enter}');
    await app.user.keyboard('5{Enter}');
    await waitFor(() => expect(ratingsOf(app.session())).toHaveLength(1));
    expect(ratingsOf(app.session())[0]).toMatchObject({ stars: 5, better: '' });
  });

  it('forgets what somebody has half said when the question is closed', async () => {
    const app = await opened();
    await app.user.keyboard('3too long');
    await app.user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull());
    await app.user.click(screen.getByRole('button', { name: 'Was it worth the time?' }));
    expect(starsOf()).toEqual(noStars);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'If you like:' }).value).toBe('');
  });

  it('takes the stars of somebody who has gone back after a minute, and keeps the words', async () => {
    const app = await opened();
    vi.useFakeTimers();
    try {
      fireEvent.keyDown(screen.getByRole('radio', { name: '1 star' }), { key: '3' });
      fireEvent.change(screen.getByRole('textbox', { name: 'If you like:' }), {
        target: { value: 'fewer slides' },
      });
      act(() => void vi.advanceTimersByTime(59_000));
      expect(starsOf()[2]).toBe(true);
      act(() => void vi.advanceTimersByTime(2_000));
      expect(starsOf()).toEqual(noStars);
    } finally {
      vi.useRealTimers();
    }
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1 star' }));
    expect(screen.getByDisplayValue('fewer slides')).toBeTruthy();
    await app.user.keyboard('{Enter}');
    expect(ratingsOf(app.session())).toHaveLength(0);
  });

  it('LL5: names who has no commitment yet, and leads to them', async () => {
    const app = await renderStage({
      at: 'close',
      names: ['Ada Berg', 'Ben Ode'],
      build: ({ people }) => [
        { name: 'commitment.set', payload: { personId: people[0] ?? '', text: 'I wait' } },
      ],
    });
    await app.user.click(screen.getByRole('button', { name: 'Go through them' }));
    await app.user.click(
      screen.getByRole('button', { name: 'Ask them: No commitment from, Ben Ode' }),
    );
    expect(
      await screen.findByRole('textbox', { name: 'What Ben is going to change' }),
    ).toBeTruthy();
    expect(app.session().position.stageId).toBe(app.stageOf('commitments'));
  });
});
