import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { RowsByHand } from '../../../renderer/src/rows/RowsByHand';
import { useRowByHand } from '../../../renderer/src/rows/use-row-by-hand';
import { useAppStore } from '../../../renderer/src/state/app-store';

const IDS = ['a', 'b', 'c', 'd'];
/** Only the second page of two is shown. */
const SHOWN = ['c', 'd'];
const HEIGHT = 100;

function Row({ id }: { readonly id: string }) {
  const { item, handle } = useRowByHand(id, SHOWN);
  return (
    <li {...item}>
      <button type="button" data-row={id} {...handle}>
        {id}
      </button>
    </li>
  );
}

/** Rows lie below one another, as a page with a layout would have them. */
function layOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const id = (this.querySelector('[data-row]') ?? this).getAttribute('data-row') ?? '';
    return new DOMRect(0, Math.max(0, SHOWN.indexOf(id)) * HEIGHT, 200, HEIGHT);
  });
}

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));

afterEach(() => vi.restoreAllMocks());

it('a row in the hand says which number it will have, on the screen and aloud', async () => {
  layOut();
  const onDrop = vi.fn();
  render(
    <RowsByHand ids={IDS} onDrop={onDrop}>
      <ol>
        {SHOWN.map((id) => (
          <Row key={id} id={id} />
        ))}
      </ol>
    </RowsByHand>,
  );
  fireEvent.mouseDown(screen.getByText('d'), { button: 0, clientX: 20, clientY: 150 });
  fireEvent.mouseMove(document, { clientX: 20, clientY: 130 });
  await settle();
  expect(screen.queryByText(/^Number/u)).toBeNull();
  fireEvent.mouseMove(document, { clientX: 20, clientY: 55 });
  await settle();
  expect(screen.getByText('Number 3 of 4')).toBeTruthy();
  expect(useAppStore.getState().announcement).toBe('Number 3 of 4');
  fireEvent.mouseUp(document);
  await settle();
  expect(onDrop).toHaveBeenCalledWith('d', 'c');
  expect(screen.queryByText(/^Number/u)).toBeNull();
});
