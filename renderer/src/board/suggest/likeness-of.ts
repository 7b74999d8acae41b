import type { BoardIndex } from '@shared/domain/board-index';
import type { Likeness } from '@shared/domain/likeness';
import type { Locale } from '@shared/domain/model';

let latest: { readonly key: string; readonly likeness: Likeness } | null = null;

/**
 * The likeness of all notes of a board, built once for each state of their words. The stems of four languages are only
 * loaded where somebody groups notes.
 */
export async function likenessOf(index: BoardIndex, locale: Locale): Promise<Likeness> {
  const { Likeness } = await import('@shared/domain/likeness');
  const notes = [...index.noteByNumber.values()];
  const key = JSON.stringify([locale, ...notes.map(({ id, text }) => [id, text])]);
  if (latest?.key !== key) latest = { key, likeness: new Likeness(notes, locale) };
  return latest.likeness;
}
