import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { atFirstTurn, renderRun } from '../run/run-driver';

it('keeps every letter where the answers overtake the changes that they answer for', async () => {
  const run = await renderRun(({ question }) => atFirstTurn(question));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Note of/ });
  expect(field.value).toBe('');
  run.bridge.delayChanges(25);
  await run.user.type(field, 'Tickets closed');
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(field.value).toBe('Tickets closed');
});
