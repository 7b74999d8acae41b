import { personNamedIn } from '@shared/domain/blame';
import type { Locale } from '@shared/domain/model';
import { textsFor } from '@shared/text';
import { describe, expect, it } from 'vitest';

const named = (locale: Locale, text: string, ...names: readonly string[]) =>
  personNamedIn(
    text,
    names.map((name) => ({ name })),
    textsFor(locale).blame,
  )?.name ?? null;

describe('S27: who is named in a note', () => {
  it.each([
    ['a first name', 'Dana forgot the backup', 'Dana Whitfield', 'Dana'],
    ['a family name', 'ask whitfield why', 'Dana Whitfield', 'Whitfield'],
    ['a whole name, by its first part', 'DANA WHITFIELD again', 'Dana Whitfield', 'Dana'],
    ['a name without its accents', 'Jerome never answers', 'Jérôme Petit', 'Jérôme'],
    ['a name with an apostrophe behind it', 'nobody has Dana’s key', 'Dana', 'Dana'],
    ['a name with an apostrophe in it', 'O’Rourke left early', "Callum O'Rourke", "O'Rourke"],
    ['a name with a hyphen', 'and mei ling was late', 'Mei-Ling Tan', 'Mei-Ling'],
    ['half a name with a hyphen', 'Then Luc went home', 'Jean-Luc Fabre', 'Luc'],
    ['a name of another script', 'قالت مريم ذلك', 'مريم الحسن', 'مريم'],
  ])('finds %s', (_what, text, person, found) => {
    expect(named('en-GB', text, person)).toBe(found);
  });

  it.each([
    ['a note about the work', 'restore test forgotten', 'Dana Whitfield'],
    ['part of a word', 'the Danair flight was late', 'Dana'],
    ['what nobody is called', 'the van broke down', 'Saskia van Dijk'],
    ['what stands in brackets behind a name', 'support was slow', 'Dana (Support)'],
    ['one letter of a name', 'plan B failed', 'Dana B. Whitfield'],
    ['an empty text', '', 'Dana'],
  ])('finds nobody in %s', (_what, text, person) => {
    expect(named('en-GB', text, person)).toBeNull();
  });

  it.each([
    ['en-GB', 'we mark tickets too late', 'Mark Hill', null],
    ['en-GB', 'Mark the tickets by hand', 'Mark Hill', null],
    ['en-GB', 'nobody told them. Will we ever?', 'Will Doe', null],
    ['en-GB', 'The March invoice came in May', 'May Lind', null],
    ['en-GB', 'we asked Mark too late', 'Mark Hill', 'Mark'],
    ['en-GB', 'Mark forgot the backup', 'Mark Hill', 'Mark'],
    ['en-GB', 'mark hill has the only key', 'Mark Hill', 'Mark'],
    ['en-GB', 'The notes. Mr. Price lost them', 'Ann Price', 'Price'],
    ['en-GB', 'so bo it is', 'Bo Li', null],
    ['en-GB', 'because Bo is away', 'Bo Li', 'Bo'],
    ['de', 'Wir nehmen es nicht ernst', 'Ernst Moser', null],
    ['de', 'Der Koch war krank', 'Eva Koch', null],
    ['de', 'Will niemand mehr machen', 'Will Doe', null],
    ['de', 'Ernst hat die Sicherung vergessen', 'Ernst Moser', 'Ernst'],
    ['de', 'die Liste von Frau Koch fehlt', 'Eva Koch', 'Koch'],
    ['de', 'Danas Sicherung fehlte', 'Dana', 'Dana'],
    ['de', 'als es zu spät war', 'Al Moser', null],
    ['fr', 'la pierre angulaire manque', 'Pierre Leroux', null],
    ['fr', 'Rose ou bleu, peu importe', 'Rose Petit', null],
    ['fr', 'Pierre a oublié la sauvegarde', 'Pierre Leroux', 'Pierre'],
    ['fr', 'le retard de Pierre', 'Pierre Leroux', 'Pierre'],
    ['fr', 'c’est la faute d’Anna', 'Anna', 'Anna'],
    ['es', 'una luz roja en la sala', 'Luz Ortega', null],
    ['es', 'Sol y sombra en el servicio', 'Sol Vidal', null],
    ['es', 'la culpa es de Rosa', 'Rosa Vidal', 'Rosa'],
    ['es', 'Rosa no hizo la copia', 'Rosa Vidal', 'Rosa'],
    ['es', 'ana olvidó la copia', 'Ana Ruiz', 'Ana'],
  ] as const)('in %s, “%s” names %s: %s', (locale, text, person, found) => {
    expect(named(locale, text, person)).toBe(found);
  });

  it('names whoever comes first, and says when nothing follows the name', () => {
    const people = [{ name: 'Ben' }, { name: 'Dana' }];
    const find = (text: string) => personNamedIn(text, people, textsFor('en-GB').blame);
    expect(find('ask Dana, then Ben')).toEqual({ name: 'Dana', isAtEnd: false });
    expect(find('nobody asked Ben')).toEqual({ name: 'Ben', isAtEnd: true });
    expect(find('nobody asked Ben.')).toEqual({ name: 'Ben', isAtEnd: false });
  });
});
