import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Menu } from '../../../renderer/src/kit/Menu';

function setUp() {
  const chosen = vi.fn();
  const below = vi.fn();
  const item = (id: string, word: string) => ({ id, word, onSelect: () => chosen(id) });
  render(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a board that listens to keys
    <div onKeyDown={below}>
      <Menu
        label="More for note 7"
        items={[item('edit', 'Edit'), item('colour', 'Colour'), item('delete', 'Delete')]}
      >
        …
      </Menu>
    </div>,
  );
  return { chosen, below, button: screen.getByRole('button', { name: 'More for note 7' }) };
}

it('opens with the focus on its first command and tells that it is open', async () => {
  const { button } = setUp();
  await userEvent.click(button);
  expect(screen.getByRole('menuitem', { name: 'Edit' })).toHaveProperty('tabIndex', 0);
  expect(document.activeElement?.textContent).toContain('Edit');
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

it('moves by arrows round its ends, by End and by first letters, and keeps these keys to itself', async () => {
  const { button, below } = setUp();
  await userEvent.click(button);
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement?.textContent).toContain('Delete');
  await userEvent.keyboard('c');
  expect(document.activeElement?.textContent).toContain('Colour');
  await userEvent.keyboard('{End}');
  expect(document.activeElement?.textContent).toContain('Delete');
  expect(below).not.toHaveBeenCalled();
});

it('runs the chosen command once, closes and gives the focus back', async () => {
  const { chosen, button } = setUp();
  await userEvent.click(button);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(chosen.mock.calls).toEqual([['colour']]);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button);
});

it('closes on Escape and on a press elsewhere without running anything', async () => {
  const { chosen, button } = setUp();
  await userEvent.click(button);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  await userEvent.click(button);
  await userEvent.click(document.body);
  expect(screen.queryByRole('menu')).toBeNull();
  expect(chosen).not.toHaveBeenCalled();
});
