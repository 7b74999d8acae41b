import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderStage } from './stage-driver';

const FOURTEEN = Array.from({ length: 14 }, (_one, at) => `Person${at + 1} Example`);
const asked = () => screen.findByRole('heading', { level: 1 });

describe('what each of us is going to change', () => {
  it('LL5: goes round fourteen people by keyboard alone, one commitment each', async () => {
    const app = await renderStage({ at: 'commitments', names: FOURTEEN });
    for (const [at, name] of FOURTEEN.entries()) {
      const [called = ''] = name.split(' ');
      await waitFor(async () =>
        expect((await asked()).textContent).toBe(`${called}, what are you going to change?`),
      );
      await app.user.keyboard(`I ${at + 1}{Enter}`);
      await waitFor(() =>
        expect(app.session().commitments[app.people[at] ?? '']?.text).toBe(`I ${at + 1}`),
      );
    }
    await waitFor(async () =>
      expect((await asked()).textContent).toBe('What each of us is going to change'),
    );
    expect(Object.keys(app.session().commitments)).toHaveLength(14);
    expect(screen.getAllByText('I 3')).toHaveLength(1);
  }, 120_000);

  it('LL5, PF5: passes over who wants to think, and comes back to them', async () => {
    const app = await renderStage({ at: 'commitments' });
    await app.user.keyboard('{Escape}');
    await waitFor(async () => expect((await asked()).textContent).toContain('Ben'));
    await app.user.keyboard('I ask first{Enter}');
    await waitFor(async () => expect((await asked()).textContent).toContain('Cleo'));
    await app.user.keyboard('I listen{Enter}');
    await waitFor(async () => expect((await asked()).textContent).toContain('Ada'));
    await app.user.keyboard('{Escape}');
    await screen.findByRole('button', { name: 'Ask Ada' });
    await app.user.click(screen.getByRole('button', { name: 'Ask the last one' }));
    await app.user.keyboard('I wait{Enter}');
    await waitFor(() => expect(Object.keys(app.session().commitments)).toHaveLength(3));
  });

  it('keeps what is half typed through a crash, for its person only', async () => {
    const app = await renderStage({ at: 'commitments' });
    await app.user.keyboard('I write');
    await app.user.keyboard('{Escape}');
    await waitFor(async () => expect((await asked()).textContent).toContain('Ben'));
    await app.user.keyboard('Ben too');
    await app.restart();
    const field = await screen.findByRole('textbox', { name: 'What Ben is going to change' });
    expect(field).toHaveProperty('value', 'Ben too');
    await app.user.click(screen.getByRole('button', { name: /^Ada/ }));
    expect(
      await screen.findByRole('textbox', { name: 'What Ada is going to change' }),
    ).toHaveProperty('value', 'I write');
  });

  it('keeps the letters in the field where a hand touches the seat that has the keyboard', async () => {
    const app = await renderStage({ at: 'commitments' });
    await app.user.keyboard('I a');
    await app.user.click(screen.getByRole('button', { name: /^Ada/ }));
    await app.user.keyboard('sk p');
    expect(
      await screen.findByRole('textbox', { name: 'What Ada is going to change' }),
    ).toHaveProperty('value', 'I ask p');
  });

  it('asks managers last, as the rounds do', async () => {
    const app = await renderStage({
      at: 'commitments',
      build: ({ people }) => [
        { name: 'person.edit', payload: { id: people[0] ?? '', isManagement: true } },
        { name: 'meta.edit', payload: { fields: { isManagementLast: true } } },
      ],
    });
    for (const name of ['Ben', 'Cleo', 'Ada']) {
      await waitFor(async () => expect((await asked()).textContent).toContain(name));
      await app.user.keyboard('I listen{Enter}');
    }
    await waitFor(() => expect(Object.keys(app.session().commitments)).toHaveLength(3));
  });

  it('LL5: asks for “I” where a sentence begins with the others, and keeps it all the same', async () => {
    const app = await renderStage({ at: 'commitments' });
    await app.user.keyboard('I ');
    expect(screen.queryByText('Who does it? Begin with “I …”.')).toBeNull();
    await app.user.keyboard('{Backspace}{Backspace}we all work better');
    expect(screen.getAllByText('Who does it? Begin with “I …”.')[0]).toBeTruthy();
    await app.user.keyboard('{Enter}');
    await waitFor(() =>
      expect(app.session().commitments[app.people[0] ?? '']?.text).toBe('we all work better'),
    );
  });

  it('saves nothing where nothing was said, and says so', async () => {
    const app = await renderStage({ at: 'commitments' });
    await app.user.keyboard('{Enter}');
    expect(screen.getAllByText(/Begin with “I …”/)[0]).toBeTruthy();
    expect(app.session().commitments).toEqual({});
  });

  it('is changed from the list of all', async () => {
    const app = await renderStage({
      at: 'commitments',
      names: ['Ada Berg'],
      build: ({ people }) => [
        { name: 'commitment.set', payload: { personId: people[0] ?? '', text: 'I wait' } },
      ],
    });
    await app.user.click(
      await screen.findByRole('button', { name: 'Change what Ada said: I wait' }),
    );
    await app.user.keyboard(' longer{Enter}');
    await waitFor(() =>
      expect(app.session().commitments[app.people[0] ?? '']?.text).toBe('I wait longer'),
    );
  });
});
