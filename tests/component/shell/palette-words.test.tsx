import type { Locale } from '@shared/domain/model';
import { wordsOfLanguage } from '@shared/domain/word-stems';
import { textsFor } from '@shared/text';
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Deed, offeredDeeds } from '../../../renderer/src/kit/offered-deeds';
import { buttonsOnScreen } from '../../../renderer/src/palette/buttons-on-screen';
import { findDeeds } from '../../../renderer/src/palette/find-deeds';
import { spokenWords } from '../../../renderer/src/palette/plain-words';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { withoutLayout } from '../../helpers/no-layout';
import { type AppDriver, renderApp } from '../actions/app-driver';

withoutLayout();

const speak = (locale: Locale) =>
  act(() => {
    const { settings } = useAppStore.getState();
    if (settings !== null) useAppStore.setState({ settings: { ...settings, locale } });
  });

const wordsOf = (locale: Locale) => ({
  otherWords: textsFor(locale).palette.otherWords,
  spoken: spokenWords(locale, wordsOfLanguage(locale)),
});

const firstFor = (typed: string, locale: Locale): string | undefined => {
  return findDeeds(offeredDeeds(), typed, wordsOf(locale))[0]?.deeds[0]?.subject;
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
    dark: 'dark',
    mute: 'mute',
    sound: 'mute',
    undo: 'undo',
    language: 'language',
    pause: 'clock',
    'stop the clock': 'clock',
    break: 'stage-break',
    people: 'people',
    'add person': 'people',
    'someone left': 'people',
    'remove person': 'people',
    csv: 'minutes',
    'who has not spoken': 'quiet',
    'add stage': 'setup',
    tv: 'console',
    beamer: 'console',
    goodbye: 'stage-close',
    end: 'stage-close',
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
    leute: 'people',
    anwesend: 'people',
    csv: 'minutes',
    'abschnitt hinzufügen': 'setup',
    fernseher: 'console',
    ende: 'stage-close',
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
    gens: 'people',
    présents: 'people',
    'ajouter une étape': 'setup',
    télé: 'console',
    fin: 'stage-close',
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
    gente: 'people',
    presentes: 'people',
    'añadir una etapa': 'setup',
    tele: 'console',
    fin: 'stage-close',
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

  it('finds each language by its name in any of them, whichever the window speaks', async () => {
    await morning();
    const wanted = {
      de: ['german', 'deutsch', 'allemand', 'alemán'],
      fr: ['french', 'französisch', 'français', 'francés'],
      es: ['spanish', 'spanisch', 'espagnol', 'español'],
      'en-GB': ['english', 'englisch', 'anglais', 'inglés'],
    };
    for (const present of ['en-GB', 'de', 'fr', 'es'] as const) {
      speak(present);
      const deeds = offeredDeeds();
      for (const [locale, names] of Object.entries(wanted)) {
        for (const name of locale === present ? [] : names) {
          const [first] = findDeeds(deeds, name, wordsOf(present))[0]?.deeds ?? [];
          expect(first?.id, `${name} in ${present}`).toBe(`language ${locale}`);
        }
      }
    }
    speak('en-GB');
  });

  it('tells two stages of one name apart, and offers no status as a deed', async () => {
    const app = await morning();
    const { stages } = app.session();
    const fresh = Object.values(stages).find(({ title }) => title === 'Fresh air');
    await app.send({
      name: 'stage.add',
      payload: {
        fields: {
          kind: 'break',
          title: fresh?.title ?? '',
          question: '',
          prompt: '',
          noteKind: 'plain',
          plannedMs: 600_000,
        },
        atIndex: 4,
      },
    });
    const twins = offeredDeeds().filter(({ word }) => word === 'Fresh air');
    expect(new Set(twins.map(({ remark }) => remark)).size).toBe(2);
    expect(twins).toHaveLength(2);
    await app.send(
      { name: 'clock.start', payload: { stageId: app.ids.well } },
      { name: 'clock.pause', payload: { stageId: app.ids.well } },
    );
    const clock = offeredDeeds().find(({ subject }) => subject === 'clock');
    expect(clock?.word).toBe('Timer: Go on');
    vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
    const words = buttonsOnScreen().map(({ word }) => word);
    vi.restoreAllMocks();
    expect(words).toContain('New theme');
    expect(words.filter((word) => /Paused|still to come/.test(word))).toEqual([]);
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
    const always = ['keys', 'larger', 'smaller', 'usual', 'dark', 'mute', 'full-screen'];
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
