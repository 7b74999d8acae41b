import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import type { Command } from '@shared/domain/commands';
import { words } from '../play/director';
import { inBritishEnglish, inRoom, type Room, smallMorning, stageIdOf, withOpen } from './room';

const { library, setup, relay, run, actions, close, minutesScreen } = words;

/** As far apart as the two halves of a real double click. */
const BETWEEN_MS = 90;

/** Two clicks on the same spot, whatever lies there at the second one. */
const clickTwice = (target: Locator) => target.dblclick({ delay: BETWEEN_MS });

async function pressTwice(room: Room, key: string): Promise<void> {
  await room.page.keyboard.press(key);
  await room.page.waitForTimeout(BETWEEN_MS);
  await room.page.keyboard.press(key);
}

/** From now on every answer of the main process takes its time, as on a slow disk. */
async function slowDown(room: Room): Promise<void> {
  await room.app.evaluate(({ ipcMain }) => {
    type Answer = (...given: unknown[]) => Promise<unknown>;
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      _invokeHandlers: Map<string, Answer>;
    };
    for (const [name, answer] of handlers) {
      handlers.set(name, async (...given) => {
        await new Promise((done) => setTimeout(done, 250));
        return answer(...given);
      });
    }
  });
}

/** Answers system dialogs after a while, and counts how many were opened. */
async function countDialogs(room: Room, path: string): Promise<() => Promise<number>> {
  await room.app.evaluate(({ dialog }, filePath) => {
    const counted = globalThis as unknown as { opened: number };
    counted.opened = 0;
    const answer = async () => {
      counted.opened += 1;
      await new Promise((done) => setTimeout(done, 400));
      return { canceled: false, filePath, filePaths: [] };
    };
    dialog.showSaveDialog = answer;
    dialog.showOpenDialog = answer;
  }, path);
  return () => room.app.evaluate(() => (globalThis as unknown as { opened: number }).opened);
}

/** Waits until everything that was pressed has had its answer, and whatever that led to as well. */
const settle = (room: Room) => room.page.waitForTimeout(1_200);

