import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buttonsOnScreen } from '../../../renderer/src/palette/buttons-on-screen';
import { fieldsOnScreen } from '../../../renderer/src/palette/fields-on-screen';

/* jsdom has no layout: everything is in sight here. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
});
afterEach(() => vi.restoreAllMocks());

const nothing = () => undefined;

describe('what the palette finds on the screen', () => {
  it('takes in buttons, with what they are about, and choices that are not chosen yet', () => {
    render(
      <>
        <button type="button" data-subject="save-word">
          Save Word file
        </button>
        <label>
          <input type="radio" name="way" checked onChange={nothing} /> By turn
        </label>
        <label>
          <input type="radio" name="way" checked={false} onChange={nothing} />
          <b>Show of fingers</b>
        </label>
        <label>
          <input type="checkbox" checked onChange={nothing} /> Management last
        </label>
        <section className="notice-region">
          <button type="button">Dismiss</button>
        </section>
      </>,
    );
    const found = buttonsOnScreen().map(({ word, subject }) => [word, subject]);
    expect(found).toEqual([
      ['Save Word file', 'save-word'],
      ['Show of fingers', undefined],
      ['Management last', undefined],
    ]);
  });

  it('presses what was chosen, as a hand would', () => {
    const onChange = vi.fn();
    render(
      <label>
        <input type="radio" name="way" checked={false} onChange={onChange} />
        Show of fingers
      </label>,
    );
    buttonsOnScreen()[0]?.onSelect();
    expect(onChange).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('radio'));
  });

  it('takes in every field by its question and its example, and leads into it', () => {
    render(
      <>
        <label>
          How do we keep it?
          <textarea placeholder="What must not be lost?" />
        </label>
        <input aria-label="Decision" />
        <input type="checkbox" aria-label="Not a field" />
        <textarea aria-label="Only read" readOnly />
        <dialog open>
          <input aria-label="In a dialog" />
        </dialog>
      </>,
    );
    const found = fieldsOnScreen();
    expect(found.map(({ word, also, kind }) => [word, also, kind])).toEqual([
      ['How do we keep it?', ['What must not be lost?'], 'go'],
      ['Decision', [], 'go'],
    ]);
    found[0]?.onSelect();
    expect(document.activeElement).toBe(
      screen.getByRole('textbox', { name: 'How do we keep it?' }),
    );
  });
});
