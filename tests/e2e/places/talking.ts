import { VIEW_FIELDS } from '@shared/domain/model';
import { notesOfTheme } from '@shared/domain/selectors';
import type { Morning } from './morning';
import { ANSWER, type Place, perform } from './place';
import { at, enter, part } from './ways';

/** One theme after the other: what follows from it, how others see it, and where it came up before. */
export function talkingPlaces({ words, session, themes, stageId, peopleIds, step }: Morning) {
  const [theme, before, , unnamed] = themes;
  const themeId = theme?.id ?? '';
  const talkAbout = (id: string | undefined) => ({
    name: 'desk.theme' as const,
    payload: { stageId, themeId: id ?? null },
  });
  const [well] = theme === undefined ? [] : notesOfTheme(session, theme.id).slice(1);
  const places: Place[] = [
    at('talking', enter(stageId), step('discuss'), talkAbout(theme?.id)),
    at(
      'a theme that two roles see differently',
      { name: 'person.edit', payload: { id: peopleIds[1] ?? '', role: 'Field engineering' } },
      { name: 'note.setKind', payload: { ids: [well?.id ?? ''], kind: 'change' } },
    ),
    at('long answers about a theme', {
      name: 'theme.edit',
      payload: { id: themeId, why: ANSWER, keep: ANSWER },
    }),
    part('the answers about a theme', words.discuss.parts.why),
    at('long answers of three', {
      name: 'theme.edit',
      payload: { id: themeId, noActionBecause: ANSWER },
    }),
    {
      name: 'a theme with other eyes',
      async go(room) {
        const lenses = Object.fromEntries(VIEW_FIELDS.map((field) => [field, ANSWER]));
        await perform(room, [
          { name: 'theme.edit', payload: { id: themeId, noActionBecause: '', ...lenses } },
        ]);
        await room.page.locator('.views-fold').click();
      },
    },
    part('other eyes in a deep room', words.time.viewsPart),
    at('the time of a theme is up', {
      name: 'box.extend',
      payload: { boxId: themeId, byMs: -3_600_000 },
    }),
    at('talking before a theme with a long name', talkAbout(before?.id)),
    at('talking about a theme without a name', talkAbout(unnamed?.id)),
  ];
  return places;
}
