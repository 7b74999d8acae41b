import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Command } from '@shared/domain/commands';
import { presentPeopleOf } from '@shared/domain/selectors';
import { answerSaveDialog } from '../helpers';
import type { Morning } from './morning';
import { closeSheet, DEEP, lettersOf, type Place, perform, sessionNow } from './place';
import { asked, at, chooseInMenu, enter, part } from './ways';

/** The end of the morning: what is missing, how it was, and its minutes. */
export function closingPlaces({ words, stageOf, themes }: Morning): Place[] {
  const { close } = words;
  const rated = (stars: number): Command => ({
    name: 'rating.add',
    payload: { stars, better: stars < 4 ? lettersOf(60) : '' },
  });
  return [
    at('the close', enter(stageOf('close').id)),
    {
      name: 'what is missing, in the place of the wall',
      async go(room) {
        await closeSheet(room);
        await room.button(close.showMissing).click();
      },
    },
    part('what is missing in a deep room', new RegExp(`^${close.parts.missing}`)),
    {
      name: 'what an action lacks, in front of the close',
      async go(room) {
        await room.page.locator('.missing-item button').first().click();
        await room.page.getByRole('dialog').waitFor();
      },
    },
    at('a celebration in two lines', {
      name: 'meta.edit',
      payload: { fields: { celebration: lettersOf(86) } },
    }),
    {
      name: 'the wall again',
      async go(room) {
        await room.button(close.showWins).click();
      },
    },
    part('how it is celebrated in a deep room', close.parts.celebration),
    part('the rating in a deep room', close.parts.rating),
    asked('was it worth the time', close.rating.question),
    {
      name: 'a rating that is half said',
      async go(room) {
        await room.page.keyboard.press('4');
        await room.page.getByRole('dialog').getByRole('textbox').fill(lettersOf(120));
      },
    },
    {
      name: 'what the room says about the morning',
      async go(room) {
        await room.page.keyboard.press('Enter');
        await perform(room, [5, 4, 4, 2, 5, 3].map(rated));
      },
    },
    part('what the room says in a deep room', close.parts.rating),
    {
      name: 'the next rating half said in a deep room',
      unit: DEEP,
      async go(room) {
        await room.page.locator('.rating__stars input').first().focus();
        await room.page.keyboard.press('4');
        await room.page.locator('.rating .field-line').last().fill(lettersOf(120));
      },
    },
    {
      name: 'all have rated in a deep room',
      unit: DEEP,
      async go(room) {
        const session = await sessionNow(room);
        const toCome = presentPeopleOf(session).length - Object.keys(session.ratings).length;
        await perform(
          room,
          Array.from({ length: toCome }, () => rated(4)),
        );
        await room.page.locator('.rating__all').waitFor();
      },
    },
    {
      name: 'all have rated',
      async go(room) {
        await closeSheet(room);
        await room.page.locator('.close-stage__heading .button').click();
        await room.page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'a long reason on the wall of a deep room',
      unit: DEEP,
      async go(room) {
        const fields = { name: lettersOf(60), why: lettersOf(160) };
        await perform(room, [
          { name: 'theme.edit', payload: { id: themes[0]?.id ?? '', ...fields } },
        ]);
        await closeSheet(room);
        await room.page.getByRole('tab', { name: close.parts.wins, exact: true }).click();
      },
    },
    {
      name: 'a long note on the wall of a deep room',
      unit: DEEP,
      async go(room) {
        const long = room.page.locator('.wins-wall').getByText('One onboarding checklist.');
        await expect(async () => {
          if ((await long.count()) > 0) return;
          await room.page.locator('.wins-wall .page-turner__button').last().click();
          await expect(long).toBeVisible({ timeout: 300 });
        }).toPass();
      },
    },
    at('a finished morning', { name: 'session.close', payload: {} }),
    {
      name: 'the minutes',
      async go(room) {
        await perform(room, [{ name: 'session.reopen', payload: {} }]);
        await chooseInMenu(room, words, words.run.toMinutes);
      },
    },
    {
      name: 'the minutes have just been saved',
      go: (room) =>
        answerSaveDialog(
          room.app,
          join(room.folders.documents, 'Lessons Learned 2026 Brightwater IT 2026-12-11.docx'),
        ),
      async open(room) {
        await room.page.locator('[data-subject="save-word"]').click();
        await room.page.locator('.notice').waitFor();
        await room.page.locator('[data-subject="save-word"]:not([aria-busy])').waitFor();
      },
    },
    {
      name: 'the minutes once everybody knows that they are saved',
      async go(room) {
        const dismiss = room.page.locator('.notice > .icon-button');
        if ((await dismiss.count()) > 0) await dismiss.click();
        await dismiss.waitFor({ state: 'detached' });
      },
    },
  ];
}
