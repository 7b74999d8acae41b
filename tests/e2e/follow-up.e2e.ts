import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Command } from '@shared/domain/commands';
import { PLAIN_ACTION } from '@shared/domain/commands/actions';
import { startEngine } from '@shared/domain/engine';
import type { Session } from '@shared/domain/model';
import { addDays } from '@shared/lib/iso-day';
import { run, smallSession } from '../helpers/small-session';
import { words } from '../play/director';
import type { Folders } from '../play/launch';
import { inBritishEnglish, inRoom, type Room, sessionFileText } from './room';

const { followUp, terms, companyPages } = words;
const ports = { now: () => Date.now(), newId: () => crypto.randomUUID() };
const today = (): string => new Date().toISOString().slice(0, 10);
const day = (days: number): string => addDays(today(), days);

/** A session of a hundred days ago with one action that is late and one that is not. */
function heldSession(): Session {
  const made = smallSession(ports, ['Ada Berg', 'Ben Ode', 'Cleo Lim']);
  const [ada = '', ben = ''] = Object.keys(made.people);
  const add = (text: string, fields: object): Command => ({
    name: 'action.add',
    payload: {
      fields: { ...PLAIN_ACTION, helperIds: [], kind: 'mitigate', ownerId: ada, text, ...fields },
    },
  });
  const { session } = run(
    startEngine(made),
    ports,
    { name: 'session.start', payload: {} },
    add('Read answers aloud', {
      dueOn: day(60),
      measure: 'Reopened tickets',
      unit: '%',
      baseline: 11,
      target: 4,
    }),
    add('Replace the rota', { ownerId: ben, dueOn: day(-9) }),
  );
  return {
    ...session,
    meta: { ...session.meta, heldOn: day(-100), closedAt: ports.now() - 100 * 86_400_000 },
  };
}

const withHeldSession = (folders: Folders): void => {
  inBritishEnglish(folders);
  writeFileSync(join(folders.library, 'held.lessons.json'), sessionFileText(heldSession()));
};

const rows = (room: Room) =>
  room.page.getByRole('list', { name: followUp.listName }).getByRole('button');
const onCard = (room: Room, text: string) =>
  expect(room.page.getByRole('heading', { level: 1, name: text })).toBeVisible();

/** From the shelf to the follow-up by one key. */
async function toFollowUp(room: Room): Promise<void> {
  await expect(room.button(companyPages.open)).toBeVisible();
  await room.page.keyboard.press('f');
  await expect(rows(room).first()).toBeVisible();
}

test('PF3: the late action heads the follow-up; a check-in is on the disk, comes back after a start, and can be undone', () =>
  inRoom(withHeldSession, async (room) => {
    const { keyboard } = room.page;
    await toFollowUp(room);
    await expect(rows(room)).toHaveCount(2);
    await expect(rows(room).first()).toContainText('Replace the rota');
    await expect(rows(room).first()).toBeFocused();

    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await onCard(room, 'Read answers aloud');
    await keyboard.press('c');
    await keyboard.type('6.5');
    await room.textbox(followUp.checkIn.seen).fill('Two of three read them');
    await keyboard.press('Enter');
    await expect(room.page.getByRole('dialog')).toHaveCount(0);
    await expect(room.page.getByText('Two of three read them')).toBeVisible();

    await room.close();
    await room.startAgain();
    await toFollowUp(room);
    await expect(rows(room).nth(1)).toContainText('6.5%');
  }));

test('WC3: an action goes through the four phases on the board, by hand and by key', () =>
  inRoom(withHeldSession, async (room) => {
    await toFollowUp(room);
    await room.page.getByRole('radio', { name: followUp.views.board }).check();
    const column = (phase: keyof typeof terms.phases) =>
      room.page.getByRole('region', { name: new RegExp(`^${terms.phases[phase]}`) });
    const card = room.page.getByRole('button', { name: /^Read answers aloud/ });
    const from = await card.boundingBox();
    const to = await column('implementation').boundingBox();
    if (from === null || to === null) throw new Error('Nothing to drag');
    await room.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await room.page.mouse.down();
    await room.page.mouse.move(to.x + to.width / 2, to.y + 80, { steps: 8 });
    await room.page.mouse.up();
    await expect(column('implementation').getByRole('button')).toHaveCount(1);
    for (const phase of ['operation', 'optimisation'] as const) {
      await card.focus();
      await room.page.keyboard.press('Alt+ArrowRight');
      await expect(column(phase).getByRole('button')).toHaveCount(1);
    }
    await room.page.keyboard.press('Control+z');
    await expect(column('operation').getByRole('button')).toHaveCount(1);
  }));

test('PF4: an action ends as a basic, with its process, and one undo takes both back', () =>
  inRoom(withHeldSession, async (room) => {
    await toFollowUp(room);
    await rows(room).nth(1).click();
    await room.page.keyboard.press('c');
    await room.page.keyboard.type('4');
    await room.page.getByLabel(followUp.checkIn.outcome).selectOption('basic');
    await room.button(followUp.checkIn.write).click();
    await expect(room.button(followUp.deeds.reopen)).toBeVisible();
    const company = async () =>
      (await room.request('company:get', {})) as {
        value: { company: { checkIns: object; processes: object } };
      };
    expect(Object.keys((await company()).value.company.processes)).toHaveLength(1);
    await room.undoFromNotice(/./);
    await expect(room.button(followUp.deeds.checkIn)).toBeVisible();
    const { checkIns, processes } = (await company()).value.company;
    expect([checkIns, processes]).toEqual([{}, {}]);
  }));

test('PF3: the days to come are saved as a calendar file, of all or of one action', () =>
  inRoom(withHeldSession, async (room) => {
    const path = join(room.folders.documents, 'follow-up.ics');
    await room.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await toFollowUp(room);
    await room.button(followUp.deeds.calendar).click();
    await expect(room.notice(followUp.calendar.saved('follow-up.ics'))).toBeVisible();
    const all = readFileSync(path, 'utf8');
    expect(all.split('\r\n')[0]).toBe('BEGIN:VCALENDAR');
    expect(all.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
    expect(all).toContain(`DTSTART;VALUE=DATE:${day(60).replaceAll('-', '')}`);

    await rows(room).nth(1).click();
    await onCard(room, 'Read answers aloud');
    await room.page.keyboard.press('k');
    await expect.poll(() => readFileSync(path, 'utf8').match(/BEGIN:VEVENT/gu)?.length).toBe(1);
  }));
