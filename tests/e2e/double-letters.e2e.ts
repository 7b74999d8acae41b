import { expect, test } from '@playwright/test';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { run } from '../helpers/small-session';
import { words } from '../play/director';
import { inRoom, smallMorning, stageIdOf, withOpen } from './room';
import { drawn, setUnit } from './room-settings';

const { menu } = words.run;
const CHRISTMAS = 'Nobody worked on Christmas Day for the first time in six years';
const PASSWORDS = 'Password resets went self-service in March: 212 tickets a month became 31';

test('with letters of twice the size nothing is lost: the window follows the focus, and is moved by keys', () => {
  const stageOf = (session: Session) => stageIdOf(session, 'Went well');
  const written = smallMorning('Went well', undefined, (session) => [
    {
      name: 'note.add',
      payload: { stageId: stageOf(session), texts: [CHRISTMAS, PASSWORDS], authorId: null },
    },
    { name: 'desk.step', payload: { stageId: stageOf(session), step: 'group' } },
  ]);
  const first = Object.values(written.notes).find(({ text }) => text === CHRISTMAS)?.id ?? '';
  const morning = run(
    startEngine(written),
    { now: () => Date.now(), newId: () => crypto.randomUUID() },
    {
      name: 'theme.add',
      payload: { noteIds: [first], name: 'Calm clients' },
    },
  ).session;
  return inRoom(withOpen(morning), async (room) => {
    const { page } = room;
    const shownFrom = () => page.evaluate(() => [scrollX > 0, scrollY > 0]);
    await setUnit(room, 6.4);
    await drawn(room.page);
    expect(await shownFrom()).toEqual([false, false]);

    await page.getByRole('button', { name: menu, exact: true }).focus();
    await expect(page.getByRole('button', { name: menu, exact: true })).toBeInViewport({
      ratio: 1,
    });
    expect(await shownFrom()).toEqual([false, true]);

    await page.keyboard.press('Control+ArrowUp');
    await page.keyboard.press('Control+ArrowRight');
    expect(await shownFrom()).toEqual([true, false]);
    await page.keyboard.press('Control+ArrowLeft');
    await page.keyboard.press('Control+ArrowDown');
    expect(await shownFrom()).toEqual([false, true]);

    /* Where paper is let go is asked of what the window shows. */
    await room.board.drag(room.board.note(PASSWORDS), room.board.theme('Calm clients'));
    await room.board.drop();
    await expect(room.board.theme('Calm clients').getByText(words.board.plus(2))).toBeVisible();

    /* The card of keys is leafed through, never scrolled. */
    await page.keyboard.press('F1');
    const card = page.getByRole('dialog', { name: words.keys.title });
    const next = card.getByRole('button', { name: words.keys.nextPlace });
    const hidden = () =>
      card.locator('.dialog-body').evaluate((body) => body.scrollHeight - body.clientHeight);
    for (;;) {
      expect(await hidden()).toBeLessThanOrEqual(0);
      if ((await next.getAttribute('aria-disabled')) === 'true') break;
      await next.click();
    }
    await page.keyboard.press('Escape');

    await setUnit(room, 3.2);
    await drawn(room.page);
    expect(await shownFrom()).toEqual([false, false]);
  });
});
