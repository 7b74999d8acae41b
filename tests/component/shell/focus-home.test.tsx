import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useFocusHome } from '../../../renderer/src/shell/use-focus-home';
import { addTheme, renderApp } from '../actions/app-driver';

function Frame({ children }: { readonly children: ReactNode }) {
  useFocusHome();
  return <main>{children}</main>;
}

/** A button that goes, or can no longer be used, when it is pressed. */
function Once({ word, isKept = false }: { readonly word: string; readonly isKept?: boolean }) {
  const [isDone, setDone] = useState(false);
  if (isDone && !isKept) return null;
  return (
    <button type="button" disabled={isDone} onClick={() => setDone(true)}>
      {word}
    </button>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const expectFocusOn = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(button(name)));

describe('what had the focus and goes', () => {
  it('leaves it to what stands beside it', async () => {
    render(
      <Frame>
        <button type="button">First on the page</button>
        <div>
          <button type="button">Neighbour</button>
          <Once word="Gone" />
        </div>
      </Frame>,
    );
    await userEvent.click(button('Gone'));
    await expectFocusOn('Neighbour');
  });

  it('leaves it also where it only can no longer be used', async () => {
    render(
      <Frame>
        <button type="button">First on the page</button>
        <div>
          <Once word="Off" isKept />
          <button type="button">Neighbour</button>
        </div>
      </Frame>,
    );
    await userEvent.click(button('Off'));
    await expectFocusOn('Neighbour');
  });

  it('gives it back to what had it before, where a message went', async () => {
    render(
      <Frame>
        <button type="button">First on the page</button>
        <button type="button">At work</button>
        <section className="notice-region">
          <div>
            <Once word="Undo" />
          </div>
          <button type="button">Another message</button>
        </section>
      </Frame>,
    );
    button('At work').focus();
    await userEvent.click(button('Undo'));
    await expectFocusOn('At work');
  });

  it('stays in the dialog that lies in front', async () => {
    render(
      <Frame>
        <button type="button">Behind</button>
        <dialog open>
          <div>
            <Once word="Gone" />
          </div>
          <button type="button">Close</button>
        </dialog>
      </Frame>,
    );
    button('Behind').focus();
    await userEvent.click(button('Gone'));
    await expectFocusOn('Close');
  });

  it('goes back to the board after undo in a message', async () => {
    const app = await renderApp({ at: 'question' });
    await addTheme(app, app.ids.well, 'Calm', ['Quiet at eight', 'No rush']);
    await app.send({ name: 'desk.step', payload: { stageId: app.ids.well, step: 'group' } });
    const item = (name: RegExp) =>
      [...document.querySelectorAll<HTMLElement>('[data-board-item]')].find((element) =>
        name.test(element.getAttribute('aria-label') ?? ''),
      );
    item(/Quiet at eight/)?.focus();
    await app.user.keyboard('{Delete}');
    const undo = await screen.findByRole('button', { name: 'Undo' });
    undo.focus();
    await app.user.keyboard('{Enter}');
    await waitFor(() => expect(item(/Quiet at eight/)).toBeTruthy());
    await waitFor(() => expect(document.activeElement?.hasAttribute('data-board-item')).toBe(true));
  });

  it('leaves alone whoever clicked beside everything', async () => {
    render(
      <Frame>
        <button type="button">Here</button>
        <p>Words</p>
        <Once word="Later" />
      </Frame>,
    );
    button('Here').focus();
    await userEvent.click(screen.getByText('Words'));
    expect(document.activeElement).toBe(document.body);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(document.activeElement).toBe(document.body);
  });
});
