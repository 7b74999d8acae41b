import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { words } from '../play/director';
import { inRoom, type Room, smallMorning, withOpen } from './room';

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
