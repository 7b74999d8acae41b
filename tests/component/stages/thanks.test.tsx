import { listOf } from '@shared/domain/selectors';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderStage } from './stage-driver';

describe('thanks from person to person', () => {
  it('LL9: are said by keyboard: whom, then what for', async () => {
    const app = await renderStage({ at: 'thanks' });
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('textbox', { name: 'Whom do we thank?' }),
      ),
    );
    await app.user.keyboard('ben{Enter}');
    await screen.findByRole('textbox', { name: 'Ben, thank you for …' });
    await app.user.keyboard('the calm voice{Enter}');
    await waitFor(() =>
      expect(listOf(app.session().thanks)).toMatchObject([
        { toId: app.people[1], fromId: null, text: 'the calm voice' },
      ]),
    );
    await waitFor(() =>
      expect(document.activeElement).toBe(
        screen.getByRole('textbox', { name: 'Whom do we thank?' }),
      ),
    );
  });

  it('LL9: never go on under the name of the giver before', async () => {
    const app = await renderStage({ at: 'thanks' });
    const say = async (whom: string) => {
      await app.user.type(
        await screen.findByRole('textbox', { name: 'Whom do we thank?' }),
        `${whom}{Enter}`,
      );
      return screen.findByRole('combobox', { name: 'From' });
    };
    await app.user.selectOptions(await say('ben'), 'Ada Berg');
    await app.user.type(screen.getByRole('textbox', { name: /thank you for/ }), 'the tea{Enter}');
    await waitFor(() =>
      expect(listOf(app.session().thanks)).toMatchObject([{ fromId: app.people[0] }]),
    );
    expect(await say('cleo')).toHaveProperty('value', '');
  });

  it('refuse a name that nobody has, in words, and lose nothing', async () => {
    const app = await renderStage({ at: 'thanks' });
    const field = await screen.findByRole('textbox', { name: 'Whom do we thank?' });
    await app.user.type(field, 'Zoe{Enter}');
    expect(screen.getByText(/Nobody here has this name/)).toBeTruthy();
    expect(field).toHaveProperty('value', 'Zoe');
  });

  it('PF6: show who thanks only where the room shows names', async () => {
    const app = await renderStage({
      at: 'thanks',
      build: ({ people }) => [
        {
          name: 'thanks.add',
          payload: { fromId: people[0] ?? null, toId: people[1] ?? '', text: 'the calm voice' },
        },
      ],
    });
    expect(await screen.findByText('from Ada')).toBeTruthy();
    await app.send({ name: 'meta.edit', payload: { fields: { names: 'hidden' } } });
    await waitFor(() => expect(screen.queryByText('from Ada')).toBeNull());
    await app.user.type(screen.getByRole('textbox', { name: 'Whom do we thank?' }), 'cleo{Enter}');
    await screen.findByRole('textbox', { name: 'Cleo, thank you for …' });
    expect(screen.queryByRole('combobox', { name: 'From' })).toBeNull();
  });

  it('LL9: are shown one at a time, and turned by the arrows', async () => {
    const app = await renderStage({
      at: 'thanks',
      build: ({ people }) =>
        ['the first', 'the second'].map((text, at) => ({
          name: 'thanks.add' as const,
          payload: { fromId: null, toId: people[at] ?? '', text },
        })),
    });
    await app.user.click(await screen.findByRole('button', { name: 'Show one at a time' }));
    const sheet = within(screen.getByRole('dialog', { name: 'Thanks, one at a time' }));
    expect(sheet.getByRole('heading').textContent).toBe('Thank you, Ada');
    await app.user.keyboard('{ArrowRight}');
    expect(sheet.getByText('the second')).toBeTruthy();
    await app.user.keyboard('{ArrowRight}');
    expect(sheet.getByText('the second')).toBeTruthy();
  });

  it('are deleted with a way back', async () => {
    const app = await renderStage({
      at: 'thanks',
      build: ({ people }) => [
        { name: 'thanks.add', payload: { fromId: null, toId: people[1] ?? '', text: 'the tea' } },
      ],
    });
    const rows = await screen.findByRole('region', { name: 'Thanks so far' });
    await app.user.click(within(rows).getAllByRole('button').at(-1) ?? document.body);
    await waitFor(() => expect(app.session().thanks).toEqual({}));
    await app.user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(listOf(app.session().thanks)).toHaveLength(1));
  });
});
