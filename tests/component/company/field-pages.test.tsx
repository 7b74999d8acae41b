import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FieldPages } from '../../../renderer/src/company/FieldPages';

vi.mock('../../../renderer/src/fields/use-size-in-units', () => ({
  useSizeInUnits: () => [{ current: null }, { width: 30, height: 4 }],
}));

const NAMES = ['name', 'owner', 'place', 'ways'] as const;
beforeEach(() => {
  render(
    <FieldPages
      fields={NAMES.map((key) => ({ key, node: <input aria-label={key} /> }))}
      wrong={null}
      instead={false}
    >
      <button type="button">Save</button>
    </FieldPages>,
  );
});
afterEach(cleanup);
const inHand = () => document.activeElement?.getAttribute('aria-label');

it('the Tab key goes on from the last field of a page to the next page, and back with Shift', async () => {
  const user = userEvent.setup();
  screen.getByLabelText('owner').focus();
  await user.tab();
  expect(inHand()).toBe('place');
  await user.tab({ shift: true });
  expect(inHand()).toBe('owner');
  await user.tab();
  await user.tab();
  expect(inHand()).toBe('ways');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save' }));
});
