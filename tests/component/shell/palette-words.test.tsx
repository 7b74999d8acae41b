import type { Locale } from '@shared/domain/model';
import { textsFor } from '@shared/text';
import { act, screen, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Deed, offeredDeeds } from '../../../renderer/src/kit/offered-deeds';
import { findDeeds } from '../../../renderer/src/palette/find-deeds';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { type AppDriver, renderApp } from '../actions/app-driver';

/* jsdom has no layout; the list follows its own height, and its lines come into sight by themselves. */
class NoResizes {
  readonly observe = () => undefined;
  readonly unobserve = () => undefined;
  readonly disconnect = () => undefined;
}
beforeAll(() => {
  vi.stubGlobal('ResizeObserver', NoResizes);
  Element.prototype.scrollIntoView ??= () => undefined;
});
afterAll(() => vi.unstubAllGlobals());

const speak = (locale: Locale) =>
  act(() => {
    const { settings } = useAppStore.getState();
    if (settings !== null) useAppStore.setState({ settings: { ...settings, locale } });
  });

const firstFor = (typed: string, locale: Locale): string | undefined => {
  const { otherWords } = textsFor(locale).palette;
  return findDeeds(offeredDeeds(), typed, 8, otherWords)[0]?.deeds[0]?.subject;
};

const WORDS: Readonly<Record<'en-GB' | 'de' | 'fr' | 'es', Readonly<Record<string, string>>>> = {
  'en-GB': {
    help: 'keys',
    zoom: 'larger',
    bigger: 'larger',
    'zoom out': 'smaller',
    quit: 'quit',
    exit: 'quit',
    export: 'minutes',
    word: 'minutes',
    print: 'minutes',
    late: 'people',
    'who is missing': 'people',
    absent: 'people',
    'second screen': 'console',
    projector: 'console',
    backup: 'save-copy',
    fingers: 'step-vote',
    hands: 'step-vote',
    vote: 'step-vote',
    paper: 'ways',
    cover: 'ways',
    hide: 'ways',
    'boss last': 'ways',
    dark: 'theme',
    mute: 'mute',
    sound: 'mute',
    undo: 'undo',
    language: 'language',
    pause: 'clock',
    'stop the clock': 'clock',
    break: 'stage-break',
  },
  de: {
    hilfe: 'keys',
    größer: 'larger',
    grosser: 'larger',
    stumm: 'mute',
    beenden: 'quit',
    drucken: 'minutes',
    sicherung: 'save-copy',
    'zweiter bildschirm': 'console',
    fehlt: 'people',
    'uhr anhalten': 'clock',
    pause: 'stage-break',
    finger: 'step-vote',
    'chef zuletzt': 'ways',
    rückgängig: 'undo',
  },
  fr: {
    aide: 'keys',
    agrandir: 'larger',
    quitter: 'quit',
    imprimer: 'minutes',
    muet: 'mute',
    "arreter l'application": 'quit',
    doigts: 'step-vote',
    retard: 'people',
    'deuxième écran': 'console',
  },
  es: {
    ayuda: 'keys',
    ampliar: 'larger',
    salir: 'quit',
    imprimir: 'minutes',
    silencio: 'mute',
    dedos: 'step-vote',
    falta: 'people',
    'segunda pantalla': 'console',
  },
};

/** At the board of the first question, with a break in the agenda and a step that can be taken back. */
const morning = async (): Promise<AppDriver> => {
  const app = await renderApp({
    at: 'question',
    build: ({ well }) => [
      { name: 'note.add', payload: { stageId: well, texts: ['One', 'Two'], authorId: null } },
      { name: 'desk.step', payload: { stageId: well, step: 'group' } },
    ],
  });
  await app.send(
    {
      name: 'stage.add',
      payload: {
        fields: {
          kind: 'break',
          title: 'Fresh air',
          question: '',
          prompt: '',
          noteKind: 'plain',
          plannedMs: 600_000,
        },
        atIndex: 3,
      },
    },
    { name: 'note.add', payload: { stageId: app.ids.well, texts: ['Three'], authorId: null } },
  );
  return app;
};

describe('the command palette in everyday words', () => {
  it('finds what people mean first, in every language', async () => {
    await morning();
    for (const locale of ['en-GB', 'de', 'fr', 'es'] as const) {
      speak(locale);
      const wanted = WORDS[locale];
      const found = Object.keys(wanted).map((typed) => [typed, firstFor(typed, locale)]);
      expect(Object.fromEntries(found)).toEqual(wanted);
    }
    speak('en-GB');
  });

  it('has such words for everything that is always the same, on every screen', async () => {
    const app = await morning();
    const known = Object.keys(textsFor('en-GB').palette.otherWords);
    /* People name stages; the kinds of a note have one word each, and everybody knows it. */
    const isNamedByPeople = ({ subject }: Deed) =>
      /^(stage-(question|talk)|well|change|idea|plain)$/.test(subject ?? '');
    const check = () => {
      const fixed = offeredDeeds().filter(
        (deed) => deed.isOneOfMany !== true && !isNamedByPeople(deed),
      );
      expect(fixed.length).toBeGreaterThan(8);
      for (const { subject, word } of fixed) expect(known, word).toContain(subject);
    };
    check();
    for (const step of ['write', 'vote'] as const) {
      await app.send({ name: 'desk.step', payload: { stageId: app.ids.well, step } });
      check();
    }
    app.goTo('minutes');
    check();
  });

  it('offers help, sizes, colours, sound, the console, the folder and the end on the shelf, too', async () => {
    const app = await renderApp({ screen: 'minutes' });
    app.goTo('library');
    const subjects = new Set(offeredDeeds().map(({ subject }) => subject));
    const always = ['keys', 'larger', 'smaller', 'usual', 'theme', 'mute', 'full-screen'];
    const more = ['console', 'language', 'reveal', 'quit'];
    expect([...subjects]).toEqual(expect.arrayContaining([...always, ...more]));
  });

  it('does what was found so: typing “exit” ends the app as its window does', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    const app = await renderApp();
    await app.user.keyboard('{Control>}k{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Find an action or a place' });
    await app.user.keyboard('exit');
    expect(within(dialog).getAllByRole('option')[0]?.textContent).toContain('Quit Lessons Learned');
    await app.user.keyboard('{Enter}');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    close.mockRestore();
  });
});
