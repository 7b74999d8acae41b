import { decisionsOf, peopleOf } from '@shared/domain/selectors';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { undo } from '../../../renderer/src/state/commands';
import { boardFixture } from '../../helpers/board-session';
import { type AppDriver, addTheme, renderApp } from '../actions/app-driver';
import { renderBoard } from '../board/board-driver';
import { slowDown, wait } from './slow-bridge';

type Field = HTMLInputElement | HTMLTextAreaElement;
const field = (name: string | RegExp) => screen.getByRole<Field>('textbox', { name });
const kept = (app: AppDriver) => Object.values(app.session().drafts).map(({ text }) => text);

/** One theme of a success, at the talking step. */
async function atTheme(): Promise<AppDriver & { readonly theme: string }> {
  const app = await renderApp({ at: 'question', step: 'discuss' });
  const theme = await addTheme(app, app.ids.well, 'Calm Mondays', ['Quiet at eight', 'No rush']);
  return { ...app, theme };
}

const SENTENCE = 'Nobody loses a letter';

describe('typing quickly while answers are slow', () => {
  it.each([
    [40, 0],
    [0, 40],
    [15, 60],
    [90, 20],
  ])(
    'loses and doubles nothing, with answers after %i ms and changes after %i ms',
    async (answer, change) => {
      const app = await atTheme();
      slowDown(app.bridge, answer, change);
      for (const name of ['Decision', 'Why did it work?']) {
        await app.user.type(field(name), SENTENCE);
        await app.user.type(field(name), '{Backspace}{Backspace}er!');
        expect(field(name).value).toBe('Nobody loses a letter!');
      }
      await wait(400);
      expect(field('Decision').value).toBe('Nobody loses a letter!');
      expect(field('Why did it work?').value).toBe('Nobody loses a letter!');
      expect(kept(app)).toEqual(['Nobody loses a letter!']);
      expect(app.session().themes[app.theme]?.why).toBe('Nobody loses a letter!');
    },
  );

  it('sends no letter behind another one that is still on its way, but the newest of all', async () => {
    const app = await atTheme();
    slowDown(app.bridge, 60, 0);
    const before = app.bridge.calls.length;
    await act(async () => {
      for (let length = 1; length <= SENTENCE.length; length += 1) {
        fireEvent.change(field('Decision'), { target: { value: SENTENCE.slice(0, length) } });
      }
    });
    await waitFor(() => expect(kept(app)).toEqual([SENTENCE]));
    expect(app.bridge.calls.length - before).toBeLessThan(SENTENCE.length / 2);
  });

  it('leaves the caret in the middle of the text, whatever comes back', async () => {
    const app = await atTheme();
    slowDown(app.bridge, 30, 30);
    for (const name of ['Decision', 'Why did it work?']) {
      await app.user.type(field(name), 'We keep rota');
      await app.user.type(field(name), 'the ', {
        initialSelectionStart: 8,
        initialSelectionEnd: 8,
      });
      await wait(200);
      expect(field(name).value).toBe('We keep the rota');
      expect(field(name).selectionStart).toBe(12);
      await app.user.keyboard('old ');
      expect(field(name).value).toBe('We keep the old rota');
    }
  });

  it('row 39: writes nothing into a field while letters are being composed there', async () => {
    const app = await atTheme();
    slowDown(app.bridge, 10, 25);
    for (const name of ['Decision', 'Why did it work?']) {
      const element = field(name);
      const prototype = Object.getPrototypeOf(element) as object;
      const value = Object.getOwnPropertyDescriptor(prototype, 'value');
      const writes: string[] = [];
      element.focus();
      fireEvent.compositionStart(element);
      for (const text of ['k', 'か', 'かn', 'かん']) {
        value?.set?.call(element, text);
        Object.defineProperty(element, 'value', {
          configurable: true,
          get: () => value?.get?.call(element),
          set: (written: string) => {
            writes.push(written);
            value?.set?.call(element, written);
          },
        });
        fireEvent.input(element, { isComposing: true });
        await wait(20);
      }
      await wait(100);
      fireEvent.compositionEnd(element);
      expect(writes.filter((written) => written !== 'かん' && written !== element.value)).toEqual(
        [],
      );
      expect(element.value).toBe('かん');
    }
  });

  it('frees the line at Enter, and the next words do not mix with those before', async () => {
    const app = await atTheme();
    slowDown(app.bridge, 50, 50);
    await app.user.type(field('Decision'), 'We keep the rota{Enter}We buy desks{Enter}And');
    expect(field('Decision').value).toBe('And');
    await waitFor(() =>
      expect(decisionsOf(app.session()).map(({ text }) => text)).toEqual([
        'We keep the rota',
        'We buy desks',
      ]),
    );
    await wait(300);
    expect(field('Decision').value).toBe('And');
    expect(kept(app)).toEqual(['And']);
  });

  it('brings words back that were refused, before what was typed since', async () => {
    const app = await atTheme();
    await app.user.type(field('Decision'), 'We keep the rota');
    /* The answer comes late, and is a refusal. */
    const prompt = app.bridge.request;
    Object.assign(app.bridge, {
      request: async (...asked: Parameters<typeof prompt>) => {
        const isAdding = JSON.stringify(asked[1]).includes('decision.add');
        await new Promise((resolve) => setTimeout(resolve, isAdding ? 800 : 0));
        return isAdding ? { ok: false, error: { code: 'not-found' } } : prompt(...asked);
      },
    });
    await app.user.keyboard('{Enter}And');
    expect(field('Decision').value).toBe('And');
    await waitFor(() => expect(field('Decision').value).toBe('We keep the rota And'), {
      timeout: 5_000,
    });
    await waitFor(() => expect(kept(app)).toEqual(['We keep the rota And']));
  });

  it('empties the form of an action at Enter, so that the next one can be begun', async () => {
    const app = await renderApp();
    slowDown(app.bridge, 40, 40);
    await app.user.keyboard('First{Enter}Sec');
    expect(field('What exactly?').value).toBe('Sec');
    await waitFor(() => expect(Object.values(app.session().actions)).toHaveLength(1));
    await wait(200);
    expect(field('What exactly?').value).toBe('Sec');
    expect(Object.values(app.session().actions)[0]?.text).toBe('First');
  });
});

