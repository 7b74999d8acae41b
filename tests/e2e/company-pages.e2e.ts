import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { threeSessions } from '../helpers/three-sessions';
import { words } from '../play/director';
import type { Folders } from '../play/launch';
import { inBritishEnglish, inRoom, type Room, sessionFileText } from './room';

const { companyPages, register, customers, lessons, setup, ownAgendas, library } = words;

/** Three mornings of one company on the shelf. */
function withThreeYears(folders: Folders): void {
  inBritishEnglish(folders);
  for (const session of threeSessions()) {
    const name = `${session.meta.heldOn} ${session.meta.title}.lessons.json`;
    writeFileSync(join(folders.library, name), sessionFileText(session));
  }
}

async function openPage(room: Room, tab: keyof typeof companyPages.tabs): Promise<void> {
  await room.button(companyPages.open).click();
  await room.page.getByRole('tab', { name: companyPages.tabs[tab] }).click();
}

test('a process is written down by keyboard, outlives a crash, and is found by a word of it', () =>
  inRoom(withThreeYears, async (room) => {
    await openPage(room, 'processes');
    await expect(room.page.getByText(register.none)).toBeVisible();
    await room.page.keyboard.press('n');
    await room.page.keyboard.type('Invoice run');
    await room.page.keyboard.press('Tab');
    await room.page.keyboard.type('Priya');
    await room.page.keyboard.press('Enter');
    await expect(room.notice(register.added('Invoice run'))).toBeVisible();
    await room.kill();
    await room.startAgain();
    await openPage(room, 'processes');
    await expect(room.page.getByRole('button', { name: /Invoice run/u })).toContainText(
      'Priya Raman',
    );
    await room.page.getByRole('tab', { name: companyPages.tabs.lessons }).click();
    await room.textbox(lessons.lookFor).fill('INVOICE');
    await expect(room.page.getByRole('list', { name: lessons.results })).toContainText(
      'Invoice run',
    );
  }));

test('a conversation with a customer counts for the manager, and can be taken back', () =>
  inRoom(withThreeYears, async (room) => {
    await openPage(room, 'customers');
    const counts = room.page.getByRole('region', { name: customers.counts });
    await expect(counts).toContainText('Maren Holt0 of 2');
    await room.page.keyboard.press('n');
    await room.textbox(customers.fields.by).fill('Maren');
    await room.textbox(customers.fields.customer).fill('Halden Dental');
    await room.textbox(customers.fields.heard).fill('They grow, and fear the next audit');
    await room.button(words.common.save).click();
    await expect(counts).toContainText('Maren HoltHalden Dental1 of 2');
    await room.undoFromNotice(customers.added('Halden Dental'));
    await expect(counts).toContainText('Maren Holt0 of 2');
  }));

test('what was found is shown in the minutes of its session, and the search waits for the way back', () =>
  inRoom(withThreeYears, async (room) => {
    await openPage(room, 'lessons');
    await room.textbox(lessons.lookFor).fill('wiki empty');
    await expect(room.page.getByRole('list', { name: lessons.results })).toBeVisible();
    await room.page.keyboard.press('ArrowDown');
    await room.page.keyboard.press('Enter');
    await expect(room.button(words.minutesScreen.backToSearch)).toBeVisible();
    await room.page.keyboard.press('Escape');
    await expect(room.textbox(lessons.lookFor)).toHaveValue('wiki empty');
  }));

test('WC7: an own agenda is saved, and the next new session runs its first stage after three clicks', () =>
  inRoom(inBritishEnglish, async (room) => {
    await room.button(library.first.begin).click();
    await room.page.getByRole('button', { name: setup.change.agenda }).click();
    await room.page.getByRole('button', { name: /^Template: / }).click();
    await room.page
      .getByRole('menuitemcheckbox', { name: words.agendas.names['check-in'] })
      .click();
    await room.page.getByRole('button', { name: /^Template: / }).click();
    await room.page.getByRole('menuitem', { name: ownAgendas.save }).click();
    await room.textbox(ownAgendas.name).fill('Our short morning');
    await room.page.keyboard.press('Enter');
    await expect(room.notice(ownAgendas.saved('Our short morning'))).toBeVisible();
    await room.button(setup.toLibrary).click();
    await expect(room.page.getByRole('heading', { name: library.headline })).toBeVisible();

    await room.button(library.newSession).click();
    await room.button(setup.start).click();
    await room.stages.isAt('Last time');
  }));

test('a view that dies on a page between sessions is back on it, with what it showed', () =>
  inRoom(withThreeYears, async (room) => {
    await openPage(room, 'processes');
    await expect(room.page.getByText(register.none)).toBeVisible();
    await room.page.reload();
    await room.page.getByRole('tab', { name: companyPages.tabs.lessons }).click();
    await room.textbox(lessons.lookFor).fill('wiki empty');
    await expect(room.page.getByRole('list', { name: lessons.results })).toBeVisible();
  }));
