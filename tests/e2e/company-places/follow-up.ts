import { expect } from '@playwright/test';
import type { Texts } from '@shared/text';
import type { Room } from '../room';
import { type CompanyPlace, chooseView, DEEP, LONG } from './place';

/** The actions of all years, one of them, a person's, and what can be done with them. */
export function followUpPlaces({ followUp, common, setup }: Texts): CompanyPlace[] {
  const { views, checkIn, handOn, moveDue, card } = followUp;
  const tab = 'follow-up' as const;
  const view = (name: string) => (room: Room) => chooseView(room, followUp.viewsName, [name]);
  const list = (room: Room) => room.page.getByRole('list', { name: followUp.listName });
  const open = async (room: Room, words: string) => {
    await view(views.all)(room);
    await room.textbox(followUp.find).fill(words);
    await list(room).getByRole('button').first().click();
    await expect(list(room)).toHaveCount(0);
  };
  const measured = (room: Room) => open(room, 'runbook');
  const part = (name: string, key: keyof typeof card.parts): CompanyPlace => ({
    name,
    tab,
    unit: DEEP,
    async open(room) {
      await measured(room);
      await room.page.getByRole('tab', { name: card.parts[key], exact: true }).click();
    },
  });
  /* In deep rooms the log lies behind a tab. */
  const longLog = async (room: Room) => {
    await open(room, 'rota');
    const tab = room.page.getByRole('tab', { name: card.parts.log, exact: true });
    if (await tab.isVisible()) await tab.click();
    await expect(more(room)).toBeInViewport({ ratio: 1 });
    await expect(room.button(setup.nextPage)).toBeInViewport({ ratio: 1 });
  };
  const more = (room: Room) =>
    room.page.getByRole('button', { name: new RegExp(`^${followUp.log.more('')}`) }).first();
  /* By its key, because in deep rooms some deeds lie in a menu. */
  const sheet = (
    name: string,
    key: string,
    fill?: (room: Room) => Promise<void>,
  ): CompanyPlace => ({
    name,
    tab,
    async open(room) {
      await measured(room);
      await room.page.keyboard.press(key);
      await expect(room.page.getByRole('dialog')).toBeVisible();
      await fill?.(room);
    },
  });
  const outcome = (room: Room, value: string) =>
    room.page.getByRole('dialog').getByLabel(checkIn.outcome, { exact: true }).selectOption(value);
  const submit = (room: Room, button: string) =>
    room.page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  return [
    { name: 'actions by day', tab, open: view(views.date) },
    {
      name: 'the figures of every action',
      tab,
      async open(room) {
        await view(views.date)(room);
        await expect(list(room).getByRole('button').first()).toBeVisible();
        expect(await room.page.evaluate(figuresCut)).toEqual([]);
      },
    },
    { name: 'actions by person', tab, open: view(views.owner) },
    { name: 'actions by phase', tab, open: view(views.board) },
    { name: 'ended actions', tab, open: view(views.all) },
    {
      name: 'no action has these words',
      tab,
      open: (room) => room.textbox(followUp.find).fill('zzzz'),
    },
    {
      name: 'everything that one person has',
      tab,
      async open(room) {
        await room.textbox(followUp.find).fill('');
        await view(views.owner)(room);
        await list(room).getByRole('button').first().click();
      },
    },
    { name: 'one action', tab, open: (room) => open(room, 'rota') },
    { name: 'an action with a long log', tab, open: longLog },
    {
      name: 'a long entry of a log, read whole',
      tab,
      async open(room) {
        await longLog(room);
        await more(room).click();
        await expect(room.page.getByRole('dialog')).toBeVisible();
      },
    },
    { name: 'an action that has ended', tab, open: (room) => open(room, 'wiki page') },
    { name: 'an action with readings and a log', tab, open: measured },
    part('its readings', 'chart'),
    part('its log', 'log'),
    {
      name: 'the phases of an action',
      tab,
      async open(room) {
        await measured(room);
        await room.page.getByRole('button', { name: followUp.deeds.phase }).click();
        await room.page.getByRole('menu').waitFor();
      },
    },
    {
      name: 'what else can be done with it',
      tab,
      unit: DEEP,
      async open(room) {
        await measured(room);
        await room.page.getByRole('button', { name: common.more, exact: true }).click();
        await room.page.getByRole('menu').waitFor();
      },
    },
    sheet('a check-in', 'c'),
    sheet('a check-in with nothing in it', 'c', (room) => submit(room, checkIn.write)),
    sheet('a check-in that is refused', 'c', async (room) => {
      await room.textbox(checkIn.reading('% of clients')).fill('many');
      await room.textbox(checkIn.day).fill('someday');
      await room.textbox(checkIn.next).fill('later');
      await submit(room, checkIn.write);
    }),
    sheet('a check-in that makes it a basic', 'c', async (room) => {
      await room.textbox(checkIn.reading('% of clients')).fill('96');
      await room.textbox(checkIn.day).fill('2026-09-04');
      await outcome(room, 'basic');
      await room.textbox(checkIn.seen).fill(LONG);
    }),
    sheet('a check-in that drops it without a reason', 'c', async (room) => {
      await outcome(room, 'dropped');
      await room.page.getByRole('dialog').getByRole('textbox').last().fill('');
      await submit(room, checkIn.write);
    }),
    sheet('hand on', 'h'),
    sheet('hand on to two', 'h', (room) => room.textbox(handOn.to).fill('Maren Holt, Priya Raman')),
    sheet('hand on to somebody new', 'h', async (room) => {
      await room.textbox(handOn.to).fill('Wolfgang Featherstonehaugh');
      await room.textbox(handOn.why).fill('');
      await submit(room, handOn.button);
      await submit(room, handOn.button);
    }),
    sheet('move the day', 'd'),
    sheet('move the day to none', 'd', async (room) => {
      await room.textbox(moveDue.day).fill('');
      await submit(room, moveDue.button);
    }),
    sheet('move the day without a reason', 'd', async (room) => {
      await room.textbox(moveDue.day).fill('2027-03-31');
      await submit(room, moveDue.button);
    }),
  ];
}

/** The rows in which a figure, or the arrow between two of them, is not wholly in sight. Runs in the page. */
function figuresCut(): string[] {
  return [...document.querySelectorAll('.follow-row__amount')].flatMap((amount) => {
    const text = amount.firstChild;
    const words = text?.textContent ?? '';
    const [figures = ''] = /^.*\d/u.exec(words) ?? [];
    if (text === null || figures === '') return [];
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, figures.length);
    const column = amount.closest('.follow-row__reading')?.getBoundingClientRect();
    const box = amount.getBoundingClientRect();
    /* Dots in place of the end of a unit take some room as well. */
    const dots =
      amount.scrollWidth > amount.clientWidth
        ? Number.parseFloat(getComputedStyle(amount).fontSize) * 0.8
        : 0;
    const right = Math.min(box.right, column?.right ?? 0) - dots;
    const bottom = Math.min(box.bottom, column?.bottom ?? 0);
    const isCut = [...range.getClientRects()].some(
      (one) => one.right > right + 1 || (one.top + one.bottom) / 2 > bottom,
    );
    return isCut ? [words] : [];
  });
}
