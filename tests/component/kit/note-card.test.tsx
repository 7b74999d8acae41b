import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NoteCard } from '../../../renderer/src/kit/NoteCard';

it('a note reads its kind, its number and its text in this order', () => {
  const { container } = render(
    <NoteCard kind="change" kindWord="change" number={12} text="Wiki says 2019" />,
  );
  expect(screen.getByRole('img', { name: 'change' })).toBeDefined();
  expect(container.textContent).toBe('12 Wiki says 2019');
});

it('a note that is cut off keeps its whole text at hand', () => {
  render(<NoteCard kind="well" lines={2} text="Callers hear a person" />);
  expect(screen.getByTitle('Callers hear a person')).toBeDefined();
});

it('a note passes on whatever makes it something to lift', () => {
  render(<NoteCard kind="plain" text="Later" role="button" tabIndex={0} aria-label="Note 3" />);
  expect(screen.getByRole('button', { name: 'Note 3' }).tabIndex).toBe(0);
});

it('typed text stays text', () => {
  const { container } = render(<NoteCard kind="well" text={'<b>bold</b> & "quoted"'} />);
  expect(container.querySelector('b')).toBeNull();
  expect(screen.getByText(/<b>bold<\/b> & "quoted"/)).toBeDefined();
});
