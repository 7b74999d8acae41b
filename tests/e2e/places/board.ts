import { expect } from '@playwright/test';
import type { Command } from '@shared/domain/commands';
import { notesOfStage } from '@shared/domain/selectors';
import type { Morning } from './morning';
import { type Place, perform } from './place';
import { at, enter } from './ways';

/** More themes than one page of the board holds, where there are notes enough for them. */
const MANY_THEMES = 12;
/** As long as somebody might dictate it, so that no button holds the whole of it. */
const LONG_NAME =
  'Everything that we have learned about handing over between shifts, on Fridays, before holidays and when somebody is ill';

/** Notes, and themes out of them. */
export function boardPlaces({ session, themes, stageId, emptyId, step }: Morning): Place[] {
  const [theme, , longNamed, unnamed] = themes;
  const unsorted = notesOfStage(session, stageId).filter(({ themeId }) => themeId === null);
  const spare = unsorted.slice(
    0,
    Math.max(0, Math.min(MANY_THEMES - themes.length, unsorted.length / 2)),
  );
  return [
    at(
      'the board',
      step('group'),
      /* More themes than a page holds, one of them without a name, and a clock that says that it stands still. */
      ...spare.map(
        ({ id }, index): Command => ({
          name: 'theme.add',
          payload: { noteIds: [id], name: `Further theme ${index + 1}` },
        }),
      ),
      { name: 'theme.edit', payload: { id: longNamed?.id ?? '', name: LONG_NAME } },
      { name: 'theme.edit', payload: { id: unnamed?.id ?? '', name: '' } },
      { name: 'clock.start', payload: { stageId } },
      { name: 'clock.pause', payload: { stageId } },
    ),
    {
      name: 'a theme on the board',
      go: (room) => room.page.locator('.board-theme [data-board-item]').first().focus(),
    },
    {
      name: 'a note on the board',
      go: (room) => room.page.locator('.board-tray [data-board-item]').first().focus(),
    },
    {
      name: 'the overview',
      async go(room) {
        await room.page.keyboard.press('o');
        /* A note with the focus brings the hint at another one that says the same, where both are in sight. */
        await room.page.locator('.board-overview .board-note [data-board-item]').first().focus();
      },
    },
    {
      name: 'one theme on the board',
      async go(room) {
        await perform(room, [step('think'), step('group')]);
        await room.page.locator(`[data-board-item="${theme?.id}"]`).focus();
        await room.page.keyboard.press('t');
      },
    },
    {
      name: 'suggested themes',
      async go(room) {
        await perform(room, [step('think'), step('group')]);
        /* On a note this key asks about the one that says the same; and the board has to be drawn before it knows its keys. */
        await room.page.locator(`[data-board-item="${theme?.id}"]`).focus();
        await expect(async () => {
          await room.page.keyboard.press('g');
          await room.page.getByRole('dialog').waitFor({ timeout: 2_000 });
        }).toPass();
      },
    },
    at('an empty board', enter(emptyId), step('group', emptyId)),
  ];
}
