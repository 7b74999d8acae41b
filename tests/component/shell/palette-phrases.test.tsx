import type { Locale } from '@shared/domain/model';
import { wordsOfLanguage } from '@shared/domain/word-stems';
import { textsFor } from '@shared/text';
import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { offeredDeeds } from '../../../renderer/src/kit/offered-deeds';
import { buttonsOnScreen } from '../../../renderer/src/palette/buttons-on-screen';
import { type FoundGroup, findDeeds } from '../../../renderer/src/palette/find-deeds';
import { spokenWords } from '../../../renderer/src/palette/plain-words';
import { subjectsOfWords } from '../../../renderer/src/palette/subjects-of-words';
import { useAppStore } from '../../../renderer/src/state/app-store';
import { withoutLayout } from '../../helpers/no-layout';
import { type AppDriver, addTheme, renderApp } from '../actions/app-driver';

withoutLayout();
afterEach(() => vi.restoreAllMocks());

type Spoken = 'en-GB' | 'de' | 'fr' | 'es';
/** What people typed, by language, with what the deed is about that they meant. */
type Phrases = Readonly<Partial<Record<Spoken, Readonly<Record<string, string>>>>>;

const speak = (locale: Locale) =>
  act(() => {
    const { settings } = useAppStore.getState();
    if (settings !== null) useAppStore.setState({ settings: { ...settings, locale } });
  });

/* jsdom has no layout: everything is in sight here. */
const find = (typed: string, locale: Locale): readonly FoundGroup[] => {
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  const texts = textsFor(locale);
  const deeds = [...offeredDeeds(), ...buttonsOnScreen(subjectsOfWords(texts))];
  vi.restoreAllMocks();
  return findDeeds(deeds, typed, {
    otherWords: texts.palette.otherWords,
    spoken: spokenWords(locale, wordsOfLanguage(locale)),
  });
};

const expectEach = (phrases: Phrases) => {
  for (const locale of ['en-GB', 'de', 'fr', 'es'] as const) {
    const wanted = phrases[locale] ?? {};
    speak(locale);
    const found = Object.keys(wanted).map((typed) => {
      const [first] = find(typed, locale);
      const deed = first?.deeds[0];
      const subject = deed?.subject ?? deed?.word ?? 'nothing';
      return [typed, first?.kind === 'perhaps' ? `perhaps ${subject}` : subject];
    });
    expect(Object.fromEntries(found)).toEqual(wanted);
  }
  speak('en-GB');
};

/** At the board of the first question, with two themes. */
const atBoard = async (): Promise<AppDriver> => {
  const app = await renderApp({
    at: 'question',
    build: ({ well }) => [{ name: 'desk.step', payload: { stageId: well, step: 'group' } }],
  });
  await addTheme(app, app.ids.well, 'Coffee', ['Warm', 'Strong']);
  await addTheme(app, app.ids.well, 'Travel', ['Trains', 'Hotels']);
  return app;
};

/** The second of three people has the keyboard, to vote. */
const inBallot = async (): Promise<AppDriver> => {
  const app = await atBoard();
  const stageId = app.ids.well;
  await app.send(
    { name: 'desk.step', payload: { stageId, step: 'vote' } },
    { name: 'ballot.start', payload: { stageId, method: 'turns', dots: 3 } },
  );
  return app;
};

