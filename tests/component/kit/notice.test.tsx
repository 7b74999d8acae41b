import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Notice } from '../../../renderer/src/kit/Notice';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setUp() {
  const onDismiss = vi.fn();
  const onAction = vi.fn();
  render(
    <Notice
      tone="info"
      text="Note 7 was deleted."
      actionLabel="Undo"
      dismissLabel="Dismiss"
      onAction={onAction}
      onDismiss={onDismiss}
    />,
  );
  return { onDismiss, onAction };
}

it('goes away by itself after eight seconds', () => {
  const { onDismiss } = setUp();
  act(() => vi.advanceTimersByTime(7_900));
  expect(onDismiss).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(200));
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('stays while somebody is about to use it', () => {
  const { onDismiss } = setUp();
  fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
  act(() => vi.advanceTimersByTime(60_000));
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
  act(() => vi.advanceTimersByTime(8_000));
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('stays while somebody points at it, but not because it appeared below a mouse at rest', () => {
  const { onDismiss } = setUp();
  const notice = screen.getByText('Note 7 was deleted.');
  fireEvent.pointerEnter(notice);
  act(() => vi.advanceTimersByTime(8_000));
  expect(onDismiss).toHaveBeenCalledOnce();
  onDismiss.mockClear();
  fireEvent.pointerMove(notice);
  fireEvent.pointerLeave(notice);
  fireEvent.pointerMove(notice);
  act(() => vi.advanceTimersByTime(60_000));
  expect(onDismiss).not.toHaveBeenCalled();
});

it('goes its way where somebody presses through it on what lies below, and rests the mouse there', () => {
  const { onDismiss } = setUp();
  fireEvent.pointerMove(screen.getByText('Note 7 was deleted.'));
  act(() => vi.advanceTimersByTime(60_000));
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.pointerDown(document.body);
  fireEvent.pointerMove(document.body);
  act(() => vi.advanceTimersByTime(8_000));
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('does what its button says and then leaves', () => {
  const { onDismiss, onAction } = setUp();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onAction).toHaveBeenCalledOnce();
  expect(onDismiss).toHaveBeenCalledOnce();
});