for (const pace of ['quick', 'slow'] as const) {
  const tag = pace === 'quick' ? [] : ['@thorough'];
  const start = async (room: Room) => {
    if (pace === 'slow') await slowDown(room);
  };
  const inMorning = (
    stage: string,
    play: (room: Room) => Promise<void>,
    more: (id: string) => readonly Command[] = () => [],
  ) =>
    inRoom(
      withOpen(smallMorning(stage, undefined, (session) => more(stageIdOf(session, stage)))),
      async (room) => {
        await start(room);
        await play(room);
      },
    );

  test(`row 48: pressed twice on a ${pace} computer, a new session is one session`, { tag }, () =>
    inRoom(inBritishEnglish, async (room) => {
      await start(room);
      await clickTwice(room.button(library.first.begin));
      await settle(room);
      await expect(room.button(setup.start)).toBeVisible();
      expect(room.sessionFiles()).toHaveLength(1);
      expect((await room.saved()).meta.startedAt).toBeNull();
      expect((await room.saved()).people).toEqual([]);
    }),
  );

  test(
    `row 48: pressed twice on a ${pace} computer, the sample and its duplicate are one each`,
    { tag },
    () =>
      inRoom(inBritishEnglish, async (room) => {
        await start(room);
        await clickTwice(room.button(library.sample));
        await settle(room);
        await room.stages.isAt('Went well');
        expect(room.sessionFiles()).toHaveLength(1);
        await room.goToShelf();
        await clickTwice(room.button(library.duplicate));
        await settle(room);
        await expect(room.button(setup.start)).toBeVisible();
        expect(room.sessionFiles()).toHaveLength(2);
      }),
  );

  test(
    `row 48: pressed twice on a ${pace} computer, a dialog of the system opens once`,
    { tag },
    () =>
      inRoom(inBritishEnglish, async (room) => {
        await start(room);
        const opened = await countDialogs(room, '');
        await clickTwice(room.button(library.importFile));
        await settle(room);
        expect(await opened()).toBe(1);
      }),
  );

  test(`row 48: added twice on a ${pace} computer, people and stages are there once`, { tag }, () =>
    inRoom(inBritishEnglish, async (room) => {
      await start(room);
      await room.button(library.first.begin).click();
      await room.button(setup.change.people).click();
      const field = room.page.getByLabel(setup.people.add, { exact: true });
      await field.fill('Ada');
      await pressTwice(room, 'Enter');
      await settle(room);
      await field.evaluate((element) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Ben\nCleo\nDana');
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      });
      await clickTwice(room.button(setup.people.addAll(3)));
      await settle(room);
      expect((await room.saved()).people.map(({ name }) => name)).toEqual([
        'Ada',
        'Ben',
        'Cleo',
        'Dana',
      ]);

      await room.page.getByRole('button', { name: setup.views.agenda, exact: true }).click();
      const before = (await room.saved()).stages.length;
      await room.button(setup.agenda.add).click();
      await clickTwice(room.page.getByRole('menuitem').first());
      await settle(room);
      expect((await room.saved()).stages).toHaveLength(before + 1);
      await clickTwice(room.button(setup.start));
      await settle(room);
      const [first] = [...(await room.saved()).stages].sort((a, b) => a.order - b.order);
      expect((await room.saved()).position.stageId).toBe(first?.id);
    }),
  );

  test(
    `row 48: saved twice on a ${pace} computer, a note is one note, and nobody is passed over`,
    { tag },
    () =>
      inMorning(
        'Went well',
        async (room) => {
          await room.relay.begin();
          await room.relay.takeKeyboard();
          await room.page.keyboard.type('Only once');
          await pressTwice(room, 'Enter');
          await settle(room);
          expect((await room.saved()).notes.map(({ text }) => text)).toEqual(['Only once']);
          await expect(room.page.getByText(/^Ben, when you have it, press/)).toBeVisible();

          await room.page.keyboard.press('Control+i');
          await room.page.getByLabel(relay.add.notes).fill('One\nTwo');
          await clickTwice(room.button(relay.add.submit(2)));
          await settle(room);
          expect((await room.saved()).notes.map(({ text }) => text)).toEqual([
            'Only once',
            'One',
            'Two',
          ]);
          await expect(room.page.getByText(/^Ben, when you have it, press/)).toBeVisible();
        },
        (stageId) => [{ name: 'desk.step', payload: { stageId, step: 'write' } }],
      ),
  );

  test(
    `row 48: agreed twice on a ${pace} computer, an action, a decision and a question are there once`,
    { tag },
    () =>
      inMorning('Actions', async (room) => {
        const open = room.button(actions.newAction);
        if (await open.isVisible()) await open.click();
        await room.textbox(actions.what).fill('Order the signs');
        await clickTwice(room.button(new RegExp(`^${actions.agree('A')}`)));
        await settle(room);
        await room.textbox(actions.what).fill('Ask the landlord');
        await pressTwice(room, 'Control+Enter');
        await settle(room);
        expect((await room.saved()).actions.map(({ text }) => text)).toEqual(
          expect.arrayContaining(['Order the signs']),
        );
        expect(new Set((await room.saved()).actions.map(({ text }) => text)).size).toBe(
          (await room.saved()).actions.length,
        );
        for (const [tab, table] of [
          [actions.tabs.decisions, 'decisions'],
          [actions.tabs.parked, 'parked'],
        ] as const) {
          await room.page.getByRole('tab', { name: new RegExp(tab) }).click();
          const line = room.page.locator('.line-adder__input');
          await line.fill('By Enter');
          await pressTwice(room, 'Enter');
          await settle(room);
          await line.fill('By mouse');
          await clickTwice(room.page.locator('.line-adder__button'));
          await settle(room);
          expect((await room.saved())[table].map(({ text }) => text)).toEqual([
            'By Enter',
            'By mouse',
          ]);
        }
      }),
  );

  test(`row 48: pressed twice on a ${pace} computer, "next" goes one stage on`, { tag }, () =>
    inMorning('Open', async (room) => {
      await clickTwice(room.button(run.nextStage('Went well')));
      await settle(room);
      await room.stages.isAt('Went well');
      expect((await room.saved()).desks.every(({ step }) => step === 'think')).toBe(true);
    }),
  );

  test(
    `row 48: pressed twice on a ${pace} computer, closing closes once, and the minutes are saved once`,
    { tag },
    () =>
      inMorning('Close', async (room) => {
        const path = join(room.folders.documents, 'minutes.docx');
        const opened = await countDialogs(room, path);
        await clickTwice(room.button(close.closeSession));
        await settle(room);
        expect((await room.saved()).meta.closedAt).not.toBeNull();
        await expect(room.button(close.reopen)).toBeVisible();
        await room.wrapUp.openMinutes();
        await clickTwice(room.button(minutesScreen.save));
        await settle(room);
        await expect.poll(() => existsSync(path)).toBe(true);
        expect(await opened()).toBe(1);
      }),
  );
}
