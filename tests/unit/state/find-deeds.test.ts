import { describe, expect, it } from 'vitest';
import type { Deed } from '../../../renderer/src/kit/offered-deeds';
import { findDeeds, MOST_FOUND } from '../../../renderer/src/palette/find-deeds';

const deed = (word: string, fields: Partial<Deed> = {}): Deed => ({
  id: word,
  word,
  kind: 'do',
  onSelect: () => undefined,
  ...fields,
});
const words = (deeds: readonly Deed[], typed: string) =>
  findDeeds(deeds, typed).flatMap((group) => group.deeds.map(({ word }) => word));

describe('the palette', () => {
  it('finds names by their beginnings, by their initials and without accents', () => {
    const deeds = [deed('Größere Schrift'), deed('Mute the sounds'), deed('Zu den Aktionen')];
    expect(words(deeds, 'grossere')).toEqual(['Größere Schrift']);
    expect(words(deeds, 'großere')).toEqual(['Größere Schrift']);
    expect(words(deeds, 'mute')).toEqual(['Mute the sounds']);
    expect(words(deeds, 'zda')).toEqual(['Zu den Aktionen']);
  });

  it('offers what can be done before where to go, until something is typed', () => {
    const deeds = [deed('Close', { kind: 'go' }), deed('Undo'), deed('Mute')];
    expect(words(deeds, '')).toEqual(['Undo', 'Mute', 'Close']);
    expect(words(deeds, 'close')).toEqual(['Close']);
  });

  it('finds by further words, too', () => {
    const deeds = [deed('Larger text', { also: ['zoom'] }), deed('Undo')];
    expect(words(deeds, 'zoom')).toEqual(['Larger text']);
  });

  it('finds by everyday words what it is about, but first what begins with the word itself', () => {
    const deeds = [
      deed('Larger text', { subject: 'larger' }),
      deed('Minutes', { subject: 'minutes' }),
      deed('Zoom by hand'),
      deed('Go near by zoom'),
    ];
    const found = (typed: string) =>
      findDeeds(deeds, typed, {
        otherWords: { larger: 'zoom, can’t read', minutes: 'print, Word' },
      })
        .flatMap((group) => group.deeds.map(({ word }) => word))
        .slice(0, 2);
    expect(found('zoom')).toEqual(['Zoom by hand', 'Larger text']);
    expect(found("can't read")).toEqual(['Larger text']);
    expect(found('word')).toEqual(['Minutes']);
    expect(found('zoom by')[0]).toBe('Zoom by hand');
  });

  it('puts the best first, and the group that holds it before the other', () => {
    const deeds = [
      deed('Sorry for the order', { kind: 'go' }),
      deed('Sort by name'),
      deed('Sort the board', { kind: 'go' }),
    ];
    expect(findDeeds(deeds, 'sort by').map(({ kind }) => kind)[0]).toBe('do');
  });

  it('leaves out letters that only happen to stand somewhere in a long sentence', () => {
    const sentence = 'Shadowing a different senior each month taught me more than the course';
    expect(words([deed('Sort: by name'), deed(sentence)], 'sort')).toEqual(['Sort: by name']);
  });

  it('leaves out what cannot be done now', () => {
    expect(words([deed('Undo', { isDisabled: true })], 'undo')).toEqual([]);
  });

  it('shows one of two with the same name, but both where a remark tells them apart', () => {
    const both = [deed('Rename', { remark: 'Theme 1' }), deed('Rename', { remark: 'Theme 2' })];
    expect(words([...both, deed('Rename')], 'rename')).toHaveLength(2);
    expect(words([deed('Full screen'), deed('Full screen')], '')).toHaveLength(1);
  });

  it('shows before anything is typed what there is one of, and never more than fits', () => {
    const many = Array.from({ length: 40 }, (_one, at) => deed(`Deed ${at}`));
    expect(words([deed('Note 1', { isOneOfMany: true }), ...many], '')).toHaveLength(MOST_FOUND);
    expect(words([deed('Note 1', { isOneOfMany: true })], '')).toEqual([]);
    expect(words([deed('Note 1', { isOneOfMany: true })], 'note')).toEqual(['Note 1']);
  });

  it('takes words in any order and form, and does not ask for those that only fill a sentence', () => {
    const deeds = [deed('Larger text'), deed('Pause the timer'), deed('Skip a person')];
    expect(words(deeds, 'make my text larger please')).toEqual(['Larger text']);
    expect(words(deeds, 'timer pausing')).toEqual(['Pause the timer']);
    expect(words(deeds, 'skipping her')).toEqual(['Skip a person']);
  });

  it('forgives a small mistake, but not where the word is known as it stands', () => {
    const deeds = [deed('Pause the timer'), deed('Take a vote'), deed('Take a note')];
    expect(words(deeds, 'pasue')).toEqual(['Pause the timer']);
    expect(words(deeds, 'note')).toEqual(['Take a note']);
  });

  it('guesses by the rarest word where no deed knows all of them', () => {
    const deeds = [deed('Larger text'), deed('Smaller text'), deed('Text in the timer')];
    const [first, ...others] = findDeeds(deeds, 'text timer xyzzy');
    expect(first?.kind).toBe('perhaps');
    expect(first?.deeds[0]?.word).toBe('Text in the timer');
    expect(others).toEqual([]);
    expect(findDeeds(deeds, 'xyzzy')).toEqual([]);
  });

  it('leads elsewhere only where it cannot be done here', () => {
    const elsewhere = deed('Merge into …', {
      id: 'far',
      kind: 'go',
      subject: 'merge',
      isElsewhere: true,
      isOneOfMany: true,
      remark: 'in “Group”',
    });
    expect(words([elsewhere], 'merge')).toEqual(['Merge into …']);
    const here = deed('Merge them', { subject: 'merge' });
    expect(words([here, elsewhere], 'merge')).toEqual(['Merge them']);
  });
});
