import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { textsFor } from '@shared/text';
import { words } from '../play/director';
import { inRoom, type Room, smallMorning, withOpen } from './room';
import { changeSettings, drawn, resize, setUnit } from './room-settings';

const { importing } = words;

/** The system's own dialog cannot be driven, so it answers at once with a path. */
const answerOpenDialog = (room: Room, path: string) =>
  room.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);

const dialog = (room: Room) => room.page.getByRole('dialog');
const inDialog = (room: Room, name: string | RegExp) =>
  dialog(room).getByRole('button', { name, exact: typeof name === 'string' });

/** What a survey gave: 14 notes of three people, one that is too long, and one of somebody who is not on the list. */
const COLLECTED = [
  'Name;Frage;Antwort',
  ...Array.from(
    { length: 14 },
    (_, at) => `${['Ada', 'ben', ' Cleo '][at % 3]};Went well;"Note ${at + 1}; fine"`,
  ),
  `Ada;Went well;${'x'.repeat(141)}`,
  'Zed;Went well;From outside',
].join('\r\n');

test('notes from a file are looked at line by line, come in as one step, and go again by Undo', () =>
  inRoom(withOpen(smallMorning('Went well')), async (room) => {
    const path = join(room.folders.documents, 'survey.csv');
    writeFileSync(path, `\ufeff${COLLECTED}`);
    await answerOpenDialog(room, path);
    await room.stages.isAt('Went well');
    await room.chooseInMenu(importing.menu.notes);
    await expect(dialog(room).getByRole('textbox')).toBeFocused();
    await inDialog(room, importing.chooseFile).click();

    const counts = { notes: 14, writers: 3, people: 0, actions: 0, owned: 0 };
    await expect(
      dialog(room).getByRole('heading', { name: importing.sum(counts, 2) }),
    ).toBeVisible();
    await dialog(room)
      .getByRole('checkbox', { name: importing.problemsOnly(2) })
      .check();
    await expect(dialog(room).getByRole('listitem')).toHaveCount(2);
    await expect(dialog(room)).toContainText(importing.problems['note-too-long']('141'));
    await expect(dialog(room)).toContainText(importing.problems['person-unknown']('Zed'));
    await dialog(room)
      .getByRole('combobox', { name: importing.choiceFor(17) })
      .selectOption(importing.choices.add('Zed'));
    const withZed = { ...counts, notes: 15, writers: 4, people: 1 };
    await expect(
      dialog(room).getByRole('heading', { name: importing.sum(withZed, 1) }),
    ).toBeVisible();

    await room.changing(() => room.page.keyboard.press('Control+Enter'));
    await expect(dialog(room)).toHaveCount(0);
    const { notes, people } = await room.saved();
    expect(notes.map(({ text }) => text)).toEqual([
      ...Array.from({ length: 14 }, (_, at) => `Note ${at + 1}; fine`),
      'From outside',
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cleo', 'Zed']);
    expect(notes.at(-1)?.authorId).toBe(people.at(-1)?.id);

    await room.changing(() => room.undoFromNotice(importing.done(withZed)));
    const after = await room.saved();
    expect([after.notes, after.people.length]).toEqual([[], 3]);
  }));

test('a pasted list goes to the question where it was asked for, with the keyboard alone', () =>
  inRoom(withOpen(smallMorning('To change')), async (room) => {
    await room.stages.isAt('To change');
    await room.page.keyboard.press('Control+K');
    await room.page.keyboard.type(importing.menu.notes);
    await room.page.keyboard.press('Enter');
    await expect(dialog(room).getByRole('textbox')).toBeFocused();
    await room.page.keyboard.insertText(
      '- One number for all calls\n- Answer within a day, or say why not\n',
    );
    await room.page.keyboard.press('Control+Enter');
    await expect(inDialog(room, /^Bring in/)).toBeFocused();
    /* There is one page only; the stroke tells the second Enter from one that was pressed twice. */
    await room.page.keyboard.press('PageDown');
    await room.changing(() => room.page.keyboard.press('Enter'));
    const { notes, stages } = await room.saved();
    const stage = stages.find(({ title }) => title === 'To change');
    expect(notes).toMatchObject([
      { text: 'One number for all calls', authorId: null, stageId: stage?.id },
      { text: 'Answer within a day, or say why not', authorId: null, stageId: stage?.id },
    ]);
    await expect(dialog(room)).toHaveCount(0);
  }));

test('Escape in the preview goes back with every choice, Escape in the text closes, and the list is there again', () =>
  inRoom(withOpen(smallMorning('Went well')), async (room) => {
    await room.stages.isAt('Went well');
    const open = () => room.chooseInMenu(importing.menu.notes);
    const choice = dialog(room).getByRole('combobox', { name: importing.choiceFor(2) });
    const list = 'Name;Note\nZed;One\nYves;Two\nZed;Three';
    await open();
    await dialog(room).getByRole('textbox').fill(list);
    await room.page.keyboard.press('Control+Enter');
    await choice.selectOption(importing.choices.withoutName);
    await inDialog(room, importing.forAll(importing.choices.withoutName, 2, 'Zed')).click();
    const counts = { notes: 2, writers: 0, people: 0, actions: 0, owned: 0 };
    const sum = dialog(room).getByRole('heading', { name: importing.sum(counts, 1) });
    await expect(sum).toBeVisible();
    await room.page.keyboard.press('Escape');
    await expect(dialog(room).getByRole('textbox')).toHaveValue(list);
    await expect(dialog(room).getByRole('textbox')).toBeFocused();
    await room.page.keyboard.press('Escape');
    await expect(dialog(room)).toHaveCount(0);
    await open();
    await expect(dialog(room).getByRole('textbox')).toHaveValue(list);
    await room.page.keyboard.press('Control+Enter');
    await expect(sum).toBeVisible();
    await room.changing(() => inDialog(room, /^Bring in/).click());
    expect((await room.saved()).notes.map(({ text }) => text)).toEqual(['One', 'Three']);
    await open();
    await expect(dialog(room).getByRole('textbox')).toHaveValue('');
  }));

/** A morning of three that is still being prepared. */
const prepared = () => {
  const session = smallMorning('Open');
  const position = { stageId: null, doneStageIds: [] };
  return { ...session, position, clocks: {}, meta: { ...session.meta, startedAt: null } };
};

test('notes that came in beforehand are seen in the set-up, go along with another template, and are taken back', () =>
  inRoom(withOpen(prepared()), async (room) => {
    const { waiting, agenda, change } = words.setup;
    await expect(room.button(words.setup.start)).toBeVisible();
    await room.button(importing.menu.open).click();
    await room.page.getByRole('menuitem', { name: importing.menu.notes }).click();
    await room.page.keyboard.insertText('- One number for all calls\n- Answer within a day\n');
    await room.page.keyboard.press('Control+Enter');
    await expect(inDialog(room, /^Bring in/)).toBeFocused();
    await room.page.keyboard.press('PageDown');
    await room.changing(() => room.page.keyboard.press('Enter'));
    await expect(room.page.getByText(waiting.count(2))).toBeVisible();
    await expect(room.page.getByRole('button', { name: waiting.here(2) })).toHaveCount(1);

    await room.button(change.agenda).click();
    await room.page
      .getByRole('button', { name: new RegExp(`^${agenda.template}|${agenda.own}`) })
      .click();
    await room.page.getByRole('menuitemcheckbox', { name: words.agendas.names.quarter }).click();
    await expect(room.notice(waiting.wentAlong(2))).toBeVisible();
    const { notes, stages } = await room.saved();
    const well = stages.find(({ noteKind, kind }) => kind === 'question' && noteKind === 'well');
    expect(notes.map(({ stageId }) => stageId)).toEqual([well?.id, well?.id]);

    await room.button(waiting.look).click();
    await expect(dialog(room)).toContainText('Answer within a day');
    await room.changing(() => inDialog(room, waiting.takeBack(2)).click());
    expect((await room.saved()).notes).toEqual([]);
    await expect(room.page.getByText(waiting.count(2))).toHaveCount(0);
    await room.changing(() => room.undoFromNotice(waiting.takenBack(2)));
    await expect(room.page.getByText(waiting.count(2))).toBeVisible();
  }));

test('Import keeps its place in the set-up’s foot while somebody writes in the field beside it', () =>
  inRoom(withOpen(prepared()), async (room) => {
    await expect(room.button(words.setup.start)).toBeVisible();
    for (const part of [null, words.setup.change.people]) {
      if (part !== null) await room.button(part).click();
      const field = room.textbox(words.setup.people.add);
      const at = async () => (await room.button(importing.menu.open).boundingBox())?.x;
      await room.page.locator('h1').first().focus();
      await expect(field).not.toBeFocused();
      const place = await at();
      expect(place).toBeGreaterThan(0);
      await field.focus();
      expect(await at()).toBe(place);
      for (const typed of ['', ' ; ; ']) {
        await field.fill(typed);
        await room.page.keyboard.press('Enter');
        await expect(room.page.locator('.add-person__warning')).toBeVisible();
        expect(await at()).toBe(place);
      }
      /* The first press counts, also while the field is left by it. */
      await room.button(importing.menu.open).click();
      await expect(room.page.getByRole('menuitem', { name: importing.menu.notes })).toBeVisible();
      await room.page.keyboard.press('Escape');
    }
  }));

test('the field for a person says how one is written, in letters that can be read in the room', () =>
  inRoom(withOpen(prepared()), async (room) => {
    const { people } = words.setup;
    const field = room.textbox(people.add);
    await expect(field).toHaveAttribute('placeholder', people.addExample);
    await expect(field).toHaveAccessibleDescription(people.addHint);
    const size = (of: Element) => Number.parseFloat(getComputedStyle(of).fontSize);
    const unit = await room.page.locator('html').evaluate(size);
    expect(await field.evaluate(size)).toBeGreaterThanOrEqual(unit);
  }));

test('the sentence about a list that is missing covers nothing, also where German letters fill the screen', () =>
  inRoom(withOpen({ ...prepared(), meta: { ...prepared().meta, locale: 'de' } }), async (room) => {
    const german = textsFor('de');
    await changeSettings(room, { locale: 'de' });
    await resize(room, 1920, 1080);
    await room.page.getByRole('button', { name: german.importing.menu.open }).click();
    await room.page.getByRole('menuitem', { name: german.importing.menu.notes }).click();
    await room.page.getByRole('button', { name: german.importing.look }).click();
    const sentence = dialog(room).getByText(german.importing.nothing);
    for (const unit of [3.2, 5.2, 6.4]) {
      await setUnit(room, unit);
      await drawn(room.page);
      const bottom = await sentence.evaluate((of) => {
        const words = document.createRange();
        words.selectNodeContents(of);
        return words.getBoundingClientRect().bottom;
      });
      const below = await dialog(room)
        .locator('.import-source__question')
        .evaluate((of) => of.getBoundingClientRect().top);
      expect(bottom, `letters of ${unit}`).toBeLessThanOrEqual(below);
    }
  }));