describe('what people type in their own words', () => {
  it('finds what they mean at the board', async () => {
    await atBoard();
    expectEach({
      'en-GB': {
        'bigger letters': 'larger',
        larger: 'larger',
        'makes text bigger': 'larger',
        'make the text bigger please': 'larger',
        'text smaller': 'smaller',
        'pause the clock': 'clock',
        'stop timer': 'clock',
        'start the timer': 'clock',
        'five more minutes': 'five-minutes',
        'reset the timer': 'restart',
        'change the language': 'language',
        'somebody is late': 'people',
        'the late arrival of a guest': 'people',
        'go back': 'step-write',
        'next stage': 'step-vote',
        'previous step': 'step-write',
        'keyboard shortcut': 'keys',
        'hide my typing': 'ways',
        'cover screen': 'ways',
        'swap the screens': 'swap',
        'suggest themes': 'suggest',
        'same notes': 'suggest',
        'edit a note': 'edit',
        'add a note': 'notes',
        'merge two themes': 'merge',
        'splitting a theme': 'split',
        'vote again': 'vote-again',
        'close session': 'close-session',
        'who has not spoken': 'quiet',
        'light colours': 'light',
        bright: 'light',
        'dark mode please': 'dark',
        'kyeboard shortcuts': 'keys',
      },
      de: {
        'größere Buchstaben bitte': 'larger',
        'den Text größer machen': 'larger',
        'Schrift kleiner': 'smaller',
        'die Uhr anhalten': 'clock',
        'Timer stoppen': 'clock',
        'noch fünf Minuten': 'five-minutes',
        'Timer zurücksetzen': 'restart',
        'die Sprache ändern': 'language',
        'jemand kommt zu spät': 'people',
        'nächster Abschnitt': 'step-vote',
        zurück: 'Zurück zu Tippen',
        'Bildschirm abdecken': 'ways',
        'Bildschirme tauschen': 'swap',
        'gleiche Notizen': 'suggest',
        'einen Zettel hinzufügen': 'notes',
        'Themen verbinden': 'merge',
        'wer hat noch nichts gesagt': 'quiet',
        'helle Farben': 'light',
      },
      fr: {
        'un texte plus grand': 'larger',
        'mettre en pause': 'clock',
        'cinq minutes de plus': 'five-minutes',
        'changer la langue': 'language',
        'étape suivante': 'step-vote',
        'cacher ma saisie': 'ways',
        'ajouter une note': 'notes',
        'qui n’a pas encore parlé': 'quiet',
        'couleurs claires': 'light',
      },
      es: {
        'letras más grandes': 'larger',
        'parar el reloj': 'clock',
        'cinco minutos más': 'five-minutes',
        'cambiar el idioma': 'language',
        'siguiente etapa': 'step-vote',
        'tapar la pantalla': 'ways',
        'añadir una nota': 'notes',
        'quién no ha hablado': 'quiet',
        'colores claros': 'light',
      },
    });
  });

  it('finds what they mean while the room votes by turn', async () => {
    await inBallot();
    expectEach({
      'en-GB': {
        'skip her': 'ballot-skip',
        'skipping him': 'ballot-skip',
        'skip this person': 'ballot-skip',
        'vote again': 'vote-again',
        'begin anew': 'vote-again',
        'somebody came': 'people',
        'next step': 'step-discuss',
      },
      de: { 'diese Person überspringen': 'ballot-skip', 'noch einmal abstimmen': 'vote-again' },
      fr: { 'sauter cette personne': 'ballot-skip', 'voter encore': 'vote-again' },
      es: { 'saltar a esta persona': 'ballot-skip', 'votar otra vez': 'vote-again' },
    });
  });

  it('tells in a talk where the deeds of other stages are, and leads there', async () => {
    const app = await inBallot();
    const opening = Object.values(app.session().stages).find(({ kind }) => kind === 'talk');
    await app.send({ name: 'stage.enter', payload: { stageId: opening?.id ?? '' } });
    expectEach({
      'en-GB': {
        'suggest themes': 'suggest',
        'new action': 'new-action',
        'finish the session': 'close-session',
        'next stage': 'stage-question',
        'stop the clock': 'clock',
      },
      de: { 'Maßnahme hinzufügen': 'new-action' },
    });
    const [action] = find('add an action', 'en-GB')[0]?.deeds ?? [];
    expect(action?.remark).toBe('in “Actions”');
    const [suggest] = find('same notes', 'en-GB')[0]?.deeds ?? [];
    expect(suggest?.remark).toBe('in “Went well, Group”');
    act(() => suggest?.onSelect());
    await vi.waitFor(() => {
      const { desks, position } = app.session();
      expect(position.stageId).toBe(app.ids.well);
      expect(desks[app.ids.well]?.step).toBe('group');
    });
  });

  it('finds what they mean in the set-up and on the shelf', async () => {
    const app = await atBoard();
    app.goTo('setup');
    expectEach({
      'en-GB': {
        'bigger text': 'larger',
        'hide typing': 'ways',
        'keyboard help': 'keys',
        'merge themes': 'merge',
        'make a backup': 'save-copy',
      },
      de: { 'Text größer': 'larger', 'Sprache wechseln': 'language' },
    });
    app.goTo('library');
    expectEach({
      'en-GB': { 'larger letters': 'larger', 'change language': 'language', help: 'keys' },
      de: { 'helle Farben': 'light', Tastenkürzel: 'keys' },
      fr: { 'raccourcis clavier': 'keys' },
      es: { 'atajos de teclado': 'keys' },
    });
  });

  it('says of the colours that are on that they are, and offers only the others before anything is typed', async () => {
    await atBoard();
    const [light] = find('light colours', 'en-GB')[0]?.deeds ?? [];
    expect([light?.word, light?.remark]).toEqual(['Light colours', 'on already']);
    act(() => light?.onSelect());
    expect(useAppStore.getState().announcement).toBe('Light colours: on already.');
    expect(useAppStore.getState().settings?.theme).toBe('light');
  });

  it('guesses where it does not know every word, and finds nothing only where it knows none', async () => {
    await atBoard();
    const [guess] = find('xyzzy timer', 'en-GB');
    expect(guess?.kind).toBe('perhaps');
    expect(guess?.deeds[0]?.subject).toMatch(/clock|restart|minutes/);
    expect(find('xyzzy', 'en-GB')).toEqual([]);
  });
});