describe('letters that nobody has agreed to', () => {
  it('are not touched by undo and redo', async () => {
    const app = await atTheme();
    await app.user.type(field('Decision'), 'One{Enter}Half a dec');
    await waitFor(() => expect(decisionsOf(app.session())).toHaveLength(1));
    await act(async () => undo());
    await waitFor(() => expect(decisionsOf(app.session())).toHaveLength(0));
    expect(field('Decision').value).toBe('Half a dec');
    expect(kept(app)).toEqual(['Half a dec']);
  });

  it('are saved as one step of undo where a field is saved while it is typed', async () => {
    const app = await atTheme();
    await app.user.type(field('Why did it work?'), 'It was quiet');
    await waitFor(() => expect(app.session().themes[app.theme]?.why).toBe('It was quiet'));
    await act(async () => undo());
    await waitFor(() => expect(field('Why did it work?').value).toBe(''));
    expect(app.session().themes[app.theme]?.name).toBe('Calm Mondays');
  });

  it('go when they are agreed, and when they are taken back with Escape', async () => {
    const app = await atTheme();
    const rename = () => screen.getByRole('button', { name: 'Change the name of the theme' });
    await app.user.click(rename());
    await app.user.keyboard(' and Tuesdays');
    await waitFor(() => expect(kept(app)).toEqual(['Calm Mondays and Tuesdays']));
    await app.user.keyboard('{Escape}');
    await waitFor(() => expect(kept(app)).toEqual([]));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Calm Mondays');
    await app.user.click(rename());
    await app.user.keyboard(' and Tuesdays{Enter}');
    await waitFor(() => expect(kept(app)).toEqual([]));
    expect(app.session().themes[app.theme]?.name).toBe('Calm Mondays and Tuesdays');
  });

  it('come back in the dialog in which they were typed, which is open again', async () => {
    const app = await renderApp({ at: 'question' });
    await app.user.keyboard('{Control>}i{/Control}');
    await app.user.keyboard('One note{Shift>}{Enter}{/Shift}Half a no');
    await app.restart();
    expect(field('Notes, one a line').value).toBe('One note\nHalf a no');
    await app.user.click(screen.getByRole('button', { name: /^Add 2 notes/ }));
    await waitFor(() => expect(kept(app)).toEqual([]));
    await app.restart();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('wait in a dialog that was closed without adding them', async () => {
    const app = await renderApp();
    await app.user.click(screen.getByRole('button', { name: /menu/i }));
    await app.user.click(screen.getByRole('menuitem', { name: 'Who is here' }));
    await app.user.type(field('Somebody arrives late'), 'Dana');
    await app.user.click(screen.getByRole('button', { name: 'Close' }));
    await app.restart();
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(kept(app)).toEqual(['Dana']));
    await app.user.click(screen.getByRole('button', { name: /menu/i }));
    await app.user.click(screen.getByRole('menuitem', { name: 'Who is here' }));
    expect(field('Somebody arrives late').value).toBe('Dana');
    await app.user.type(field('Somebody arrives late'), ' Oz{Enter}');
    await waitFor(() => expect(peopleOf(app.session()).at(-1)?.name).toBe('Dana Oz'));
    await waitFor(() => expect(kept(app)).toEqual(['people']));
  });

  it('go with the record that they belonged to, when the session is opened again', async () => {
    const app = await atTheme();
    await app.user.type(field('Decision'), 'Half');
    await waitFor(() => expect(kept(app)).toEqual(['Half']));
    await app.send({ name: 'theme.remove', payload: { id: app.theme } });
    expect(kept(app)).toEqual(['Half']);
    await app.restart();
    await waitFor(() => expect(kept(app)).toEqual([]));
  });
});

describe('letters on the board', () => {
  it('go with Escape and with Enter, and another field never sees them', async () => {
    const app = await renderBoard(
      boardFixture(['One', 'Two', 'Three'], [{ name: 'Old', notes: [1, 2] }]),
    );
    const typed = () => Object.values(app.session().drafts).map(({ text }) => text);
    app.focus(app.note(1));
    await app.user.keyboard('e');
    await app.user.keyboard(', changed');
    await waitFor(() => expect(typed().join()).toContain(', changed'));
    await app.user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(typed()).toEqual([]));

    app.focus(app.note(1));
    await app.user.keyboard('/7>');
    await waitFor(() => expect(typed()).toEqual(['7>']));
    await app.user.keyboard('{Escape}');
    await waitFor(() => expect(typed()).toEqual([]));

    app.focus(app.theme(1));
    for (const [key, name] of [
      ['{Escape}', 'Old'],
      ['{Enter}', 'New name'],
    ] as const) {
      await app.user.keyboard('{F2}New name');
      await waitFor(() => expect(typed()).toEqual(['New name']));
      await app.user.keyboard(key);
      await waitFor(() => expect(typed()).toEqual([]));
      expect(Object.values(app.session().themes).map((theme) => theme.name)).toEqual([name]);
      app.focus(app.theme(1));
    }
  });
});

describe('words that were set aside', () => {
  it('wait for their person through a crash, and are nobody else’s', async () => {
    const app = await renderApp({ at: 'question' });
    const stageId = app.ids.well;
    await app.send(
      { name: 'desk.step', payload: { stageId, step: 'write' } },
      { name: 'relay.start', payload: { stageId } },
      { name: 'relay.take', payload: { stageId } },
    );
    await app.user.type(field(/^Note of Ada/), 'Half a thought{Escape}{Escape}');
    await waitFor(() => expect(kept(app)).toEqual(['Half a thought']));
    await app.restart();
    await app.send({ name: 'relay.take', payload: { stageId } });
    expect(field(/^Note of Ben/).value).toBe('');
    await app.send(
      { name: 'relay.giveTo', payload: { stageId, personId: app.ids.people[0] ?? '' } },
      { name: 'relay.take', payload: { stageId } },
    );
    await waitFor(() => expect(field(/^Note of Ada/).value).toBe('Half a thought'));
    await waitFor(() => expect(kept(app)).toEqual([]));
    expect(app.session().desks[stageId]?.draft).toBe('Half a thought');
  });
});
